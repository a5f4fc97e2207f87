/** @jest-environment jsdom */
import { labelsFor } from '../../../../src/hosts/simulator/page/labels';
import type { Verdict } from '../../../../src/hosts/simulator/page/send-event';
import { createSending } from '../../../../src/hosts/simulator/page/sending';

beforeAll(() => {
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `id-${(count += 1)}` });
});

const ASKS: Verdict = { kind: 'asks', message: 'Wait' };

function start(old = false) {
  document.body.innerHTML =
    '<section class="compose"><input></section><section class="compose"><input></section><button>Inbox</button>';
  const [section, other] = document.querySelectorAll('section');
  if (section === undefined || other === undefined) throw new Error('no windows');
  const [onGo, onStay, onChange, stopAsking] = [jest.fn(), jest.fn(), jest.fn(), jest.fn()];
  let tell: (verdict: Verdict) => void = () => undefined;
  const ask = jest.fn((onVerdict: typeof tell) => {
    tell = onVerdict;
    return old ? undefined : stopAsking;
  });
  const sending = createSending({ section, labels: () => labelsFor('en-US'), ask, onGo, onStay, onChange });
  const alert = (): HTMLElement | null => section.querySelector('[role=alertdialog]');
  const press = (name: string): void =>
    [...section.querySelectorAll('button')].find((each) => each.textContent === name)?.click();
  return {
    sending,
    section,
    other,
    ask,
    tell: (verdict: Verdict) => tell(verdict),
    alert,
    press,
    onGo,
    onStay,
    onChange,
    stopAsking,
  };
}

test('an Outlook that does not ask sends at once', () => {
  const { sending, onGo } = start(true);
  sending.start();
  expect(onGo).toHaveBeenCalledTimes(1);
  expect(sending.running()).toBe(false);
});

test.each([{ kind: 'allowed' }, { kind: 'unavailable' }] as const)('a mail that is $kind goes', (verdict) => {
  const { sending, tell, onGo, onChange } = start();
  sending.start();
  expect([sending.running(), onGo.mock.calls.length, onChange.mock.calls.length]).toEqual([true, 0, 1]);
  tell(verdict);
  expect([sending.running(), onGo.mock.calls.length, onChange.mock.calls.length]).toEqual([false, 1, 2]);
});

test('whoever presses Send twice asks once', () => {
  const { sending, ask } = start();
  sending.start();
  sending.start();
  expect(ask).toHaveBeenCalledTimes(1);
});

test('Send anyway sends and asks nobody again', () => {
  const { sending, tell, press, alert, ask, onGo } = start();
  sending.start();
  tell(ASKS);
  press('Send anyway');
  expect([onGo.mock.calls.length, ask.mock.calls.length, alert()]).toEqual([1, 1, null]);
});

test('Don’t send gives the window back, and the next Send asks anew', () => {
  const { sending, section, tell, press, alert, ask, onGo, onStay } = start();
  sending.start();
  tell(ASKS);
  expect(section.querySelector('input')?.hasAttribute('inert')).toBe(true);
  expect(document.activeElement?.textContent).toBe('Don’t send');
  press('Don’t send');
  expect(section.querySelector('input')?.hasAttribute('inert')).toBe(false);
  expect([onGo.mock.calls.length, onStay.mock.calls.length, alert()]).toEqual([0, 1, null]);
  sending.start();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('the question about a slow add-in goes when the add-in answers', () => {
  const { sending, tell, alert, onGo } = start();
  sending.start();
  tell({ kind: 'slow' });
  expect(alert()?.dataset['reason']).toBe('slow');
  expect(sending.checking()).toBe(true);
  tell(ASKS);
  expect(alert()?.dataset['reason']).toBe('asks');
  expect([sending.checking(), sending.running()]).toEqual([false, true]);
  expect(document.querySelectorAll('[role=alertdialog]')).toHaveLength(1);
  sending.stop();
  sending.start();
  tell({ kind: 'slow' });
  tell({ kind: 'allowed' });
  expect([alert(), onGo.mock.calls.length]).toEqual([null, 1]);
});

test('both answers about a slow add-in stop it', () => {
  for (const answer of ['Send anyway', 'Don’t send']) {
    const { sending, tell, press, stopAsking } = start();
    sending.start();
    tell({ kind: 'slow' });
    expect(stopAsking).not.toHaveBeenCalled();
    press(answer);
    expect(stopAsking).toHaveBeenCalledTimes(1);
  }
});

test('whoever writes in another window keeps the focus until coming back', () => {
  const { sending, other, tell, onStay } = start();
  const field = other.querySelector('input');
  field?.focus();
  sending.start();
  expect(sending.focus()).toBe(false);
  tell(ASKS);
  expect(document.activeElement).toBe(field);
  expect(sending.focus()).toBe(true);
  expect(document.activeElement?.textContent).toBe('Don’t send');
  expect(onStay).not.toHaveBeenCalled();
});

test('what is stopped leaves no question and does nothing more', () => {
  const { sending, tell, alert, stopAsking, onGo, onStay } = start();
  sending.start();
  tell(ASKS);
  sending.stop();
  expect(alert()).toBeNull();
  expect([stopAsking.mock.calls.length, onGo.mock.calls.length, onStay.mock.calls.length]).toEqual([1, 0, 0]);
});

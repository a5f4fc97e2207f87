/** @jest-environment jsdom */
import { labelsFor, LOCALES } from '../../../../src/hosts/simulator/page/labels';
import type { Locale } from '../../../../src/hosts/simulator/page/labels';
import { createSmartAlert } from '../../../../src/hosts/simulator/page/smart-alert';
import type { AlertReason } from '../../../../src/hosts/simulator/page/smart-alert';

beforeAll(() => {
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `id-${(count += 1)}` });
});

const ASKS: AlertReason = { kind: 'asks', message: '4 minutes or 3 more' };

function start(reason: AlertReason = ASKS) {
  const [onSend, onStay] = [jest.fn(), jest.fn()];
  let locale: Locale = 'en-US';
  const alert = createSmartAlert({ labels: () => labelsFor(locale), reason, onSend, onStay });
  document.body.replaceChildren(alert.cover);
  const dialog = document.querySelector<HTMLElement>('[role=alertdialog]');
  if (dialog === null) throw new Error('no alert');
  const [send, stay] = dialog.querySelectorAll('button');
  const key = (name: string): void => {
    const options = { key: name, bubbles: true, cancelable: true };
    (document.activeElement ?? dialog).dispatchEvent(new KeyboardEvent('keydown', options));
  };
  const said = (): string | null | undefined =>
    document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent;
  return { alert, dialog, send, stay, key, said, onSend, onStay, speak: (next: Locale) => (locale = next) };
}

test('it bears the add-in’s name, says the add-in’s words as text, and gives two answers', () => {
  const { dialog, said, send, stay } = start({ kind: 'asks', message: '<b>4 minutes</b>' });
  expect(dialog.getAttribute('aria-label')).toBe('Take Five');
  expect(said()).toBe('<b>4 minutes</b>');
  expect([send?.textContent, stay?.textContent]).toEqual(['Send anyway', 'Don’t send']);
});

test.each([
  [{ kind: 'asks', message: ' ' }, 'Take Five is preventing this email from being sent.'],
  [{ kind: 'slow' }, 'Take Five is taking longer than expected to check this email.'],
  [{ kind: 'timed-out' }, 'Take Five could not finish checking this email.'],
] as const)('%j has Outlook’s own sentence', (reason, sentence) => {
  expect(start(reason).said()).toBe(sentence);
});

test('the focus goes to the answer that sends nothing, and stays between the two', () => {
  const { alert, send, stay, key } = start();
  alert.focus();
  expect(document.activeElement).toBe(stay);
  key('Tab');
  expect(document.activeElement).toBe(send);
  key('Tab');
  expect(document.activeElement).toBe(stay);
});

test('each answer answers, and Escape does not send', () => {
  const { alert, send, stay, key, onSend, onStay } = start();
  send?.click();
  expect([onSend.mock.calls.length, onStay.mock.calls.length]).toEqual([1, 0]);
  stay?.click();
  alert.focus();
  key('Escape');
  expect([onSend.mock.calls.length, onStay.mock.calls.length]).toEqual([1, 2]);
});

test('it follows the language of Outlook, apart from the add-in’s own words', () => {
  const { alert, send, stay, said, speak } = start();
  speak('bg-BG');
  alert.refresh();
  expect([send?.textContent, stay?.textContent]).toEqual(['Изпрати въпреки това', 'Не изпращай']);
  expect(said()).toBe('4 minutes or 3 more');
});

test('every language has its own words for it, with the add-in’s name in each sentence', () => {
  const words = (Object.keys(LOCALES) as Locale[]).map((locale) => labelsFor(locale).sending);
  expect(new Set(words.flatMap(({ sendAnyway, dontSend }) => [sendAnyway, dontSend])).size).toBe(8);
  for (const { checking, preventing, slow, timedOut } of words) {
    for (const sentence of [checking, preventing, slow, timedOut]) expect(sentence('Take Five')).toContain('Take Five');
  }
});

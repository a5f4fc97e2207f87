/** @jest-environment jsdom */
import { createComposeBar } from '../../../../src/hosts/simulator/page/compose-bar';
import { labelsFor } from '../../../../src/hosts/simulator/page/labels';

test('while a mail is being sent, Send is off and keeps the focus', () => {
  const [onSend, onDiscard, onPane] = [jest.fn(), jest.fn(), jest.fn()];
  const { bar, refresh } = createComposeBar({ labels: () => labelsFor('en-US'), onSend, onDiscard, onPane });
  document.body.replaceChildren(bar);
  const send = (): HTMLElement | null => bar.querySelector<HTMLElement>('.primary');
  refresh({ sending: false, paneOpen: false });
  expect(send()?.getAttribute('aria-disabled')).toBeNull();
  send()?.focus();
  refresh({ sending: true, paneOpen: true });
  expect(send()?.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(send());
  expect(bar.querySelector('.add-in')?.getAttribute('aria-pressed')).toBe('true');
});

import { button, element } from './element';
import type { Labels } from './labels';
import { ADD_IN } from './pane';

export type ComposeBarOptions = {
  readonly labels: () => Labels;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
  readonly onPane: () => void;
};

/** The buttons above a draft, with one quiet line that says when it is being checked. */
export type ComposeBar = {
  readonly bar: HTMLElement;
  /** Draws the buttons anew and keeps the focus on the one that has it. */
  readonly refresh: (state: { readonly checking: boolean; readonly paneOpen: boolean }) => void;
};

export function createComposeBar(options: ComposeBarOptions): ComposeBar {
  const { labels, onSend, onDiscard, onPane } = options;
  const actions = element('span', { class: 'actions' });
  const tools = element('span', { class: 'actions' });
  // It stays in its place, because a screen reader does not hear a line that comes with its words.
  const line = element('span', { class: 'checking', role: 'status' });
  const bar = element('div', { class: 'bar', role: 'toolbar' }, actions, line, tools);
  return {
    bar,
    refresh: ({ checking, paneOpen }) => {
      const focused = bar.contains(document.activeElement) ? document.activeElement?.className : undefined;
      const words = labels();
      const buttons = [
        // Not `disabled`, which would take the focus away from whoever pressed it.
        button(words.send, onSend, { class: 'primary', 'aria-disabled': checking && 'true' }),
        button(words.discard, onDiscard, { class: 'discard' }),
      ];
      const opener = button(ADD_IN, onPane, { class: 'add-in', 'aria-pressed': String(paneOpen) });
      actions.replaceChildren(...buttons);
      tools.replaceChildren(opener);
      line.textContent = checking ? words.sending.checking(ADD_IN) : '';
      bar.setAttribute('aria-label', words.newMessage);
      [...buttons, opener].find((each) => each.className === focused)?.focus();
    },
  };
}

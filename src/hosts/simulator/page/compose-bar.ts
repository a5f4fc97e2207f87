import { button, element } from './element';
import type { Labels } from './labels';
import { ADD_IN } from './pane';

export type ComposeBarOptions = {
  readonly labels: () => Labels;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
  readonly onPane: () => void;
};

/** The buttons above a draft. */
export type ComposeBar = {
  readonly bar: HTMLElement;
  /** Draws the buttons anew and keeps the focus on the one that has it. */
  readonly refresh: (state: { readonly sending: boolean; readonly paneOpen: boolean }) => void;
};

export function createComposeBar(options: ComposeBarOptions): ComposeBar {
  const { labels, onSend, onDiscard, onPane } = options;
  const bar = element('div', { class: 'bar', role: 'toolbar' });
  return {
    bar,
    refresh: ({ sending, paneOpen }) => {
      const focused = bar.contains(document.activeElement) ? document.activeElement?.className : undefined;
      const words = labels();
      const buttons = [
        // Not `disabled`, which would take the focus away from whoever pressed it.
        button(words.send, onSend, { class: 'primary', 'aria-disabled': sending && 'true' }),
        button(words.discard, onDiscard, { class: 'discard' }),
        button(ADD_IN, onPane, { class: 'add-in', 'aria-pressed': String(paneOpen) }),
      ];
      bar.replaceChildren(...buttons);
      bar.setAttribute('aria-label', words.newMessage);
      buttons.find((each) => each.className === focused)?.focus();
    },
  };
}

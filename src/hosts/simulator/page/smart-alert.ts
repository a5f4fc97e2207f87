import { button, element } from './element';
import type { Labels } from './labels';
import { ADD_IN } from './pane';
import type { Verdict } from './send-event';

/** What Outlook asks the person about before a mail goes. */
export type AlertReason = Exclude<Verdict, { readonly kind: 'allowed' | 'unavailable' }>;

export type SmartAlertOptions = {
  readonly labels: () => Labels;
  readonly reason: AlertReason;
  readonly onSend: () => void;
  readonly onStay: () => void;
};

/** Outlook's question between Send and the sending; its title and its two answers are Outlook's own. */
export type SmartAlert = {
  /** The question over what it is about, which it covers. */
  readonly cover: HTMLElement;
  readonly focus: () => void;
  /** Writes the labels again, in another language. */
  readonly refresh: () => void;
};

function sentence(reason: AlertReason, words: Labels['sending']): string {
  if (reason.kind === 'slow') return words.slow(ADD_IN);
  if (reason.kind === 'timed-out') return words.timedOut(ADD_IN);
  return reason.message.trim() === '' ? words.preventing(ADD_IN) : reason.message;
}

export function createSmartAlert(options: SmartAlertOptions): SmartAlert {
  const { labels, reason, onSend, onStay } = options;
  const id = `alert-${crypto.randomUUID()}`;
  const said = element('p', { id });
  const send = button('', onSend);
  const stay = button('', onStay, { class: 'primary' });
  const alert = element(
    'div',
    { class: 'alert', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': ADD_IN, 'aria-describedby': id },
    element('strong', {}, ADD_IN),
    said,
    element('div', { class: 'answers' }, send, stay),
  );
  alert.dataset['reason'] = reason.kind;
  alert.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onStay();
    // With two answers both directions lead to the other one.
    else (document.activeElement === stay ? send : stay).focus();
  });
  const refresh = (): void => {
    const words = labels().sending;
    said.textContent = sentence(reason, words);
    send.textContent = words.sendAnyway;
    stay.textContent = words.dontSend;
  };
  refresh();
  return { cover: element('div', { class: 'cover' }, alert), focus: () => stay.focus(), refresh };
}

import { button, element } from '../page/element';
import type { Locale } from '../page/labels';
import { mailDocument } from '../page/mail-document';
import { personText } from '../store/reply-draft';
import type { GmailLabels } from './labels';
import type { Mail, Thread } from './mailbox';
import { ADD_ON } from './panel';

export type ThreadViewOptions = {
  readonly thread: Thread | undefined;
  /** The message of it that is open. */
  readonly mail: Mail | undefined;
  readonly labels: GmailLabels;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly panelOpen: boolean;
  readonly onReply: (mail: Mail) => void;
  readonly onPanel: () => void;
  readonly onMail: (mail: Mail) => void;
};

/** The open conversation: its messages as lines, one of them open in a sandbox where nothing runs and nothing is fetched. */
export function threadView(options: ThreadViewOptions): readonly HTMLElement[] {
  const { thread, mail, labels, locale, theme, panelOpen, onReply, onPanel, onMail } = options;
  const addOn = button(ADD_ON, onPanel, { class: 'add-in', 'aria-pressed': String(panelOpen) });
  if (thread === undefined || mail === undefined) {
    return [element('div', { class: 'bar' }, addOn), element('p', { class: 'empty' }, labels.nothingOpen)];
  }
  const subject = thread.mails[0]?.message.subject ?? '';
  const when = (one: Mail): HTMLElement =>
    element('time', {}, new Date(one.message.date).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const folded = (one: Mail): HTMLElement => {
    const who = one.sent ? labels.me : personText(one.message.from);
    const line = element('button', { type: 'button', class: 'folded' }, element('span', {}, who), when(one));
    line.addEventListener('click', () => onMail(one));
    return line;
  };
  const at = thread.mails.indexOf(mail);
  const frame = element('iframe', { class: 'body', sandbox: '', title: labels.messageBody, tabindex: '0' });
  frame.srcdoc = mailDocument(mail.message, theme);
  return [
    element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': subject },
      button(labels.reply, () => onReply(mail)),
      addOn,
    ),
    element('h2', {}, subject === '' ? labels.noSubject : subject),
    ...thread.mails.slice(0, at).map(folded),
    element(
      'div',
      { class: 'envelope' },
      element(
        'div',
        { class: 'people' },
        element('strong', {}, mail.sent ? labels.me : personText(mail.message.from)),
        element('span', {}, `${labels.to}: ${mail.message.to.map(personText).join('; ')}`),
      ),
      when(mail),
    ),
    frame,
    ...thread.mails.slice(at + 1).map(folded),
  ];
}

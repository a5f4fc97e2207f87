import type { Message } from '../store/message';
import { personText } from '../store/reply-draft';
import { button, element } from './element';
import type { Labels, Locale } from './labels';
import { mailDocument } from './mail-document';
import { ADD_IN } from './pane';

export type ReadingViewOptions = {
  readonly message: Message | undefined;
  readonly labels: Labels;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly paneOpen: boolean;
  readonly onReply: (message: Message, all: boolean) => void;
  readonly onPane: () => void;
};

function initials(name: string): string {
  const words = name.split(/[\s"'(]+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join('')
    .toUpperCase();
}

/** The open mail; its body stands in a sandbox where nothing runs and nothing is fetched. */
export function readingView(options: ReadingViewOptions): readonly HTMLElement[] {
  const { message, labels, locale, theme, paneOpen, onReply, onPane } = options;
  if (message === undefined) return [element('p', { class: 'empty' }, labels.nothingOpen)];
  const { subject, from, to, date } = message;
  const frame = element('iframe', { class: 'body', sandbox: '', title: labels.messageBody, tabindex: '0' });
  frame.srcdoc = mailDocument(message, theme);
  return [
    element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': subject },
      button(labels.reply, () => onReply(message, false)),
      button(labels.replyAll, () => onReply(message, true)),
      button(ADD_IN, onPane, { class: 'add-in', 'aria-pressed': String(paneOpen) }),
    ),
    element('h2', {}, subject === '' ? labels.noSubject : subject),
    element(
      'div',
      { class: 'envelope' },
      element('span', { class: 'face', 'aria-hidden': 'true' }, initials(from.name === '' ? from.address : from.name)),
      element(
        'div',
        { class: 'people' },
        element('strong', {}, personText(from)),
        element('span', {}, `${labels.to}: ${to.map(personText).join('; ')}`),
      ),
      element('time', {}, new Date(date).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })),
    ),
    frame,
  ];
}

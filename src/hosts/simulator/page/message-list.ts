import type { MailStore } from '../store/mail-store';
import type { Folder } from '../store/message';
import { element } from './element';
import type { Labels, Locale } from './labels';

export type MessageListOptions = {
  readonly store: MailStore;
  readonly folder: Folder;
  readonly selected: string | undefined;
  readonly labels: Labels;
  readonly locale: Locale;
  readonly now: number;
  readonly onSelect: (id: string) => void;
};

type Row = {
  readonly id: string;
  readonly who: string;
  readonly subject: string;
  readonly preview: string;
  readonly date?: number;
  readonly read: boolean;
  readonly answered: boolean;
};

const PREVIEW = 120;

function rows(store: MailStore, folder: Folder): readonly Row[] {
  const preview = (text: string): string =>
    text
      .slice(0, PREVIEW * 4)
      .replace(/\s+/g, ' ')
      .slice(0, PREVIEW);
  const names = (people: readonly { name: string; address: string }[]): string =>
    people.map((person) => (person.name === '' ? person.address : person.name)).join('; ');
  if (folder === 'drafts') {
    return store.drafts().map(({ id, to, subject }) => {
      return { id, who: names(to), subject, preview: '', read: true, answered: false };
    });
  }
  return store.messages(folder).map((message) => {
    const who = names(folder === 'sent' ? message.to : [message.from]);
    const { id, subject, date, read, answered } = message;
    return { id, who, subject, preview: preview(message.text), date, read, answered };
  });
}

function dateText(date: number, now: number, locale: Locale): string {
  const sameDay = new Date(date).toDateString() === new Date(now).toDateString();
  const format: Intl.DateTimeFormatOptions = sameDay ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' };
  return new Date(date).toLocaleString(locale, format);
}

/** The mails of a folder, each a button; the arrow keys go from one to the next. */
export function messageList(options: MessageListOptions): HTMLElement {
  const { store, folder, selected, labels, locale, now, onSelect } = options;
  const items = rows(store, folder).map((row) => {
    const mark = (sign: string, label: string): HTMLElement =>
      element('span', { role: 'img', 'aria-label': label, title: label }, sign);
    const open = element(
      'button',
      {
        type: 'button',
        class: row.read ? 'row' : 'row unread',
        'data-id': row.id,
        'aria-current': row.id === selected ? 'true' : undefined,
      },
      element('span', { class: 'who' }, row.who === '' ? '—' : row.who),
      element(
        'span',
        { class: 'marks' },
        ...(row.answered ? [mark('↩', labels.replied)] : []),
        ...(row.read ? [] : [mark('●', labels.unread)]),
      ),
      element('span', { class: 'subject' }, row.subject === '' ? labels.noSubject : row.subject),
      ...(row.date === undefined ? [] : [element('time', {}, dateText(row.date, now, locale))]),
      element('span', { class: 'preview' }, row.preview),
    );
    open.addEventListener('click', () => onSelect(row.id));
    return element('li', {}, open);
  });
  const list = element('ul', { class: 'messages' }, ...items);
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const next = items[at + step]?.querySelector('button');
    if (step === 0 || at < 0 || next === null || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  if (items.length === 0) return element('p', { class: 'empty' }, labels.emptyFolder);
  return list;
}

import { bgSend, enSend, ruSend, ukSend } from './send-labels';
import type { SendLabels } from './send-labels';
import type { QuoteWords } from '../store/reply-draft';

export type Locale = 'en-US' | 'bg-BG' | 'ru-RU' | 'uk-UA';

/** Each language by its own name, in the order of the picker. */
export const LOCALES: Readonly<Record<Locale, string>> = {
  'en-US': 'English',
  'bg-BG': 'Български',
  'ru-RU': 'Русский',
  'uk-UA': 'Українська',
};

/** The words of the simulated Outlook itself. */
export type Labels = {
  readonly simulated: string;
  readonly mailProgram: string;
  readonly folders: string;
  readonly inbox: string;
  readonly drafts: string;
  readonly sent: string;
  readonly messages: string;
  readonly emptyFolder: string;
  readonly nothingOpen: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly newMessage: string;
  readonly send: string;
  readonly discard: string;
  readonly close: string;
  readonly closePane: string;
  readonly pin: string;
  readonly to: string;
  readonly subject: string;
  readonly noSubject: string;
  readonly messageBody: string;
  readonly unread: string;
  readonly replied: string;
  readonly needRecipient: string;
  readonly language: string;
  readonly dark: string;
  readonly plainText: string;
  readonly mailboxApi: string;
  readonly options: string;
  readonly dropHere: string;
  readonly choose: string;
  readonly private: string;
  readonly notRead: (count: number) => string;
  readonly quote: QuoteWords;
  readonly sending: SendLabels;
};

const en: Labels = {
  simulated: 'simulated',
  mailProgram: 'Mail program',
  folders: 'Folders',
  inbox: 'Inbox',
  drafts: 'Drafts',
  sent: 'Sent Items',
  messages: 'Message list',
  emptyFolder: 'Nothing in this folder',
  nothingOpen: 'Select an item to read',
  reply: 'Reply',
  replyAll: 'Reply all',
  newMessage: 'New mail',
  send: 'Send',
  discard: 'Discard',
  close: 'Close',
  closePane: 'Close the pane',
  pin: 'Pin the pane',
  to: 'To',
  subject: 'Subject',
  noSubject: '(No subject)',
  messageBody: 'Message body',
  unread: 'Unread',
  replied: 'Replied',
  needRecipient: 'Add at least one recipient.',
  language: 'Language',
  dark: 'Dark',
  plainText: 'Plain-text drafts',
  mailboxApi: 'Mailbox API',
  options: 'Options',
  dropHere: 'Drop your own .eml or .mbox files here',
  choose: 'Choose files',
  private: 'Read in this browser, sent nowhere.',
  notRead: (count) => (count === 1 ? '1 file could not be read.' : `${count} files could not be read.`),
  sending: enSend,
  quote: { from: 'From', sent: 'Sent', to: 'To', subject: 'Subject' },
};

const bg: Labels = {
  simulated: 'симулация',
  mailProgram: 'Пощенска програма',
  folders: 'Папки',
  inbox: 'Входящи',
  drafts: 'Чернови',
  sent: 'Изпратени',
  messages: 'Списък със съобщения',
  emptyFolder: 'Тази папка е празна',
  nothingOpen: 'Изберете съобщение за четене',
  reply: 'Отговор',
  replyAll: 'Отговор до всички',
  newMessage: 'Нов имейл',
  send: 'Изпрати',
  discard: 'Отхвърли',
  close: 'Затвори',
  closePane: 'Затвори панела',
  pin: 'Закачи панела',
  to: 'До',
  subject: 'Тема',
  noSubject: '(Без тема)',
  messageBody: 'Текст на съобщението',
  unread: 'Непрочетено',
  replied: 'Отговорено',
  needRecipient: 'Добавете поне един получател.',
  language: 'Език',
  dark: 'Тъмна тема',
  plainText: 'Чернови с обикновен текст',
  mailboxApi: 'Mailbox API',
  options: 'Опции',
  dropHere: 'Пуснете тук свои файлове .eml или .mbox',
  choose: 'Избери файлове',
  private: 'Четат се в браузъра и не се изпращат никъде.',
  notRead: (count) => (count === 1 ? '1 файл не може да се прочете.' : `${count} файла не могат да се прочетат.`),
  sending: bgSend,
  quote: { from: 'От', sent: 'Изпратено', to: 'До', subject: 'Относно' },
};

const ru: Labels = {
  simulated: 'симулятор',
  mailProgram: 'Почтовая программа',
  folders: 'Папки',
  inbox: 'Входящие',
  drafts: 'Черновики',
  sent: 'Отправленные',
  messages: 'Список сообщений',
  emptyFolder: 'В этой папке ничего нет',
  nothingOpen: 'Выберите письмо для чтения',
  reply: 'Ответить',
  replyAll: 'Ответить всем',
  newMessage: 'Создать письмо',
  send: 'Отправить',
  discard: 'Удалить черновик',
  close: 'Закрыть',
  closePane: 'Закрыть панель',
  pin: 'Закрепить панель',
  to: 'Кому',
  subject: 'Тема',
  noSubject: '(Без темы)',
  messageBody: 'Текст письма',
  unread: 'Не прочитано',
  replied: 'Отвечено',
  needRecipient: 'Добавьте хотя бы одного получателя.',
  language: 'Язык',
  dark: 'Тёмная тема',
  plainText: 'Черновики обычным текстом',
  mailboxApi: 'Mailbox API',
  options: 'Параметры',
  dropHere: 'Перетащите сюда свои файлы .eml или .mbox',
  choose: 'Выбрать файлы',
  private: 'Они читаются в браузере и никуда не отправляются.',
  notRead: (count) => `Не удалось прочитать файлы: ${count}.`,
  sending: ruSend,
  quote: { from: 'От', sent: 'Отправлено', to: 'Кому', subject: 'Тема' },
};

const uk: Labels = {
  simulated: 'симулятор',
  mailProgram: 'Поштова програма',
  folders: 'Папки',
  inbox: 'Вхідні',
  drafts: 'Чернетки',
  sent: 'Надіслані',
  messages: 'Список повідомлень',
  emptyFolder: 'У цій папці нічого немає',
  nothingOpen: 'Виберіть лист для читання',
  reply: 'Відповісти',
  replyAll: 'Відповісти всім',
  newMessage: 'Створити лист',
  send: 'Надіслати',
  discard: 'Видалити чернетку',
  close: 'Закрити',
  closePane: 'Закрити панель',
  pin: 'Закріпити панель',
  to: 'Кому',
  subject: 'Тема',
  noSubject: '(Без теми)',
  messageBody: 'Текст листа',
  unread: 'Не прочитано',
  replied: 'Надіслано відповідь',
  needRecipient: 'Додайте хоча б одного одержувача.',
  language: 'Мова',
  dark: 'Темна тема',
  plainText: 'Чернетки звичайним текстом',
  mailboxApi: 'Mailbox API',
  options: 'Параметри',
  dropHere: 'Перетягніть сюди свої файли .eml або .mbox',
  choose: 'Вибрати файли',
  private: 'Вони читаються у браузері й нікуди не надсилаються.',
  notRead: (count) => `Не вдалося прочитати файли: ${count}.`,
  sending: ukSend,
  quote: { from: 'Від', sent: 'Надіслано', to: 'Кому', subject: 'Тема' },
};

const LABELS: Readonly<Record<Locale, Labels>> = { 'en-US': en, 'bg-BG': bg, 'ru-RU': ru, 'uk-UA': uk };

export function labelsFor(locale: Locale): Labels {
  return LABELS[locale];
}

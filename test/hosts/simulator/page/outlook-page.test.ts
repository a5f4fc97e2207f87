/** @jest-environment jsdom */
import { createFaults } from '../../../../src/hosts/simulator/office/faults';
import { createHabits } from '../../../../src/hosts/simulator/office/habits';
import { createOutlookPage } from '../../../../src/hosts/simulator/page/outlook-page';
import type { OutlookPage } from '../../../../src/hosts/simulator/page/outlook-page';
import { parsePreferences } from '../../../../src/hosts/simulator/page/preferences';
import type { Preferences } from '../../../../src/hosts/simulator/page/preferences';
import type { MailStore } from '../../../../src/hosts/simulator/store/mail-store';
import { officeSide } from '../office-side';
import { sampleMessage } from '../sample-message';
import { sampleStore } from '../sample-store';

const one = sampleMessage({ id: 'one', subject: 'One', date: 2 });
const two = sampleMessage({ id: 'two', subject: 'Two', date: 1 });

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `id-${(count += 1)}` });
  Object.defineProperty(globalThis, 'CSS', { configurable: true, value: { escape: (text: string) => text } });
});

function start(
  query = '',
  isThere = jest.fn(() => Promise.resolve(false)),
): { page: OutlookPage; store: MailStore; kept: () => Preferences | undefined } {
  const store = sampleStore([one, two]);
  let kept: Preferences | undefined;
  const page = createOutlookPage({
    root: document.body,
    store,
    preferences: parsePreferences(query, 'light'),
    addIn: {
      paneUrl: '/taskpane.html',
      eventUrl: '/launch-event.html',
      isThere,
      faults: createFaults(),
      habits: createHabits(),
      onCall: () => undefined,
    },
    onPreferences: (preferences) => (kept = preferences),
    corner: document.createElement('div'),
  });
  return { page, store, kept: () => kept };
}

function press(name: string): void {
  const found = [...document.querySelectorAll('button')].filter(
    (button) => button.textContent.trim() === name || button.getAttribute('aria-label') === name,
  );
  const last = found.at(-1);
  if (last === undefined) throw new Error(`no button ${name}`);
  last.click();
}

/** Lets what was fetched arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Office.js in the frames of events that are mounted at this moment. */
const eventFrames = () => [...document.querySelectorAll<HTMLIFrameElement>('body > div > iframe')].map(officeSide);

/** Starts an Outlook whose add-in answers to events, and sends one reply for each id. */
async function sending(...ids: readonly string[]) {
  const { page, store } = start(
    '',
    jest.fn(() => Promise.resolve(true)),
  );
  for (const id of ids) {
    page.select(id);
    press('Reply');
    press('Send');
  }
  await settle();
  return { page, store, frames: eventFrames() };
}

test('opening a mail shows it and marks it read', () => {
  const { page, store } = start();
  page.select('one');
  expect(document.querySelector('.reading h2')?.textContent).toBe('One');
  expect(document.querySelector('[aria-current=true]')?.getAttribute('data-id')).toBe('one');
  expect(store.message('one')?.read).toBe(true);
});

test('an unpinned pane closes when another mail is opened', () => {
  const { page, kept } = start();
  page.select('one');
  press('Take Five');
  expect(page.hosts()).toHaveLength(1);
  expect(kept()?.paneOpen).toBe(true);
  page.select('two');
  expect(page.hosts()).toHaveLength(0);
});

test('a pinned pane stays, with or without a mail', () => {
  const { page } = start('?pane=open&pinned=1');
  const [host] = page.hosts();
  page.select('one');
  page.select(null);
  expect(page.hosts()).toEqual([host]);
});

test('a reply is written in a window with a pane of its own, and sent', async () => {
  const { page, store } = start('?pane=open&pinned=1');
  page.select('one');
  press('Reply');
  expect(document.querySelector('.compose')?.getAttribute('aria-label')).toBe('Re: One');
  press('Take Five');
  expect(page.hosts()).toHaveLength(2);
  press('Send');
  await settle();
  expect(document.querySelector('.compose')).toBeNull();
  expect(page.hosts()).toHaveLength(1);
  expect(store.messages('sent')).toHaveLength(1);
  expect(document.querySelector('[data-id=one] [aria-label=Replied]')).not.toBeNull();
});

test('a mail to nobody is not sent', () => {
  const { store } = start();
  press('New mail');
  press('Send');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Add at least one recipient.');
  expect(store.messages('sent')).toHaveLength(0);
});

test('a closed draft waits in Drafts, a discarded one does not', () => {
  const { store } = start();
  press('New mail');
  press('Close');
  expect(store.drafts()).toHaveLength(1);
  press('Drafts');
  document.querySelector<HTMLElement>('.row')?.click();
  press('Discard');
  expect(store.drafts()).toHaveLength(0);
});

test.each([
  ['en-US', 'Inbox', 'Reply'],
  ['bg-BG', 'Входящи', 'Отговор'],
  ['ru-RU', 'Входящие', 'Ответить'],
  ['uk-UA', 'Вхідні', 'Відповісти'],
])('Outlook speaks %s', (locale, inbox, reply) => {
  const { page } = start(`?locale=${locale}`);
  page.select('one');
  expect(document.documentElement.lang).toBe(locale);
  expect(document.querySelector('.list h2')?.textContent).toBe(inbox);
  expect(document.querySelector('.bar button')?.textContent).toBe(reply);
});

test('another language starts the add-in anew', () => {
  const { page } = start('?pane=open');
  const [before] = page.hosts();
  const picker = document.querySelector<HTMLSelectElement>('select[name=locale]');
  if (picker === null) throw new Error('no picker');
  picker.value = 'uk-UA';
  picker.dispatchEvent(new Event('change'));
  expect(page.hosts()).toHaveLength(1);
  expect(page.hosts()[0]).not.toBe(before);
  expect(page.hosts()[0]?.frame.name).toContain('|uk-UA|');
});

test.each(['1.5', '1.8'])('Mailbox %s sends at once and asks no add-in', (mailbox) => {
  const isThere = jest.fn(() => Promise.resolve(true));
  const { page, store } = start(`?mailbox=${mailbox}`, isThere);
  page.select('one');
  press('Reply');
  press('Send');
  expect(store.messages('sent')).toHaveLength(1);
  expect(isThere).not.toHaveBeenCalled();
  expect(page.events()).toEqual({ mounted: 0, running: 0 });
});

test('a mail that is being checked says so and cannot be sent twice; allowed, it goes', async () => {
  const { page, store, frames } = await sending('one');
  expect(page.events()).toEqual({ mounted: 1, running: 1 });
  expect(page.hosts()).toHaveLength(0);
  expect(document.querySelector('.checking')?.textContent).toBe('Take Five is checking this email…');
  expect(document.querySelector('.compose .primary')?.getAttribute('aria-disabled')).toBe('true');
  press('Send');
  expect(page.events().mounted).toBe(1);
  frames[0]?.complete({ allowEvent: true });
  expect(store.messages('sent')).toHaveLength(1);
  expect(document.querySelector('.compose')).toBeNull();
  expect(page.events()).toEqual({ mounted: 1, running: 0 });
});

test('what is typed while a mail is checked is sent too', async () => {
  const { store, frames } = await sending('one');
  const subject = document.querySelector<HTMLInputElement>('.compose [name=subject]');
  const editor = document.querySelector('.compose .editor');
  if (subject === null || editor === null) throw new Error('no draft');
  subject.focus();
  subject.value = 'Re: One, again';
  editor.innerHTML = '<p>One more line</p>';
  frames[0]?.complete({ allowEvent: true });
  expect(store.messages('sent')[0]).toMatchObject({ subject: 'Re: One, again', text: 'One more line' });
});

test('a mail that the person does not send after all stays open, and can be sent later', async () => {
  const { page, store, frames } = await sending('one');
  frames[0]?.complete({ allowEvent: false, errorMessage: '4 minutes or 3 more' });
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('4 minutes or 3 more');
  expect(page.events().running).toBe(0);
  press('Don’t send');
  expect(store.messages('sent')).toHaveLength(0);
  expect(document.querySelector('.checking')?.textContent).toBe('');
  expect(document.activeElement?.getAttribute('role')).toBe('textbox');
  press('Send');
  await settle();
  expect(page.events().mounted).toBe(2);
  eventFrames()[0]?.complete({ allowEvent: false });
  press('Send anyway');
  expect(store.messages('sent')).toHaveLength(1);
  expect(page.events().mounted).toBe(2);
});

test('two mails are checked at the same time, each for itself', async () => {
  const { page, store, frames } = await sending('one', 'two');
  expect(page.events()).toEqual({ mounted: 2, running: 2 });
  frames[1]?.complete({ allowEvent: false });
  frames[0]?.complete({ allowEvent: true });
  expect(store.messages('sent').map((mail) => mail.subject)).toEqual(['Re: One']);
  expect(document.querySelectorAll('.compose')).toHaveLength(1);
  press('Send anyway');
  expect(store.messages('sent')).toHaveLength(2);
});

test('a mail that goes by itself takes the focus from nobody', async () => {
  const { frames } = await sending('one', 'two');
  const subject = [...document.querySelectorAll<HTMLInputElement>('.compose [name=subject]')].at(-1);
  subject?.focus();
  frames[0]?.complete({ allowEvent: true });
  expect(document.activeElement).toBe(subject);
});

test.each([
  ['Close', 1],
  ['Discard', 0],
])('%s while a mail is checked stops the check', async (name, drafts) => {
  const { page, store } = await sending('one');
  press(name);
  expect(page.events()).toEqual({ mounted: 1, running: 0 });
  expect(store.drafts()).toHaveLength(drafts);
  expect(store.messages('sent')).toHaveLength(0);
});

test('the question follows the language of Outlook', async () => {
  const { frames } = await sending('one');
  frames[0]?.complete({ allowEvent: false });
  const picker = document.querySelector<HTMLSelectElement>('select[name=locale]');
  if (picker === null) throw new Error('no picker');
  picker.value = 'ru-RU';
  picker.dispatchEvent(new Event('change'));
  const answers = [...document.querySelectorAll('.answers button')].map((each) => each.textContent);
  expect(answers).toEqual(['Всё равно отправить', 'Не отправлять']);
});

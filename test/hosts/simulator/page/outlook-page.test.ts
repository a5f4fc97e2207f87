/** @jest-environment jsdom */
import { createFaults } from '../../../../src/hosts/simulator/office/faults';
import { createOutlookPage } from '../../../../src/hosts/simulator/page/outlook-page';
import type { OutlookPage } from '../../../../src/hosts/simulator/page/outlook-page';
import { parsePreferences } from '../../../../src/hosts/simulator/page/preferences';
import type { Preferences } from '../../../../src/hosts/simulator/page/preferences';
import type { MailStore } from '../../../../src/hosts/simulator/store/mail-store';
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

function start(query = ''): { page: OutlookPage; store: MailStore; kept: () => Preferences | undefined } {
  const store = sampleStore([one, two]);
  let kept: Preferences | undefined;
  const page = createOutlookPage({
    root: document.body,
    store,
    preferences: parsePreferences(query, 'light'),
    addinUrl: '/taskpane.html',
    faults: createFaults(),
    onCall: () => undefined,
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

test('a reply is written in a window with a pane of its own, and sent', () => {
  const { page, store } = start('?pane=open&pinned=1');
  page.select('one');
  press('Reply');
  expect(document.querySelector('.compose')?.getAttribute('aria-label')).toBe('Re: One');
  press('Take Five');
  expect(page.hosts()).toHaveLength(2);
  press('Send');
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

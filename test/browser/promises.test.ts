import type { Page } from 'playwright-core';
import { conversationKey, deviceName, EMPTY_MEMORY, notePromise, promiseKey } from '../../src/engine';
import { labelsFor } from '../../src/hosts/simulator/page/labels';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { NOW, startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const MAILBOX = 'elena@northwind.example';
const EN = labelsFor('en-US');
const strings = stringsFor('en');
const words = LATER_WORDS.en.promises;
const DAY = 86_400_000;
/** Friday, 27 November 2026, a week after the day before the tests begin. */
const FRIDAY = Date.UTC(2026, 10, 27);

const ivans = (number: number, subject: string): Eml => ({
  number,
  from: 'Ivan Petrov <ivan@customer.example>',
  subject,
  text: 'Hello,\n\nwhen do I get my money for order 4471?\n\nThank you\nIvan Petrov',
});
const REFUND = ivans(1, 'Refund for order 4471');
const AGAIN = ivans(2, 'Still no refund');
const OTHER: Eml = {
  ...ivans(3, 'A lamp'),
  from: 'Maria Smith <maria@customer.example>',
  text: 'Is the lamp in stock?',
};
const PROMISE = 'by Friday';

/** What the send handler tells of the promise that was just sent in the conversation of a mail. */
async function promiseOf(page: Page, { subject }: Eml) {
  const { id, offset } = await page.evaluate(
    (wanted) => ({
      id: window.simulator.store.messages('inbox').find((mail) => mail.subject === wanted)?.conversationId ?? '',
      offset: -new Date().getTimezoneOffset(),
    }),
    subject,
  );
  const conversation = conversationKey(MAILBOX, id);
  const key = promiseKey(MAILBOX, conversation, PROMISE);
  const due = FRIDAY + DAY - offset * 60_000 - 1;
  return {
    memory: notePromise(EMPTY_MEMORY, key, { due, kind: 'answer', conversation }, NOW.getTime()),
    told: [{ id: key, words: PROMISE, to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }] }],
  };
}

/** Tells the open panes of this browser of it, as the handler does from its own frame. */
async function tell(page: Page, mail: Eml): Promise<void> {
  const { memory, told } = await promiseOf(page, mail);
  await page.evaluate(
    ([name, message]) => {
      const channel = new BroadcastChannel(name);
      channel.postMessage(message);
      channel.close();
    },
    [deviceName(MAILBOX), { memory, sent: true, promises: told }] as const,
  );
}

/** Answers a mail by hand with a promise, and sends that. */
async function promise(window: OutlookWindow, mail: Eml): Promise<void> {
  await window.select(mail.subject);
  await window.page.getByRole('button', { name: EN.reply, exact: true }).click();
  const draft = window.page.locator('section.compose').last();
  await draft.getByRole('textbox', { name: EN.messageBody }).fill('We will refund you by Friday.');
  await window.send();
  await draft.waitFor({ state: 'detached' });
}

async function begin(): Promise<OutlookWindow> {
  const window = await outlook.open({ query: 'pinned=1&pane=open', files: [REFUND, AGAIN, OTHER] });
  await window.select(REFUND.subject);
  await window.pane.locator('[data-pane=calm] main button').nth(2).waitFor();
  return window;
}
async function promised(): Promise<OutlookWindow> {
  const window = await begin();
  await promise(window, REFUND);
  await tell(window.page, REFUND);
  // What looks after promises is here before days go by: a file that is on its way for days does not come.
  await foot(window).waitFor();
  return window;
}
const foot = ({ pane }: OutlookWindow) => pane.locator('footer').getByRole('button', { name: /promise/i });
const button = ({ pane }: OutlookWindow, name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const rows = ({ pane }: OutlookWindow) => pane.locator('[data-pane=promises] li');
async function openList(window: OutlookWindow): Promise<void> {
  await foot(window).click();
  await window.pane.locator('[data-pane=promises]').waitFor();
}
/** Lets days go by as a closed laptop does. */
const days = (window: OutlookWindow, count: number) => window.page.clock.fastForward(count * DAY);
async function close(window: OutlookWindow): Promise<void> {
  expect(window.complaints).toEqual([]);
  await window.close();
}

describe('a promise in a reply that was sent', () => {
  it('is listed, is late above the next email of that customer, and is named in the letter about it', async () => {
    const window = await promised();
    await openList(window);
    expect(await rows(window).count()).toBe(1);
    expect(await rows(window).innerText()).toMatch(/Later: Friday, 27\sNovember[\s\S]*by Friday[\s\S]*Ivan Petrov/);

    await days(window, 7);
    await window.select(OTHER.subject);
    await foot(window)
      .getByText(/1\spromise due/)
      .waitFor();
    expect(await button(window, words.tell('Ivan')).count()).toBe(0);
    await window.select(AGAIN.subject);
    await window.pane.getByText('Late: yesterday, Friday').waitFor();
    await window.pane.getByText(/^You promised: “.*by Friday.*”$/).waitFor();

    await button(window, words.tell('Ivan')).click();
    await window.pane.getByRole('heading', { name: strings.letter.late_promise.title, level: 1 }).waitFor();
    const field = window.pane.getByLabel(LATER_WORDS.en.values.promised.label);
    expect(await field.inputValue()).toMatch(/by Friday.*27\sNovember/);
    await window.pane.getByLabel(LATER_WORDS.en.values.line.label).fill('You waited for this money.');
    await window.pane.getByLabel(LATER_WORDS.en.values.fix.label).fill('I have sent it today.');
    await button(window, strings.openAsReply).click();
    const draft = window.page.locator('section.compose').last();
    await draft.locator('table[lang]').waitFor();
    expect(await draft.innerText()).toMatch(/by Friday/);
    await close(window);
  });

  it('goes when it is kept, and comes back with Undo', async () => {
    const window = await promised();
    await days(window, 7);
    await window.select(AGAIN.subject);
    await window.pane.getByText('Late: yesterday, Friday').waitFor();
    await button(window, words.kept).click();
    await window.pane.getByText(words.done.keep).waitFor();
    expect(await window.pane.getByText('Late: yesterday, Friday').count()).toBe(0);
    await button(window, words.undo).click();
    await window.pane.getByText('Late: yesterday, Friday').waitFor();

    await openList(window);
    await button(window, words.kept).click();
    await window.pane.getByText(words.none).waitFor();
    await button(window, words.undo).click();
    await rows(window)
      .getByText(/by Friday/)
      .first()
      .waitFor();
    await button(window, words.remove).click();
    await window.pane.getByText(words.none).waitFor();
    await window.page.keyboard.press('Escape');
    await window.pane.locator('[data-pane=calm]').waitFor();
    expect(await foot(window).count()).toBe(0);
    await close(window);
  });

  it('is moved and snoozed, and wakes in the morning', async () => {
    const window = await promised();
    await days(window, 7);
    await window.select(AGAIN.subject);
    await foot(window)
      .getByText(/1\spromise due/)
      .waitFor();
    await openList(window);
    await button(window, words.snooze).click();
    await button(window, words.morning).click();
    await window.pane.getByText(/^Snoozed until tomorrow, Sunday, 9:00$/).waitFor();
    await window.select(REFUND.subject);
    await foot(window).getByText(words.title, { exact: true }).waitFor();
    expect(await window.pane.getByText('Late: yesterday, Friday').count()).toBe(0);
    await days(window, 1);
    await window.select(AGAIN.subject);
    await window.pane.getByText(/^Late: Friday, 27\sNovember$/).waitFor();

    await openList(window);
    await button(window, words.move).click();
    await window.pane.getByRole('button', { name: words.tomorrow, exact: true }).click();
    await window.pane.getByText('Later: tomorrow, Monday').waitFor();
    await button(window, words.undo).click();
    await window.pane.getByText(/^Late: Friday, 27\sNovember$/).waitFor();
    await close(window);
  });

  it('shows with its words in another window of the same browser, and what is done there in both', async () => {
    const window = await promised();
    await openList(window);
    const page = await window.context.newPage();
    await page.goto(window.page.url());
    const second = page.frameLocator('aside.pane iframe');
    await page.locator('button.row').first().click();
    await second.locator('footer').getByRole('button', { name: words.title }).click();
    await second
      .locator('[data-pane=promises] li')
      .getByText(/by Friday/)
      .first()
      .waitFor();
    await second.getByRole('button', { name: words.kept, exact: true }).click();
    await second.getByText(words.none).waitFor();
    await window.pane.getByText(words.none).waitFor();
    await close(window);
  });

  it('gives its words to a pane that is opened after it was sent', async () => {
    const window = await begin();
    await window.page.getByRole('button', { name: EN.closePane }).click();
    await window.page.locator('aside.pane iframe').waitFor({ state: 'detached' });
    await promise(window, REFUND);
    const { memory, told } = await promiseOf(window.page, REFUND);
    // As the handler leaves it: the promise in the mailbox, its words on the device.
    await window.page.evaluate(
      ([left, text, kept]) => {
        localStorage.setItem(left, text);
        const name = 'take-five-simulator/roaming-settings';
        const settings = JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, string>;
        localStorage.setItem(name, JSON.stringify({ ...settings, 'take-five.memory': kept }));
      },
      [`${deviceName(MAILBOX)}.promise-words`, JSON.stringify(told), JSON.stringify(memory)] as const,
    );
    await window.select(AGAIN.subject);
    await window.page.locator('button.add-in').first().click();
    await openList(window);
    await rows(window)
      .getByText(/by Friday/)
      .first()
      .waitFor();
    expect(await rows(window).innerText()).toContain('Ivan Petrov');
    await close(window);
  });

  it('is forgotten with its words when everything is', async () => {
    const window = await promised();
    await foot(window).waitFor();
    await button(window, strings.settings).click();
    await button(window, strings.forgetAll).click();
    await window.pane.locator('main').getByRole('button', { name: strings.forgetAll }).click();
    await window.pane.locator('[data-pane=welcome]').waitFor();
    const left = await window.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('take-five');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no database'));
      });
      const all = database.transaction('documents').objectStore('documents').getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      database.close();
      return JSON.stringify([all.result, localStorage.getItem('take-five-simulator/roaming-settings')]);
    });
    expect(left).not.toMatch(/Friday|Ivan/);
    await close(window);
  });
});

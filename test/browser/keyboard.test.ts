import type { MailboxApi } from '../../src/hosts/simulator/office/mailbox-api';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { CALM, HOSTILE } from './mails';
import { MAILBOX_SETS } from './mailbox-sets';
import { startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

const en = stringsFor('en');
const QUESTION = CALM[0] ?? HOSTILE;
/** What Office.js tells the mail program about Esc. */
const ESC_EXIT = 15;

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const title = (window: OutlookWindow, name: string) => window.pane.getByRole('heading', { name, level: 1 });
const button = (window: OutlookWindow, name: string | RegExp) => window.pane.getByRole('button', { name });

/** What has focus in the pane, by its name or its first words; '' where nothing has. */
const focused = (window: OutlookWindow): Promise<string> =>
  window.pane.locator('body').evaluate((body) => {
    const { activeElement } = body.ownerDocument;
    if (activeElement === null || activeElement === body) return '';
    const labels = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    const label = labels ? activeElement.labels?.[0]?.textContent : undefined;
    return activeElement.getAttribute('aria-label') ?? label ?? activeElement.textContent;
  });

/** Presses a key again and again and tells what has focus after each. */
async function walk(window: OutlookWindow, key: string, steps: number): Promise<readonly string[]> {
  const places: string[] = [];
  for (let step = 0; step < steps; step++) {
    await window.page.keyboard.press(key);
    places.push(await focused(window));
  }
  return places;
}

/** Presses Tab until focus stands on the control of this name; fails after as many steps as no pane has controls. */
async function tabTo(window: OutlookWindow, name: string | RegExp): Promise<void> {
  const places: string[] = [];
  for (let step = 0; step < 40; step++) {
    const place = await focused(window);
    if (typeof name === 'string' ? place === name : name.test(place)) return;
    places.push(...(await walk(window, 'Tab', 1)));
  }
  throw new Error(`Tab never reaches ${String(name)}, only ${places.join(' | ')}`);
}

/** The hostile email in the open pane, with a calm one seen before. */
async function openHostile(mailbox: MailboxApi, hostile = HOSTILE): Promise<OutlookWindow> {
  const window = await outlook.open({ mailbox, files: [QUESTION, hostile] });
  await window.select(QUESTION.subject);
  await button(window, en.allReplies).waitFor();
  await window.select(hostile.subject);
  await title(window, en.coolTitle(5)).waitFor();
  await button(window, en.open).waitFor();
  return window;
}

/** Counts on the page how often Office.js hands an Esc on to the mail program. */
async function countEscapes(window: OutlookWindow): Promise<void> {
  await window.page.evaluate((action) => {
    const page = document.documentElement;
    page.dataset['escapes'] = '0';
    globalThis.window.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || !data.includes('notifyHost') || !data.includes(`,${action}]`)) return;
      page.dataset['escapes'] = String(Number(page.dataset['escapes']) + 1);
    });
  }, ESC_EXIT);
}

describe.each(MAILBOX_SETS)('by keyboard alone with Mailbox $mailbox', ({ mailbox }) => {
  it('the pause is walked through in the order that is seen, there and back', async () => {
    const window = await openHostile(mailbox);
    const there = [en.countOne, en.open, expect.stringContaining(en.hold), en.why, en.continue, en.settings];
    await title(window, en.coolTitle(5)).focus();
    expect(await walk(window, 'Tab', 6)).toEqual(there);
    expect(await walk(window, 'Shift+Tab', 5)).toEqual(there.slice(0, 5).reverse());
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('a hot email is looked into, continued and answered', async () => {
    const window = await openHostile(mailbox);
    const { keyboard } = window.page;
    await title(window, en.coolTitle(5)).focus();

    await tabTo(window, en.why);
    await keyboard.press('Enter');
    await title(window, en.whyTitle).waitFor();
    expect(await focused(window)).toBe(en.whyTitle);
    await tabTo(window, /^Hidden words/);
    await keyboard.press('Enter');
    await window.pane.locator('mark').first().waitFor();
    await tabTo(window, en.backToFive);
    await keyboard.press('Escape');
    await title(window, en.coolTitle(5)).waitFor();
    expect(await focused(window)).toBe(en.coolTitle(5));

    await tabTo(window, en.continue);
    await keyboard.press('Enter');
    await title(window, en.continueTitle).waitFor();
    await tabTo(window, en.reason.urgent);
    await keyboard.press('Enter');
    await title(window, en.readyTitle).waitFor();
    expect(await focused(window)).toBe(en.readyTitle);

    await keyboard.press('1');
    await title(window, en.letter.hostile_our_fault.title).waitFor();
    await tabTo(window, new RegExp(en.variable.line.label));
    await keyboard.type('A kettle that comes broken is no way to start a day.');
    await tabTo(window, new RegExp(en.variable.fix.label));
    await keyboard.type('I have sent your money back today.');
    await tabTo(window, en.openAsReply);
    await keyboard.press('Enter');
    const draft = window.page.locator('section.compose');
    await draft.waitFor();
    expect(await draft.innerText()).toContain('I have sent your money back today.');
    expect(await draft.count()).toBe(1);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('from the title of each view Tab goes to the next control and Shift+Tab to the one before', async () => {
    const window = await openHostile(mailbox);
    const { keyboard } = window.page;
    const around = async (name: string, before: string, after: string | RegExp, first = name) => {
      await title(window, name).waitFor();
      expect(await focused(window)).toBe(first);
      await title(window, name).focus();
      expect(await walk(window, 'Tab', 1)).toEqual([expect.stringMatching(after)]);
      await title(window, name).focus();
      expect(await walk(window, 'Shift+Tab', 1)).toEqual([before]);
    };
    const leave = async (name: string) => {
      await keyboard.press('Escape');
      await title(window, name).waitFor();
      expect(await focused(window)).toBe(name);
    };
    const cool = en.coolTitle(5);
    await title(window, cool).focus();
    await tabTo(window, en.why);
    await keyboard.press('Enter');
    await around(en.whyTitle, en.back, en.showWords);
    await leave(cool);
    await tabTo(window, new RegExp(en.hold));
    await keyboard.press('Enter');
    await around(en.letter.holding.title, en.back, en.replyLanguage);
    await leave(cool);
    await tabTo(window, en.settings);
    await keyboard.press('Enter');
    await around(en.settings, en.back, /./);
    await leave(cool);
    await tabTo(window, en.continue);
    await keyboard.press('Enter');
    await around(en.continueTitle, en.back, en.reason.calm);
    await tabTo(window, en.reason.calm);
    await keyboard.press('Enter');
    await title(window, en.readyTitle).waitFor();
    expect(await focused(window)).toBe(en.readyTitle);
    await keyboard.press('/');
    // One types at once, so the search has the focus and not the title.
    await around(en.lettersTitle, en.back, LATER_WORDS.en.list.more, en.search);
    await window.close();
  });

  it('first use is begun or left off, before anything else', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE], firstUse: true });
    await window.select(HOSTILE.subject);
    await title(window, en.welcomeTitle).waitFor();
    await title(window, en.welcomeTitle).focus();
    expect(await walk(window, 'Tab', 2)).toEqual([en.welcomeStart, en.welcomeLeaveOff]);
    expect(await walk(window, 'Shift+Tab', 1)).toEqual([en.welcomeStart]);
    await window.page.keyboard.press('Enter');
    await title(window, en.coolTitle(5)).waitFor();
    expect(await focused(window)).toBe(en.coolTitle(5));
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('what is kept and a verdict that is doubted are looked at, left by Esc, and forgotten', async () => {
    const window = await openHostile(mailbox);
    const { keyboard } = window.page;
    await title(window, en.coolTitle(5)).focus();
    await tabTo(window, en.settings);
    await keyboard.press('Enter');
    for (const [way, name, order] of [
      [en.wrongVerdict, en.text.report.title, [en.textLabel, en.copy]],
      [en.exportAll, en.text.export.title, [en.textLabel, en.copy, en.saveFile]],
      [en.forgetAll, en.forgetTitle, [en.forgetKeep, en.forgetAll]],
    ] as const) {
      await title(window, en.settings).waitFor();
      await tabTo(window, way);
      await keyboard.press('Enter');
      await title(window, name).waitFor();
      expect(await focused(window)).toBe(name);
      expect(await walk(window, 'Tab', order.length)).toEqual(order);
      await title(window, name).focus();
      expect(await walk(window, 'Shift+Tab', 1)).toEqual([en.back]);
      await keyboard.press('Escape');
      await title(window, en.settings).waitFor();
      expect(await focused(window)).toBe(en.settings);
    }
    await tabTo(window, en.forgetAll);
    await keyboard.press('Enter');
    await title(window, en.forgetTitle).waitFor();
    await tabTo(window, en.forgetAll);
    await keyboard.press('Enter');
    await title(window, en.welcomeTitle).waitFor();
    expect(await focused(window)).toBe(en.welcomeTitle);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('beside an email that speaks of danger the letters follow the card, which has nothing to press', async () => {
    const danger: Eml = { ...QUESTION, number: 50, subject: 'Please', text: 'I want to kill myself. I cannot go on.' };
    const window = await outlook.open({ mailbox, files: [danger] });
    await window.select(danger.subject);
    await window.pane.getByRole('heading', { name: en.urgentTitle }).waitFor();
    await window.pane.getByRole('heading', { level: 1 }).focus();
    const offer = (place: number): unknown => expect.stringMatching(new RegExp(`^${place}`));
    expect(await walk(window, 'Tab', 5)).toEqual([en.allReplies, offer(1), offer(2), offer(3), en.settings]);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('a conversation is muted, and the way back stands before the letters', async () => {
    const window = await openHostile(mailbox);
    const { keyboard } = window.page;
    await title(window, en.coolTitle(5)).focus();
    await tabTo(window, en.continue);
    await keyboard.press('Enter');
    await title(window, en.continueTitle).waitFor();
    await tabTo(window, en.muteConversation);
    await keyboard.press('Enter');
    await button(window, en.unhush).waitFor();
    await window.pane.getByRole('heading', { level: 1 }).focus();
    expect(await walk(window, 'Tab', 1)).toEqual([en.unhush]);
    await keyboard.press('Enter');
    await button(window, en.unhush).waitFor({ state: 'detached' });
    // The button is gone, so focus stands on the title of what is shown.
    expect(await focused(window)).toBe(await window.pane.getByRole('heading', { level: 1 }).innerText());
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('the card whose words were asked for is no dead end', async () => {
    const twice: Eml = {
      ...HOSTILE,
      text: 'You are complete idiots. Order 4471 came broken. What a bunch of liars you are.',
    };
    const window = await openHostile(mailbox, twice);
    const { keyboard } = window.page;
    await button(window, en.why).focus();
    await keyboard.press('Enter');
    await tabTo(window, /^Hidden words/);
    await keyboard.press('Enter');
    await window.pane.locator('li:focus mark').waitFor();
    expect(await walk(window, 'Tab', 3)).toEqual([
      expect.stringMatching(/^Not hostile here/),
      expect.stringMatching(/^Not hostile here/),
      expect.stringMatching(/^Hidden words/),
    ]);
    await window.pane.locator('li', { has: window.pane.locator('mark') }).focus();
    expect(await walk(window, 'Shift+Tab', 1)).toEqual([en.showWords]);
    await window.close();
  });

  it('Esc is handed on to Outlook only where there is nothing to leave', async () => {
    const window = await openHostile(mailbox);
    const { keyboard } = window.page;
    await countEscapes(window);
    await button(window, en.why).focus();
    await keyboard.press('Enter');
    await title(window, en.whyTitle).waitFor();
    await keyboard.press('Escape');
    await title(window, en.coolTitle(5)).waitFor();
    await keyboard.press('Escape');
    await window.page.locator('html:not([data-escapes="0"])').waitFor();
    expect(await window.page.locator('html').getAttribute('data-escapes')).toBe('1');
    await window.close();
  });
});

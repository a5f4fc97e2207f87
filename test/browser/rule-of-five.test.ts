import type { Page } from 'playwright-core';
import { stringsFor } from '../strings-for';
import { CALM, HOSTILE, HOSTILE_IN } from './mails';
import { MAILBOX_SETS } from './mailbox-sets';
import type { MailboxSet } from './mailbox-sets';
import { NOW, startOutlook } from './outlook';
import type { Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const title = (window: OutlookWindow, name: string) => window.pane.getByRole('heading', { name, level: 1 });
const button = (window: OutlookWindow, name: string | RegExp) => window.pane.getByRole('button', { name });

/** Everything the pane's document holds, attributes included. */
async function paneDocument(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  return frame ? frame.content() : '';
}

const sentTexts = (page: Page) =>
  page.evaluate(() => globalThis.window.simulator.store.messages('sent').map((mail) => mail.text));

/** Answers the open email through the pane: a letter, opened as a reply, sent. */
async function answer(window: OutlookWindow, words: string): Promise<void> {
  await button(window, /Answer to a question/).click();
  await window.pane.getByLabel('Your answer').fill(words);
  await button(window, 'Open as reply').click();
  await window.page.locator('section.compose').waitFor();
  await window.send();
}

/** The pane beside a draft that answers the heated email, whose pause runs beside the email too. */
async function openDraftPane(mailbox: MailboxSet['mailbox']) {
  const window = await outlook.open({ mailbox, files: [HOSTILE] });
  await window.select(HOSTILE.subject);
  await title(window, 'Take five').waitFor();
  await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
  const draft = window.page.locator('section.compose');
  await draft.locator('button.add-in').click();
  return { window, draft };
}

describe.each(MAILBOX_SETS)('a hostile email in Outlook with Mailbox $mailbox', ({ mailbox, headers, sendEvents }) => {
  it('is hot and hidden, is ready five minutes later, and is answered by name', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('5 minutes left, 0 of 5');
    expect(await window.pane.getByText('Ivan Petrov').first().isVisible()).toBe(true);
    expect(await paneDocument(window.page)).not.toMatch(/idiots|liars/i);

    await window.pass('04:30');
    expect(await paneDocument(window.page)).toMatch(/0:[23]\d/);
    await window.pass('00:31');
    await title(window, 'That was five').waitFor();
    expect(await paneDocument(window.page)).not.toMatch(/idiots|liars/i);

    await button(window, /Sorry, our fault/).click();
    await window.pane.getByLabel('A line of your own').fill('A kettle that comes broken is no way to start a day.');
    await window.pane.getByLabel('What happens now').fill('I have sent your money back today.');
    await button(window, 'Open as reply').click();
    const draft = window.page.locator('section.compose');
    await draft.waitFor();
    expect(await draft.innerText()).toContain('Dear Ivan,');
    expect(await draft.innerText()).toContain('Elena Petrova');
    await window.send();
    const sent = await sentTexts(window.page);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('A kettle that comes broken');
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('shows the words on demand, each with its reason, and hides them again', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await button(window, 'Why heated?').click();
    await title(window, 'Why heated?').waitFor();
    expect(await paneDocument(window.page)).not.toMatch(/idiots|liars/i);
    await button(window, 'Show the words').click();
    await window.pane
      .getByText(/idiots/)
      .first()
      .waitFor();
    expect(await window.pane.getByText('Aimed at people, not at the problem.').count()).toBeGreaterThan(0);
    await button(window, 'Back to my five').click();
    await title(window, 'Take five').waitFor();
    expect(await paneDocument(window.page)).not.toMatch(/idiots|liars/i);
    await window.close();
  });

  it('is ready when five other emails were answered through the pane', async () => {
    const window = await outlook.open({ mailbox, files: [...CALM.slice(0, 5), HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    for (const mail of CALM.slice(0, 5)) {
      await window.select(mail.subject);
      await answer(window, 'It arrives on Monday.');
    }
    await window.select(HOSTILE.subject);
    await title(window, 'That was five').waitFor();
    expect(await window.pane.getByText('5 emails answered. Well paced.').isVisible()).toBe(true);
    // An Outlook that asks no add-in at Send counts the letters that were opened.
    const { mounted } = await window.page.evaluate(() => globalThis.window.simulator.events());
    expect(mounted).toBe(sendEvents ? 5 : 0);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('counts what the agent says, at most once in 20 s, and takes it back', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await button(window, 'I answered another').click();
    await window.pane.getByText('1 of 5', { exact: true }).waitFor();
    await button(window, 'Undo').click();
    await window.pane.getByText('0 of 5', { exact: true }).waitFor();
    for (let said = 1; said <= 5; said++) {
      await button(window, 'I answered another').click();
      if (said < 5) await window.pane.getByText(`${said} of 5`, { exact: true }).waitFor();
      if (said < 5) await window.pass('00:21');
    }
    await title(window, 'That was five').waitFor();
    await window.close();
  });

  it('goes on after a reload in the middle', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    await window.pass('02:05');
    await window.reload();
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('3 minutes left');
    await window.pass('02:56');
    await title(window, 'That was five').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is not lengthened by a clock that is set back, neither in the open pane nor after a reload', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    await window.pass('02:05');
    await window.page.clock.setSystemTime(new Date(NOW.getTime() - 24 * 3_600_000));
    await window.pass('01:00');
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('2 minutes left');
    await window.reload();
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    await window.pass('05:01');
    await title(window, 'That was five').waitFor();
    await window.close();
  });

  it('lets exactly the holding reply through, which changes neither time nor count', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, 'Take five').waitFor();
    await window.pass('01:00');
    expect(await button(window, 'All replies').count()).toBe(0);
    await button(window, /Send a holding reply/).click();
    await button(window, 'Open as reply').click();
    const draft = window.page.locator('section.compose');
    await draft.waitFor();
    expect(await draft.innerText()).toContain('You will hear from me by');
    await window.send();
    await window.pane
      .getByText(sendEvents ? /Holding reply sent, promised/ : /Holding reply opened, promised/)
      .waitFor();
    // Where a Send is heard nobody has to say it.
    expect(await button(window, 'I answered another').count()).toBe(sendEvents ? 0 : 1);
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('0 of 5');
    expect(await button(window, /Send a holding reply/).count()).toBe(0);
    await window.pass('04:01');
    await title(window, 'That was five').waitFor();
    await window.close();
  });

  it('continues anyway in two clicks, and remembers it', async () => {
    const window = await outlook.open({ mailbox, files: [CALM[0] ?? HOSTILE, HOSTILE] });
    await window.select(HOSTILE.subject);
    await button(window, 'I am calm, continue').click();
    await button(window, 'It cannot wait').click();
    await title(window, 'That was five').waitFor();
    await window.select('Question 1');
    await button(window, /Answer to a question/).waitFor();
    await window.select(HOSTILE.subject);
    await title(window, 'That was five').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('offers a calm email that was seen before as something else to do', async () => {
    const window = await outlook.open({ mailbox, files: [CALM[0] ?? HOSTILE, HOSTILE] });
    await window.select('Question 1');
    await title(window, 'Maria Smith').waitFor();
    await window.select(HOSTILE.subject);
    // Without headers the newsletter that was open before is taken for a person's mail.
    const next = headers ? 'Maria Smith' : 'News';
    await window.pane.getByText(next, { exact: true }).waitFor();
    await button(window, 'Open').click();
    await title(window, next).waitFor();
    await button(window, /Answer to a question/).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('works unpinned too: the pane is opened for each email', async () => {
    const window = await outlook.open({ mailbox, query: 'pane=open', files: [CALM[0] ?? HOSTILE, HOSTILE] });
    await window.select(HOSTILE.subject);
    const open = window.page.locator('main.reading button.add-in, button.add-in').first();
    if ((await window.page.locator('aside.pane iframe').count()) === 0) await open.click();
    await title(window, 'Take five').waitFor();
    await window.pass('01:00');
    await window.select('Question 1');
    await window.page.locator('aside.pane iframe').waitFor({ state: 'detached' });
    await window.select(HOSTILE.subject);
    await open.click();
    await title(window, 'Take five').waitFor();
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('4 minutes left');
    await window.close();
  });

  it('lets the holding reply through that was put into a draft, too', async () => {
    const { window, draft } = await openDraftPane(mailbox);
    await window.draftPane.getByRole('button', { name: /Send a holding reply/ }).click();
    await window.draftPane.getByRole('button', { name: 'Insert' }).click();
    await draft.getByText('You will hear from me by').first().waitFor();
    await window.send();
    await draft.waitFor({ state: 'detached' });
    await window.pane
      .getByText(sendEvents ? /Holding reply sent, promised/ : /Holding reply opened, promised/)
      .waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('shows the same pause beside a draft that answers it, and lets the agent go on from there', async () => {
    const { window, draft } = await openDraftPane(mailbox);
    await window.draftPane.getByRole('heading', { name: 'Take five' }).waitFor();
    expect(await window.draftPane.getByRole('timer').count()).toBe(1);
    await window.draftPane.getByRole('button', { name: /Send a holding reply/ }).click();
    await window.draftPane.getByRole('button', { name: 'Insert' }).click();
    await window.pane.getByText(/Holding reply opened/).waitFor();
    expect(await draft.innerText()).toContain('Dear Ivan,');
    expect(await draft.innerText()).toContain('You will hear from me by');
    await window.draftPane.getByRole('button', { name: 'I am calm, continue' }).click();
    await window.draftPane.getByRole('button', { name: 'I feel calm' }).click();
    await title(window, 'That was five').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe.each(MAILBOX_SETS)('a calm email in Outlook with Mailbox $mailbox', ({ mailbox }) => {
  it('never nags: no pause, no announcement, no timer', async () => {
    const window = await outlook.open({ mailbox, files: [CALM[0] ?? HOSTILE] });
    await window.select('Question 1');
    await button(window, /Answer to a question/).waitFor();
    expect(await window.pane.getByRole('timer').count()).toBe(0);
    expect(await window.pane.locator('[aria-live=polite]').innerText()).toBe('');
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe.each([
  ['bg', 'bg-BG', 'Здравейте, Георги'],
  ['ru', 'ru-RU', 'Здравствуйте, Сергей'],
  ['uk', 'uk-UA', 'Вітаю, Олено'],
] as const)('in %s', (language, locale, greeting) => {
  const strings = stringsFor(language);

  it.each(MAILBOX_SETS)(
    'the pause, the holding reply and the letter speak it with Mailbox $mailbox, with the name in its right form',
    async ({ mailbox }) => {
      const mail = HOSTILE_IN[language];
      const window = await outlook.open({ mailbox, query: `pinned=1&pane=open&locale=${locale}`, files: [mail] });
      await window.select(mail.subject);
      await window.pane.getByRole('timer').waitFor();
      expect(
        await window.pane.locator('[data-pane]').evaluate((pane) => pane.closest('[lang]')?.getAttribute('lang')),
      ).toBe(language);
      expect(await window.pane.locator('html').getAttribute('lang')).toBe(language);
      await button(window, new RegExp(strings.hold)).click();
      await button(window, strings.openAsReply).click();
      const draft = window.page.locator('section.compose');
      await draft.waitFor();
      expect(await draft.innerText()).toContain(greeting);
      await window.send();
      await window.pass('05:01');
      await title(window, strings.readyTitle).waitFor();
      await button(window, new RegExp(strings.letter.hostile_our_fault.title)).click();
      await window.pane.getByLabel(strings.variable.line.label).fill('…');
      await window.pane.getByLabel(strings.variable.fix.label).fill('…');
      await button(window, strings.openAsReply).click();
      await draft.waitFor();
      expect(await draft.innerText()).toContain(greeting);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );
});

it('marks a letter, its fields and the customer’s words as written in another language than the pane', async () => {
  const mail = { ...HOSTILE_IN.bg, text: 'Здравейте! Кога ще пристигне поръчка 4471?\n\nГеорги Иванов' };
  const window = await outlook.open({ files: [mail] });
  await window.select(mail.subject);
  expect(await window.pane.getByText('Кога ще пристигне').first().getAttribute('lang')).toBe('bg');
  expect(await window.pane.locator('html').getAttribute('lang')).toBe('en');
  await button(window, /Answer to a question/).click();
  expect(await window.pane.getByLabel('Your answer').getAttribute('lang')).toBe('bg');
  expect(await window.pane.locator('[role=presentation]').getAttribute('lang')).toBe('bg');
  await window.close();
});

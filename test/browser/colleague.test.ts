import type { Language } from '../../src/engine';
import { labelsFor } from '../../src/hosts/simulator/page/labels';
import type { MailboxApi } from '../../src/hosts/simulator/office/mailbox-api';
import { CALL, ERROR } from '../../src/hosts/simulator/office/protocol';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { CALM, HOSTILE, HOSTILE_IN } from './mails';
import { startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const PINNED = 'pinned=1&pane=open';
const en = stringsFor('en');
const words = LATER_WORDS.en.colleague;
const QUESTION = CALM[0] ?? HOSTILE;
const ABUSE: Eml = {
  ...HOSTILE,
  number: 30,
  text: 'You are complete idiots, I will find you and beat you up. Order 4471 came broken. I want my money back.',
};
const STINGS = /idiot|liar|идиот|мошени|мошен|ідіот|шахра|beat you/i;

/** What stands in the newest window of a message: its subject, and its text. */
async function message({ page }: OutlookWindow): Promise<{ readonly subject: string; readonly text: string }> {
  const window = page.locator('section.compose').last();
  await window.locator('.editor').waitFor();
  return {
    subject: await window.locator('input[name=subject]').inputValue(),
    text: await window.locator('.editor').innerText(),
  };
}
/** What is pasted into a new message that the person begins. */
async function pasted({ page }: OutlookWindow): Promise<string> {
  // The draft's window lies over the button.
  await page.getByRole('button', { name: labelsFor('en-US').newMessage }).dispatchEvent('click');
  const message = page.locator('section.compose').nth(1);
  await message.locator('.editor').click();
  await page.keyboard.press('Control+V');
  const text = await message.locator('.editor').innerText();
  await message.locator('.window-head button').click();
  return text;
}
/** Ends the pause by choice. */
async function goOn({ pane }: OutlookWindow, language: Language = 'en'): Promise<void> {
  const { continue: name, reason } = stringsFor(language);
  await pane.locator('[data-pane=cooling]').waitFor();
  await pane.getByRole('button', { name }).click();
  await pane.getByRole('button', { name: reason.calm }).click();
  await pane.locator('[data-pane=ready]').waitFor();
}

describe.each<[Language, Parameters<typeof labelsFor>[0], Eml]>([
  ['en', 'en-US', HOSTILE],
  ['bg', 'bg-BG', HOSTILE_IN.bg],
  ['ru', 'ru-RU', HOSTILE_IN.ru],
  ['uk', 'uk-UA', HOSTILE_IN.uk],
])('a colleague who is asked in %s', (language, locale, mail) => {
  it('gets the calm digest and the questions, and the answer waits for them', async () => {
    const { colleague } = LATER_WORDS[language];
    const window = await outlook.open({ query: `${PINNED}&locale=${locale}`, files: [QUESTION, mail] });
    const { pane, page } = window;
    await window.select(mail.subject);
    await pane.locator('[data-pane=cooling]').waitFor();
    await pane.getByRole('button', { name: stringsFor(language).why }).click();
    await pane.getByRole('button', { name: colleague.ask }).click();
    const { subject, text } = await message(window);
    const name = mail.from.replace(/ <.*/, '');
    expect(subject).toBe(colleague.letter.subject(name));
    expect(text).toContain(name);
    expect(text).toContain(stringsFor(language).situation.refund);
    expect(text).toContain(colleague.letter.questions.answer);
    expect(text).not.toMatch(STINGS);
    await pane.getByText(colleague.asked).waitFor();

    // A mail to a colleague answers nobody.
    const draft = page.locator('section.compose').last();
    await draft.locator('input[name=to]').fill('anna@northwind.example');
    await window.send();
    await draft.waitFor({ state: 'detached' });
    await window.select(QUESTION.subject);
    await pane.locator('[data-pane=calm]').waitFor();
    expect(await pane.getByText(colleague.asked).count()).toBe(0);
    await window.select(mail.subject);
    await goOn(window, language);
    await pane.getByText(colleague.asked).waitFor();
    await pane.getByRole('button', { name: colleague.answered }).click();
    await pane.getByText(colleague.asked).waitFor({ state: 'detached' });
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe('a second pair of eyes', () => {
  it.each<MailboxApi>(['1.8', '1.12'])(
    'is suggested for abuse once the pause is over, in Mailbox %s',
    async (mailbox) => {
      const window = await outlook.open({ query: PINNED, mailbox, files: [ABUSE] });
      const { pane } = window;
      await window.select(ABUSE.subject);
      await goOn(window);
      await pane.getByText(words.suggested).waitFor();
      await pane.getByRole('button', { name: words.ask }).click();
      const { text } = await message(window);
      expect(text).toContain(words.letter.questions.boundary);
      expect(text).not.toMatch(STINGS);
      await pane.getByText(words.asked).waitFor();
      expect(await pane.getByText(words.suggested).count()).toBe(0);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );

  it('is suggested beside a letter that draws a boundary, and sees the draft as it stands', async () => {
    const window = await outlook.open({ query: PINNED, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await goOn(window);
    await window.page.getByRole('button', { name: labelsFor('en-US').reply, exact: true }).click();
    const draft = window.page.locator('section.compose').last();
    await draft.locator('button.add-in').click();
    const { draftPane } = window;
    await draftPane.locator('[data-pane=ready], [data-pane=calm]').first().waitFor();
    await draftPane.getByRole('button', { name: en.allReplies }).click();
    await draftPane.getByText(en.letter.boundary.title).click();
    await draftPane.getByText(words.suggested).waitFor();
    await draft.locator('.editor').evaluate((editor) => {
      editor.insertAdjacentHTML(
        'afterbegin',
        '<div>Dear Ivan,</div><div>a new kettle leaves today &amp; comes on Monday.</div>',
      );
    });
    await draftPane.getByRole('button', { name: words.ask }).click();
    await draftPane.getByText(words.copied).waitFor();
    // Office.js has no call for a new message beside a draft.
    const text = await pasted(window);
    await draftPane.getByRole('button', { name: words.haveAsked }).click();
    await draftPane.getByText(words.asked).waitFor();
    expect(text).toContain(words.letter.draftHead);
    expect(text).toContain('a new kettle leaves today & comes on Monday.');
    expect(text).toContain('I want my money back.');
    expect(text).toContain(words.letter.questions.boundary);
    expect(text).not.toMatch(STINGS);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is asked by hand where Outlook opens no message: the text is copied', async () => {
    const window = await outlook.open({ query: PINNED, files: [ABUSE] });
    const { pane, page } = window;
    await window.select(ABUSE.subject);
    await goOn(window);
    await page.evaluate(([call, errorCode]) => globalThis.window.simulator.failNext(call, { errorCode }), [
      CALL.displayNewAsync,
      ERROR.internal,
    ] as const);
    await pane.getByRole('button', { name: words.ask }).click();
    await pane.getByText(words.copied).or(pane.getByText(words.refused)).waitFor();
    expect(await page.locator('section.compose').count()).toBe(0);
    await pane.getByRole('button', { name: words.haveAsked }).click();
    await pane.getByText(words.asked).waitFor();
    await window.close();
  });
});

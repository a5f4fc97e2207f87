import { startGmail } from './gmail-page';
import type { Gmail, GmailWindow, OpenOptions } from './gmail-page';
import { CALM, HOSTILE, HOSTILE_IN } from './mails';

jest.setTimeout(150_000);

let gmail: Gmail;
let shown: GmailWindow;

beforeAll(async () => {
  gmail = await startGmail();
});
afterAll(() => gmail.close());
afterEach(async () => {
  const { complaints } = shown;
  await shown.close();
  expect(complaints).toEqual([]);
});

/** Opens Gmail, and beside an email of it the panel. */
async function beside(subject: string, options: OpenOptions = {}): Promise<GmailWindow> {
  shown = await gmail.open({ files: [HOSTILE, ...CALM], ...options });
  await shown.select(subject);
  await shown.toggle();
  return shown;
}

const text = (window: GmailWindow): Promise<string> => window.card.innerText();

/** Fills the letter that answers a question. */
async function writeAnswer(window: GmailWindow, panel = window.panel): Promise<void> {
  await window.press(/^Answer to a question/, panel);
  await panel.locator('[name="value.answer"]').fill('It comes on Monday.');
  await panel.locator('[name="value.agent.name"]').fill('Elena');
  await window.press('Show the letter', panel);
}

describe('a heated email in the simulated Gmail', () => {
  it('starts a pause whose end is a clock time, without the hostile words', async () => {
    const window = await beside(HOSTILE.subject);
    expect(await text(window)).toMatch(/Free at 14:0[56], or after 5 more replies\.\s+0 of 5/);
    expect(await text(window)).not.toMatch(/idiots|liars/);
    await window.press('Why heated?');
    expect(await text(window)).not.toContain('idiots');
    await window.press('Show the words');
    expect(await text(window)).toMatch(/idiots/);
    await window.panel.getByRole('button', { name: 'Back' }).first().click();
    expect(await text(window)).toContain('Free at');
  });

  it('is free after five minutes, once it is asked again', async () => {
    const window = await beside(HOSTILE.subject);
    await window.press('5 minutes later', window.page.locator('.options'));
    expect(await text(window)).toContain('Free at');
    await window.press('Check again');
    expect(await text(window)).toContain('5 minutes are over.');
    expect(await text(window)).toContain('A heated complaint');
  });

  it('is free at once for a reason', async () => {
    const window = await beside(HOSTILE.subject);
    await window.press('I am calm, continue');
    await window.press('I feel calm');
    expect(await text(window)).toContain('A heated complaint');
    expect(await text(window)).not.toContain('Free at');
  });

  it('is free after five others were answered', async () => {
    const window = await beside(HOSTILE.subject);
    for (const { subject } of CALM.slice(0, 5)) {
      await window.select(subject);
      await window.answer('On Monday.');
      // The conversation is opened again, which is when the add-on can see what was sent in it.
      await window.select(subject);
    }
    await window.select(HOSTILE.subject);
    expect(await text(window)).toContain('A heated complaint');
    expect(await text(window)).not.toContain('Free at');
  });

  it.each([
    ['bg', 'bg-BG', /14:0[56]/],
    ['ru', 'ru-RU', /14:0[56]/],
    ['uk', 'uk-UA', /14:0[56]/],
  ] as const)('has its card in the language of Gmail: %s', async (language, locale, time) => {
    const mail = HOSTILE_IN[language];
    const window = await beside(mail.subject, { files: [mail], query: `locale=${locale}` });
    expect(await text(window)).toMatch(time);
    expect(await text(window)).toMatch(/^[^a-z]*$/);
  });
});

describe('letters in the simulated Gmail', () => {
  it('go from a form by a preview into a draft of the conversation, and are sent from there', async () => {
    const window = await beside('Question 1');
    await writeAnswer(window);
    expect(await text(window)).toMatch(/Dear Maria,\s+It comes on Monday\.[^]*Elena/);
    await window.press('Reply with this');
    await window.draft.waitFor();
    expect(await window.draft.locator('input[name=to]').inputValue()).toContain('maria@customer.example');
    expect(await window.draft.locator('div.editor').innerText()).toContain('It comes on Monday.');
    await window.draft.locator('.bar button.primary').click();
    await window.page.locator('.toast', { hasText: 'Message sent.' }).waitFor();
    await window.page.locator('main .folded', { hasText: 'me' }).click();
    const body = window.page.frameLocator('main iframe.body').locator('body');
    expect(await body.innerText()).toContain('It comes on Monday.');
  });

  it('stand where the cursor is in a draft that is being written', async () => {
    const window = await beside('Question 1');
    await window.page.locator('nav button.primary').click();
    await window.draft.locator('input[name=to]').fill('maria@customer.example');
    const editor = window.draft.locator('div.editor');
    await editor.click();
    await window.page.keyboard.type('Above. Below.');
    for (const _ of 'Below.') await window.page.keyboard.press('ArrowLeft');
    await window.draft.locator('.add-in').click();
    await window.settled();
    const panel = window.draft.locator('aside.pane');
    await writeAnswer(window, panel);
    await window.press(/^(Insert|Put)/, panel);
    expect(await editor.innerText()).toMatch(/^Above\.[^]*It comes on Monday\.[^]*Below\.\s*$/);
    expect(await panel.isVisible()).toBe(false);
  });
});

describe('trouble in the simulated Gmail', () => {
  it('is a missing permission, which is asked for and then given', async () => {
    const window = await beside('Question 1');
    await window.fault('scope');
    await window.select('Question 2');
    const sheet = window.page.getByRole('alertdialog');
    expect(await sheet.innerText()).toContain('read the open email and its conversation');
    await sheet.getByRole('button', { name: 'Not now' }).click();
    await window.panel.getByText('Without this permission').waitFor();
    await window.select('Question 2');
    await sheet.getByRole('button', { name: 'Allow' }).click();
    await window.card.getByText('Peter Smith').waitFor();
    expect(await window.page.locator('select[name=fault]').inputValue()).toBe('none');
  });

  it.each([
    ['expired', /permission for this email has run out/],
    ['down', /Gmail did not answer in time/],
    ['deleted', /It may have been deleted/],
  ] as const)('says what is wrong and goes away by itself: %s', async (fault, words) => {
    const window = await beside('Question 1');
    await window.fault(fault);
    await window.select('Question 2');
    expect(await text(window)).toMatch(words);
    await window.fault('none');
    await window.press('Try again');
    expect(await text(window)).toContain('Peter Smith');
  });
});

describe('the simulated Gmail itself', () => {
  it('greets somebody new with the welcome', async () => {
    shown = await gmail.open({ firstUse: true });
    await shown.toggle();
    expect(await text(shown)).toContain('It is read on your company’s server and never kept there.');
  });

  it('has cards beside an email on a phone, and none beside a draft', async () => {
    const window = await beside('Question 1', { query: 'platform=mobile', width: 420 });
    expect(await text(window)).toContain('Maria Smith');
    await window.page.locator('main .bar button').first().click();
    await window.draft.waitFor();
    expect(await window.draft.locator('.add-in').count()).toBe(0);
  });

  it('is one click from the simulated Outlook, and back', async () => {
    shown = await gmail.open({ query: 'locale=bg-BG' });
    await shown.page.getByRole('link', { name: 'Outlook' }).click();
    await shown.page.locator('h1', { hasText: 'Outlook' }).waitFor();
    await shown.page.getByRole('link', { name: 'Gmail' }).click();
    await shown.page.locator('h1', { hasText: 'Gmail' }).waitFor();
    expect(await shown.page.evaluate(() => document.documentElement.lang)).toBe('bg-BG');
  });

  it('keeps a draft that is closed', async () => {
    const window = await beside('Question 1');
    await window.page.locator('main .bar button').first().click();
    await window.draft.locator('div.editor').focus();
    await window.page.keyboard.type('Half a sentence');
    await window.draft.locator('.window-head button').click();
    await window.page.locator('nav').getByRole('button', { name: 'Drafts' }).click();
    await window.page.locator('button.row', { hasText: 'Question 1' }).click();
    expect(await window.draft.locator('div.editor').innerText()).toContain('Half a sentence');
  });
});

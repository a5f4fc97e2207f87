import type { Page } from 'playwright-core';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { startGmail } from './gmail-page';
import type { Gmail, GmailWindow } from './gmail-page';
import { complaintsOf } from './launch-browser';
import { CALM } from './mails';

jest.setTimeout(150_000);

const { list, form } = LATER_WORDS.en;
const WORDS = 'Wipe it with a dry cloth.';

let gmail: Gmail;
let shown: GmailWindow;
let editor: Page;
let complaints: readonly string[];

beforeAll(async () => {
  gmail = await startGmail();
});
afterAll(() => gmail.close());
beforeEach(async () => {
  shown = await gmail.open({ files: CALM });
  await shown.select('Question 1');
  await shown.toggle();
  await shown.press(stringsFor('en').allReplies);
  const opened = shown.page.context().waitForEvent('page');
  await shown.press('Open the editor');
  editor = await opened;
  complaints = complaintsOf(editor, new URL(editor.url()).origin);
  await editor.locator('[data-pane=letters]').waitFor();
});
afterEach(async () => {
  const all = [...shown.complaints, ...complaints];
  await shown.close();
  expect(all).toEqual([]);
});

const text = (): Promise<string> => shown.card.innerText();

async function write(title: string): Promise<void> {
  await editor.getByRole('button', { name: list.newTemplate }).click();
  await editor.getByRole('textbox', { name: form.title }).fill(title);
  await editor.locator('.ProseMirror').click();
  await editor.keyboard.press('Control+End');
  await editor.keyboard.type(WORDS);
  await editor.locator('table[lang]').getByText(WORDS).waitFor();
  await editor.getByRole('button', { name: form.save, exact: true }).click();
  await editor.getByRole('row', { name: new RegExp(title) }).waitFor();
}

/** Looks for a letter from the card of an email, and opens it. */
async function find(title: string): Promise<void> {
  await shown.panel.locator('[name=search]').fill(title);
  await shown.press('Search');
  await shown.press(new RegExp(title));
}

describe('own letters from the simulated Gmail', () => {
  it('are written in a window of their own, which cannot reach Gmail', async () => {
    expect(new URL(editor.url()).pathname).toBe('/edit/');
    expect(await editor.evaluate(() => window.opener === null)).toBe(true);
    expect(await editor.locator('html').getAttribute('lang')).toBe('en');
    expect(await shown.panel.locator('[name=filter]').count()).toBe(1);
  });

  it('are found on a card while the window is still open', async () => {
    await write('Lamp care');
    expect(await text()).not.toContain('Lamp care');
    await shown.panel.locator('[name=search]').fill('Lamp care');
    await shown.panel.locator('[name=search]').press('Tab');
    await shown.settled();
    await shown.press(/Lamp care/);
    expect(await text()).toContain(WORDS);
  });

  it('are found on the card that is asked for anew when the window is closed', async () => {
    await write('Sofa care');
    expect(await shown.panel.locator('[name=filter]').count()).toBe(1);
    await editor.close();
    await shown.card.getByText('Maria Smith').waitFor();
    await shown.settled();
    await find('Sofa care');
    expect(await text()).toMatch(new RegExp(`Dear Maria,[^]*${WORDS}`));
    await shown.panel.locator('[name="value.agent.name"]').fill('Elena');
    await shown.press('Reply with this');
    await shown.draft.waitFor();
    expect(await shown.draft.locator('div.editor').innerText()).toContain(WORDS);
  });

  it('leave a panel that was closed meanwhile as it is', async () => {
    await shown.toggle();
    await editor.close();
    // Longer than Gmail takes to see that the window is gone.
    await shown.page.waitForTimeout(700);
    expect(await shown.panel.isVisible()).toBe(false);
  });
});

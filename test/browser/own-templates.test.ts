import { labelsFor } from '../../src/hosts/simulator/page/labels';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { CALM, HOSTILE } from './mails';
import { startOutlook } from './outlook';
import type { Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const en = stringsFor('en');
const { list, form, brand } = LATER_WORDS.en;
const QUESTION = CALM[0] ?? HOSTILE;

async function openMail(): Promise<OutlookWindow> {
  const window = await outlook.open({ query: 'pinned=1&pane=open', files: [QUESTION] });
  await window.select(QUESTION.subject);
  await window.pane.locator('[data-pane=calm] main button').nth(2).waitFor();
  return window;
}
async function openList({ pane }: OutlookWindow): Promise<void> {
  await pane.getByRole('button', { name: en.allReplies }).click();
  await pane.locator('[data-pane=letters]').waitFor();
}
/** Writes a new template, whose letter greets and then says this. */
async function write(window: OutlookWindow, title: string, words: string, shortcut = ''): Promise<void> {
  const { pane, page } = window;
  await pane.getByRole('button', { name: list.newTemplate }).click();
  await pane.getByRole('textbox', { name: form.title }).fill(title);
  await pane.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await pane.getByRole('textbox', { name: form.shortcut }).fill(shortcut);
}
async function close(window: OutlookWindow): Promise<void> {
  expect(window.complaints).toEqual([]);
  await window.close();
}

describe('a template of one’s own', () => {
  it('is written with a value, outlives a reload, and goes out by its shortcut as it was shown', async () => {
    const window = await openMail();
    const { pane, page } = window;
    await openList(window);
    await write(window, 'Lamp care', 'About order {{ord', 'lamp2');
    await pane.locator('.ProseMirror').click();
    await page.keyboard.press('Control+End');
    await pane.getByRole('listbox').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(': wipe it with a dry cloth.');
    await pane.locator('table[lang]').getByText('wipe it with a dry cloth.').waitFor();
    await pane.getByRole('button', { name: form.save, exact: true }).click();
    await pane.getByRole('row', { name: /Lamp care/ }).waitFor();

    await window.reload();
    await window.select(QUESTION.subject);
    await pane.locator('[data-pane=calm] main button').nth(2).waitFor();
    await openList(window);
    await pane.getByRole('row', { name: /Lamp care/ }).waitFor();
    await pane.getByRole('searchbox').fill('lamp2');
    await page.keyboard.press('Tab');
    await pane.getByRole('heading', { name: 'Lamp care', level: 1 }).waitFor();
    const shown = await pane.locator('table[lang] p').allInnerTexts();
    expect(shown[0]).toBe('Dear Maria,');
    expect(shown[1]).toMatch(/^About order \S+: wipe it with a dry cloth\.$/);
    await pane.getByRole('button', { name: en.openAsReply }).click();
    const letter = page.locator('section.compose .editor table[lang]');
    await letter.waitFor();
    expect(await letter.locator('p').allInnerTexts()).toEqual(shown);
    await close(window);
  });

  it('that cannot be read is not saved; the fault stands at its line, and what was typed outlives a closed pane', async () => {
    const window = await openMail();
    const { pane } = window;
    await openList(window);
    await write(window, 'Half', 'One.');
    await pane.getByRole('tab', { name: LATER_WORDS.en.editor.source }).click();
    await pane.locator('textarea').last().fill('<p>{{greeting}},</p>\n<p>{{#if repeat}}Again</p>');
    await pane.getByText(form.faults.syntax).waitFor();
    await pane.getByRole('button', { name: form.save, exact: true }).click();
    await pane.locator('[data-pane=template]').waitFor();

    await window.reload();
    await window.select(QUESTION.subject);
    await pane.locator('[data-pane=calm] main button').nth(2).waitFor();
    await openList(window);
    await pane.getByText(list.goOn('Half')).click();
    await pane.getByRole('tab', { name: LATER_WORDS.en.editor.source }).click();
    expect(await pane.locator('textarea').last().inputValue()).toContain('{{#if repeat}}Again');
    await close(window);
  });

  it('is not offered after the day until which it holds, and a draft with its figures is pointed out', async () => {
    const window = await openMail();
    const { pane, page } = window;
    await openList(window);
    await write(window, 'Returns', 'Returns are free within 30 days.');
    await pane.getByLabel(form.until, { exact: true }).fill('2020-02-03');
    await pane.getByRole('button', { name: form.save, exact: true }).click();
    const row = pane.getByRole('row', { name: /Returns/ });
    await row.getByText(LATER_WORDS.en.board.over('3\u00a0February\u00a02020')).waitFor();

    await page.getByRole('button', { name: labelsFor('en-US').reply, exact: true }).click();
    const draft = page.locator('section.compose').last();
    await draft.locator('button.add-in').click();
    await window.draftPane.locator('[data-pane=calm] main button').nth(2).waitFor();
    const editor = draft.locator('.editor');
    await editor.evaluate((field) => document.getSelection()?.setPosition(field.firstElementChild));
    await editor.focus();
    await page.keyboard.type('Returns are free within 30 days.');
    await window.pass('00:03');
    await window.draftPane
      .getByRole('region', { name: LATER_WORDS.en.draft.problems.stale_policy.title, exact: true })
      .waitFor();
    await close(window);
  });

  it('comes in from a file of another program, with a word on what was not understood', async () => {
    const window = await openMail();
    const { pane } = window;
    await openList(window);
    const csv =
      'id,title,shortcut,subject,to,cc,bcc,tags,body\n' +
      '1,Late parcel,late9,,,,,parcel,"<p>Hello {{to.first_name}},</p><p>Your {{order.thing}} is late.</p>"\n';
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'templates.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await pane.getByText(list.added(1)).waitFor();
    await pane.getByText('order.thing').first().waitFor();
    await pane.getByRole('row', { name: /Late parcel/ }).waitFor();
    await close(window);
  });
});

describe('a brand', () => {
  it('dresses the letters of the mailbox, once it is saved', async () => {
    const window = await openMail();
    const { pane, page } = window;
    await openList(window);
    await pane.getByRole('button', { name: list.more, exact: true }).click();
    await pane.getByRole('menuitem', { name: list.brands }).click();
    await pane.getByRole('textbox', { name: brand.name }).fill('Northwind');
    await pane.getByText(brand.coloursHead, { exact: true }).click();
    await pane.getByRole('textbox', { name: brand.colourCode(brand.colours.accent) }).fill('#7a1fa2');
    await pane.getByRole('button', { name: brand.save, exact: true }).click();
    await pane.locator('[data-pane=letters]').waitFor();
    await pane.getByRole('button', { name: en.back, exact: true }).click();
    await pane.getByRole('button', { name: en.letter.question.title }).click();
    await pane.locator('[data-variable=answer]').fill('It left this morning.');
    await pane.getByRole('button', { name: en.openAsReply }).click();
    const letter = page.locator('section.compose .editor table[lang] td').first();
    await letter.waitFor();
    expect(await letter.getAttribute('style')).toContain('#7a1fa2');
    await close(window);
  });
});

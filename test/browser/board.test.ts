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
const { board } = LATER_WORDS.en;
const labels = labelsFor('en-US');
const QUESTION = CALM[0] ?? HOSTILE;

async function openMail(): Promise<OutlookWindow> {
  const window = await outlook.open({ query: 'pinned=1&pane=open', files: [QUESTION] });
  await window.select(QUESTION.subject);
  await window.pane.locator('[data-pane=calm] main button').nth(2).waitFor();
  return window;
}

/** Notes on the board, from the settings, that these days are no time to celebrate. */
async function note(window: OutlookWindow, from: string, until: string): Promise<void> {
  const { pane } = window;
  await pane.getByRole('button', { name: en.settings }).click();
  await pane.getByRole('button', { name: board.title }).click();
  await pane.getByText(board.none).waitFor();
  await pane.getByRole('button', { name: board.add }).click();
  await pane.getByRole('textbox', { name: board.field.title }).fill('Flood in Varna');
  await pane.getByLabel(board.field.from, { exact: true }).fill(from);
  await pane.getByLabel(board.field.until, { exact: true }).fill(until);
  await pane.getByRole('textbox', { name: board.field.avoid }).fill('celebrat*, party');
  await pane.getByRole('button', { name: board.save, exact: true }).click();
}

/** Opens Outlook's own reply with the pane beside it, and writes what is to be looked at. */
async function writeReply(window: OutlookWindow): Promise<void> {
  const { page, draftPane } = window;
  await page.getByRole('button', { name: labels.reply, exact: true }).click();
  const draft = page.locator('section.compose');
  await draft.locator('button.add-in').click();
  await draftPane.getByRole('heading', { name: en.composeTitle }).waitFor();
  await draft
    .getByRole('textbox', { name: labels.messageBody })
    .fill('Dear Maria, come and celebrate with us. Your order arrives on Monday.');
  await window.pass('00:03');
  await draftPane.locator('[data-pane=check]').waitFor();
}

describe('what is going on', () => {
  it('is noted once, and the next draft with a word to avoid is pointed out', async () => {
    const window = await openMail();
    await note(window, '2026-11-20', '');
    await window.pane.getByRole('heading', { name: 'Flood in Varna' }).waitFor();
    await writeReply(window);
    await window.draftPane.getByText('celebrate', { exact: true }).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('says nothing of a draft any more when its last day is over', async () => {
    const window = await openMail();
    await note(window, '2026-11-01', '2026-11-20');
    await window.pane.getByText(board.pastHead(1)).waitFor();
    await writeReply(window);
    expect(await window.draftPane.getByText('celebrate', { exact: true }).count()).toBe(0);
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

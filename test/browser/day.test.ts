import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { labelsFor } from '../../src/hosts/simulator/page/labels';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { axeViolations } from './gallery/axe-violations';
import { CALM, HOSTILE } from './mails';
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
const words = LATER_WORDS.en.day;
const QUESTION = CALM[0] ?? HOSTILE;

/** Nobody documents whether Outlook's frames let files be saved; the simulator's do not, so that a test has to ask for it. */
async function allowDownloads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const set = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')?.value as Element['setAttribute'];
    HTMLIFrameElement.prototype.setAttribute = function (name: string, value: string) {
      set.call(this, name, name === 'sandbox' && value.includes('allow-forms') ? `${value} allow-downloads` : value);
    };
  });
}

function paneFrame({ page }: OutlookWindow): Frame {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('There is no pane.');
  return frame;
}

/** Opens Outlook's own reply to a mail, writes into it by hand and sends it. */
async function answer(window: OutlookWindow, mail: Eml): Promise<void> {
  await window.select(mail.subject);
  await window.page.getByRole('button', { name: labelsFor('en-US').reply, exact: true }).click();
  const draft = window.page.locator('section.compose').last();
  await draft.getByRole('textbox', { name: labelsFor('en-US').messageBody }).fill('It arrives on Monday.');
  await window.send();
  await draft.waitFor({ state: 'detached' });
}

async function showDay({ pane, pass }: OutlookWindow): Promise<void> {
  // Its words come when nothing else is to do.
  await pass('00:02');
  await pane.getByRole('button', { name: en.settings, exact: true }).click();
  await pane.getByRole('button', { name: words.title }).click();
  await pane.getByRole('heading', { name: words.title, level: 1 }).waitFor();
  // The library for charts draws a moment later.
  await pass('00:01');
}

describe('the page about the day', () => {
  it('tells of a heated email that was cooled and answered, outlives a reload, and is saved as a table', async () => {
    const window = await outlook.open({
      query: PINNED,
      files: [QUESTION, HOSTILE],
      prepare: allowDownloads,
      system: { timezoneId: 'Europe/Sofia' },
    });
    const { pane, page } = window;
    await pane.locator('[data-pane=no-email]').waitFor();
    // The day of the tests is a Saturday, on which nobody is waited for unless the team works.
    await pane.getByRole('button', { name: en.settings, exact: true }).click();
    await pane.getByRole('button', { name: 'Saturday' }).click();
    await pane.getByRole('button', { name: en.back, exact: true }).click();
    await window.select(QUESTION.subject);
    await pane.locator('[data-pane=calm]').waitFor();
    await window.select(HOSTILE.subject);
    await pane.locator('[data-pane=cooling]').waitFor();
    await window.pass('05:01');
    await pane.locator('[data-pane=ready]').waitFor();
    await answer(window, HOSTILE);
    await window.pass('00:01');

    const told = async (): Promise<void> => {
      await pane.getByText('1 email opened today').waitFor();
      await pane.getByText(words.full(1), { exact: true }).waitFor();
      await pane.getByText(/Answered after 5\d\sminutes/).waitFor();
      await pane.getByText('1 of 1 within the target of 60 minutes').waitFor();
      await pane.getByText(words.onlyYou).waitFor();
    };
    await showDay(window);
    await told();
    expect(
      await pane
        .getByRole('img', { name: /Heated: 1/ })
        .locator('.ct-bar')
        .count(),
    ).toBe(6);
    expect(await pane.getByRole('img', { name: words.trendHead }).locator('.ct-bar').count()).toBe(1);
    expect(await axeViolations(paneFrame(window))).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: words.save }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('take-five-day-2026-11-21.csv');
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\ufeffDay,What,Kind,Number\r\n')).toBe(true);
    expect(csv).toContain(`2026-11-21,${words.hotHead},Heated,1\r\n`);
    expect(csv).toContain(`2026-11-21,${words.answersHead},${words.table.answers},1\r\n`);
    expect(csv).not.toMatch(/Ivan|kettle|4471|idiot/i);

    await window.reload();
    await showDay(window);
    await told();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('reckons with the agent’s own target, forgets with everything else, and is empty then', async () => {
    const window = await outlook.open({ query: PINNED, files: [HOSTILE] });
    const { pane } = window;
    await window.select(HOSTILE.subject);
    await pane.locator('[data-pane=cooling]').waitFor();
    await pane.getByRole('button', { name: en.continue }).click();
    await pane.getByRole('button', { name: en.reason.urgent }).click();
    await pane.locator('[data-pane=ready]').waitFor();
    await showDay(window);
    await pane.getByText(words.early(1, en.reason.urgent)).waitFor();
    await pane.getByText(words.settingsHead).click();
    await pane.getByRole('spinbutton', { name: words.target }).fill('45');
    await window.page.evaluate(() => globalThis.window.simulator.select(null));
    await pane.locator('[data-pane=no-email]').waitFor();
    await showDay(window);
    await pane.getByText(words.settingsHead).click();
    expect(await pane.getByRole('spinbutton', { name: words.target }).inputValue()).toBe('45');

    await pane.getByRole('button', { name: en.back, exact: true }).click();
    await pane.getByRole('button', { name: en.forgetAll }).click();
    await pane.getByRole('button', { name: en.forgetAll }).click();
    await pane.getByRole('button', { name: en.welcomeStart }).click();
    await showDay(window);
    await pane.getByText(words.hotLine(0)).waitFor();
    await pane.getByText(words.weekNone).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

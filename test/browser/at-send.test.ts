import type { Locator } from 'playwright-core';
import type { Language } from '../../src/engine';
import { labelsFor } from '../../src/hosts/simulator/page/labels';
import type { Labels } from '../../src/hosts/simulator/page/labels';
import { sendWordsFor } from '../../src/i18n';
import { stringsFor } from '../strings-for';
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
const EN = labelsFor('en-US');
const strings = stringsFor('en');
const five = CALM.slice(0, 5);

const title = (window: OutlookWindow, name: string) => window.pane.getByRole('heading', { name, level: 1 });
const sent = (window: OutlookWindow): Promise<string[]> =>
  window.page.evaluate(() => globalThis.window.simulator.store.messages('sent').map((mail) => mail.subject));

/** Opens Outlook's own reply to a mail and writes into it by hand. */
async function write(window: OutlookWindow, mail: Eml, labels: Labels = EN): Promise<Locator> {
  await window.select(mail.subject);
  await window.page.getByRole('button', { name: labels.reply, exact: true }).click();
  const draft = window.page.locator('section.compose').last();
  await draft.getByRole('textbox', { name: labels.messageBody }).fill('It arrives on Monday.');
  return draft;
}

async function answer(window: OutlookWindow, mail: Eml): Promise<void> {
  const draft = await write(window, mail);
  await window.send();
  await draft.waitFor({ state: 'detached' });
}

/** Sends the draft while the pane shows the heated email, and lets a second pass. */
async function answerBeside(window: OutlookWindow, mail: Eml): Promise<void> {
  const draft = await write(window, mail);
  // The draft's window lies over the list.
  await window.page.locator('button.row', { hasText: HOSTILE.subject }).dispatchEvent('click');
  await title(window, strings.coolTitle(5)).waitFor();
  await window.send();
  await draft.waitFor({ state: 'detached' });
  await window.pass('00:01');
}

describe('other replies that are written by hand and sent', () => {
  it('count in the open, pinned pane one by one; with the fifth it is ready a second later', async () => {
    const window = await outlook.open({ query: PINNED, files: [...five, HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, strings.coolTitle(5)).waitFor();
    expect(await window.pane.getByRole('button', { name: strings.countOne }).count()).toBe(1);
    for (const [at, mail] of five.slice(0, 4).entries()) {
      await answerBeside(window, mail);
      await window.pane.getByText(`${at + 1} of 5`, { exact: true }).waitFor();
      // From the first Send on nobody has to say it.
      expect(await window.pane.getByRole('button', { name: strings.countOne }).count()).toBe(0);
    }
    await answerBeside(window, five[4] ?? HOSTILE);
    await title(window, strings.readyTitle).waitFor();
    expect(await sent(window)).toHaveLength(5);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('count while the pane shows something else, and two in one conversation count once', async () => {
    const window = await outlook.open({ query: PINNED, files: [...five, HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, strings.coolTitle(5)).waitFor();
    for (const mail of [...five.slice(0, 2), five[1] ?? HOSTILE]) await answer(window, mail);
    await window.select(HOSTILE.subject);
    await window.pane.getByText('2 of 5', { exact: true }).waitFor();
    await window.close();
  });

  it('are known after a reload, go on counting there, and the pane that is ready stays so', async () => {
    const window = await outlook.open({ query: PINNED, files: [...five, HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, strings.coolTitle(5)).waitFor();
    for (const mail of five.slice(0, 3)) await answer(window, mail);
    await window.reload();
    await window.select(HOSTILE.subject);
    await window.pane.getByText('3 of 5', { exact: true }).waitFor();
    await answer(window, five[3] ?? HOSTILE);
    await answerBeside(window, five[4] ?? HOSTILE);
    await title(window, strings.readyTitle).waitFor();
    await window.reload();
    await window.select(HOSTILE.subject);
    await title(window, strings.readyTitle).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('count though no pane was open when they were sent', async () => {
    const window = await outlook.open({ query: PINNED, files: [...five, HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, strings.coolTitle(5)).waitFor();
    await window.page.getByRole('button', { name: EN.closePane }).click();
    await window.page.locator('aside.pane iframe').waitFor({ state: 'detached' });
    for (const mail of five) await answer(window, mail);
    await window.select(HOSTILE.subject);
    await window.page.locator('button.add-in').first().click();
    await title(window, strings.readyTitle).waitFor();
    await window.close();
  });

  it('do not count as new mails', async () => {
    const window = await outlook.open({ query: PINNED, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, strings.coolTitle(5)).waitFor();
    await window.page.getByRole('button', { name: EN.newMessage }).click();
    const draft = window.page.locator('section.compose').last();
    await draft.getByLabel(EN.to, { exact: true }).fill('maria@customer.example');
    await draft.getByLabel(EN.subject, { exact: true }).fill('News');
    await window.send();
    await draft.waitFor({ state: 'detached' });
    await window.pass('00:01');
    await window.pane.getByText('0 of 5', { exact: true }).waitFor();
    await window.close();
  });
});

describe.each<[Language, Parameters<typeof labelsFor>[0], Eml]>([
  ['en', 'en-US', HOSTILE],
  ['bg', 'bg-BG', HOSTILE_IN.bg],
  ['ru', 'ru-RU', HOSTILE_IN.ru],
  ['uk', 'uk-UA', HOSTILE_IN.uk],
])('an answer in %s to a mail that is still cooling', (language, locale, mail) => {
  const labels = labelsFor(locale);
  const open = async (): Promise<{ readonly window: OutlookWindow; readonly draft: Locator }> => {
    const window = await outlook.open({ query: `${PINNED}&locale=${locale}`, files: [mail] });
    await window.select(mail.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    await window.pass('01:00');
    return { window, draft: await write(window, mail, labels) };
  };
  const asked = (draft: Locator) =>
    draft.getByRole('alertdialog').getByText(sendWordsFor(language).stillCooling(4, 5), { exact: true });
  const press = (draft: Locator, name: string) => draft.getByRole('button', { name, exact: true }).click();

  it('is asked about once, and goes when it is sent anyway', async () => {
    const { window, draft } = await open();
    await window.send();
    await asked(draft).waitFor();
    expect(await sent(window)).toEqual([]);
    await press(draft, labels.sending.sendAnyway);
    await draft.waitFor({ state: 'detached' });
    expect(await sent(window)).toHaveLength(1);
    // What was sent anyway answers nobody else.
    expect(await window.pane.locator('[data-pane=cooling]').count()).toBe(1);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is not asked about again after it was kept', async () => {
    const { window, draft } = await open();
    await window.send();
    await asked(draft).waitFor();
    await press(draft, labels.sending.dontSend);
    await draft.getByRole('alertdialog').waitFor({ state: 'detached' });
    await window.send();
    await draft.waitFor({ state: 'detached' });
    expect(await sent(window)).toHaveLength(1);
    await window.close();
  });
});

describe('what is not asked about at Send', () => {
  it('is an answer to a mail whose five are over', async () => {
    const window = await outlook.open({ query: PINNED, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await title(window, strings.coolTitle(5)).waitFor();
    await window.pass('05:01');
    await title(window, strings.readyTitle).waitFor();
    await answer(window, HOSTILE);
    expect(await sent(window)).toHaveLength(1);
    await window.close();
  });

  it('is an answer of somebody who said to be calm', async () => {
    const window = await outlook.open({ query: PINNED, files: [HOSTILE] });
    await window.select(HOSTILE.subject);
    await window.pane.getByRole('button', { name: strings.continue }).click();
    await window.pane.getByRole('button', { name: strings.reason.calm }).click();
    await title(window, strings.readyTitle).waitFor();
    await answer(window, HOSTILE);
    expect(await sent(window)).toHaveLength(1);
    await window.close();
  });
});

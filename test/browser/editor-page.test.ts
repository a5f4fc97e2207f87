import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { EDITOR_PAGE_WORDS } from '../../src/i18n';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { findBrowser } from './find-browser';

jest.setTimeout(120_000);

type Server = { readonly url: string; readonly system: string; readonly user: string };
type Opened = { readonly page: Page; readonly complaints: string[] };

let program: ChildProcess;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  program = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'start-editor-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = new Promise<string>((resolve, reject) => {
    program.stdout?.once('data', (line: Buffer) => resolve(line.toString()));
    program.once('exit', () => reject(new Error('The server did not start.')));
  });
  server = JSON.parse(await said) as Server;
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser.close();
  program.kill();
});

const { list, form, brand, board } = LATER_WORDS.en;

/** Where Gmail is sent when the button on a card is clicked. */
async function link(locale = 'en-GB'): Promise<string> {
  const answer = await fetch(`${server.url}/gmail/edit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.system}` },
    body: JSON.stringify({
      commonEventObject: { hostApp: 'GMAIL', userLocale: locale },
      authorizationEventObject: { userIdToken: server.user },
    }),
  });
  const { renderActions } = (await answer.json()) as { renderActions: { action: { link: { url: string } } } };
  return renderActions.action.link.url;
}

/** Opens a page in a browser of its own, that nobody has used before. */
async function open(url: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  return { page, complaints };
}
async function write(page: Page, title: string, words: string): Promise<void> {
  await page.getByRole('button', { name: list.newTemplate }).click();
  await page.getByRole('textbox', { name: form.title }).fill(title);
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.locator('table[lang]').getByText(words).waitFor();
}
const save = (page: Page) => page.getByRole('button', { name: form.save, exact: true }).click();

describe('the page for own letters', () => {
  it('opens from Gmail on the list, and keeps what is written for every browser of that person', async () => {
    const { page, complaints } = await open(await link());
    await page.locator('[data-pane=letters]').waitFor();
    expect(page.url()).toBe(`${server.url}/edit/`);
    expect(await page.title()).toBe('Take Five: olena@example.org');
    expect((await page.locator('[data-pane]').boundingBox())?.width).toBe(720);
    await write(page, 'Lamp care', 'Wipe it with a dry cloth.');
    await save(page);
    await page.getByRole('row', { name: /Lamp care/ }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    const stored = await page.evaluate(async () => {
      const headers = { 'x-take-five': encodeURIComponent('olena@example.org') };
      return (await fetch('documents/templates', { headers })).text();
    });
    expect(stored).toContain('Wipe it with a dry cloth.');

    const other = await open(await link());
    await other.page.getByRole('row', { name: /Lamp care/ }).waitFor();
    expect([...complaints, ...other.complaints]).toEqual([]);
    await Promise.all([page.context().close(), other.page.context().close()]);
  });

  it('speaks the language of Gmail', async () => {
    const { page, complaints } = await open(await link('uk'));
    await page.getByRole('heading', { name: LATER_WORDS.uk.list.templates, level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says that nothing is kept when the session is over, holds what was typed, and asks to be opened again', async () => {
    const { page } = await open(await link());
    await page.locator('[data-pane=letters]').waitFor();
    await write(page, 'Too late', 'Typed in vain?');
    await page.context().clearCookies();
    await save(page);
    await page.getByText(list.problem.ended).waitFor();
    await page.reload();
    await page.getByText(EDITOR_PAGE_WORDS.en.ended).waitFor();
    await page.goto(await link());
    await page.getByText(list.goOn('Too late')).click();
    await page.locator('.ProseMirror').getByText('Typed in vain?').waitFor();
    await save(page);
    await page.getByRole('row', { name: /Too late/ }).waitFor();
    await page.context().close();
  });

  it('says that the server is gone, and saves by a second try', async () => {
    const { page } = await open(await link());
    await page.locator('[data-pane=letters]').waitFor();
    await write(page, 'Descaling', 'Vinegar, never lemon.');
    await page.context().setOffline(true);
    await save(page);
    await page.getByText(list.problem.away).waitFor();
    await page.context().setOffline(false);
    await save(page);
    await page.getByRole('row', { name: /Descaling/ }).waitFor();
    expect(await page.getByText(list.problem.away).count()).toBe(0);
    await page.context().close();
  });

  it('leads to brands and settings, and to nothing that comes of emails', async () => {
    const { page, complaints } = await open(await link());
    await page.locator('[data-pane=letters]').waitFor();
    await page.getByRole('button', { name: stringsFor('en').settings }).click();
    await page.locator('[data-pane=settings]').waitFor();
    expect(await page.getByRole('button', { name: board.title }).count()).toBe(0);
    await page.getByRole('button', { name: list.brands }).click();
    await page.locator('[data-pane=brand]').waitFor();
    await page.getByRole('textbox', { name: brand.name, exact: true }).fill('Kettles');
    await page.getByRole('button', { name: brand.save, exact: true }).click();
    await page.waitForFunction(async () => {
      const headers = { 'x-take-five': encodeURIComponent('olena@example.org') };
      return (await (await fetch('documents/brands', { headers })).text()).includes('Kettles');
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is closed to an address that was made up', async () => {
    const { page } = await open(`${server.url}/edit?ticket=a.b.c`);
    for (const { ended } of Object.values(EDITOR_PAGE_WORDS)) await page.getByText(ended).waitFor();
    await page.context().close();
  });
});

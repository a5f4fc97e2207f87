import { stringsFor } from '../strings-for';
import { HOSTILE, HOSTILE_IN } from './mails';
import {
  bytesOf,
  measureTransfer,
  MOST_CODE,
  MOST_SEND_HANDLER,
  MOST_TRANSFERRED,
  watchPage,
  weighFile,
} from './measure-transfer';
import type { Transfer, TransferredFile } from './measure-transfer';
import { startOutlook } from './outlook';
import type { Outlook } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const namesOf = (files: readonly TransferredFile[]) =>
  files.map(({ path }) => /([^/]+?)(\.[0-9a-f]{8})?\.(js|html)$/.exec(path)?.[1] ?? path).sort();

/** The dial goes on while a test waits. */
const withoutClock = (look: string) => look.replace(/\d+:\d\d|\d+ (minutes?|seconds?)/g, '…');

describe('until the verdict on a Bulgarian mail is painted', () => {
  let transfer: Transfer;
  beforeAll(async () => {
    transfer = await measureTransfer(outlook, HOSTILE_IN.bg, 'bg-BG');
  });

  it('at most 200 KB come over the wire, of them at most 150 KB code', () => {
    expect(bytesOf(transfer.first)).toBeLessThanOrEqual(MOST_TRANSFERRED);
    expect(bytesOf(transfer.first, 'code')).toBeLessThanOrEqual(MOST_CODE);
  });

  it('no letter, picker, form or setting and no other language is among it', () => {
    expect(namesOf(transfer.first)).toEqual([
      'before-office',
      'fluent',
      'language-bg',
      'reading-tables',
      'taskpane',
      'taskpane',
      'words-bg',
    ]);
  });

  it('what is needed next comes by itself afterwards, in this language alone', () => {
    const later = namesOf(transfer.later);
    expect(later).toEqual(expect.arrayContaining(['forms', 'letters-bg', 'views', 'writing']));
    expect(later.filter((name) => /^(words|language|letters)-(?!bg)/.test(name))).toEqual([]);
  });

  it('nothing moves on the screen when it comes', () => {
    expect(transfer.shift).toBe(0);
  });
});

it('the file for the send event is at most 60 KB', async () => {
  const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true });
  const { bytes } = await weighFile(outlook, context, '/launch-event.js');
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(MOST_SEND_HANDLER);
  await context.close();
});

it('a view that is asked for before its file came leaves the pane as it stands until then', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const window = await outlook.open({
    files: [HOSTILE],
    clock: 'real',
    prepare: async (page) => {
      await watchPage(page);
      await page.route('**/assets/forms.*.js', async (route) => {
        await released;
        await route.continue();
      });
    },
  });
  await window.select(HOSTILE.subject);
  await window.pane.locator('[data-pane=cooling]').waitFor();
  const lookOf = () => window.pane.locator('[data-pane]').ariaSnapshot();
  const before = await lookOf();
  await window.pane.getByRole('button', { name: stringsFor('en').settings }).click();
  await window.page.waitForTimeout(1_000);
  expect(withoutClock(await lookOf())).toBe(withoutClock(before));
  expect(await window.pane.locator('body').evaluate(() => globalThis.window.firstVerdict().shift)).toBe(0);
  release();
  await window.pane.locator('[data-pane=settings]').waitFor();
  expect(window.complaints).toEqual([]);
  await window.close();
});

it('a pane that moves is noticed', async () => {
  const page = await outlook.browser.newPage();
  await watchPage(page);
  await page.route('https://moving.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<main data-pane="calm">Calm</main>' }),
  );
  await page.goto('https://moving.example/');
  await page.waitForTimeout(500);
  await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<div style="height: 200px"></div>'));
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.firstVerdict().shift)).toBeGreaterThan(0);
  await page.close();
});

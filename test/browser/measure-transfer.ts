import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { browserScript } from './browser-script';
import type { Eml, Outlook, OutlookWindow } from './outlook';
import type { FirstVerdict } from './watch-first-verdict';

/** One file that the pane asked for; `bytes` as gzip -9 makes it. */
export type TransferredFile = {
  readonly path: string;
  readonly bytes: number;
  /** Words, lists of words and tables are data; all else is code, the page included. */
  readonly kind: 'code' | 'data';
};

/** Everything but office.js that the pane's frame asked for, in order. */
export type Transfer = {
  /** Until the verdict was painted. */
  readonly first: readonly TransferredFile[];
  /** Afterwards, while nobody touched the pane. */
  readonly later: readonly TransferredFile[];
  /** How much moved on the screen after the verdict was painted, as the browser's own layout shift score; 0 is nothing. */
  readonly shift: number;
};

/** The most that may be asked for until the verdict is painted, in bytes. */
export const MOST_TRANSFERRED = 200_000;
/** The most of it that may be code. */
export const MOST_CODE = 150_000;
/** The most that the file for the send event may be, in bytes. */
export const MOST_SEND_HANDLER = 60_000;

type Request = { readonly path: string; readonly startedAt: number };

const OFFICE = /^\/(office\/|ms-ajax-stand-in\.js$)/;
const DATA = /\/(words-(en|bg|ru|uk)|language-(en|bg|ru|uk)|letters-(en|bg|ru|uk)|reading-tables)\.[0-9a-f]{8}\.js$/;
const VERDICT = '[data-pane=calm], [data-pane=cooling]';

/** Opens the pane beside `mail` for the first time that day, as an agent does whose Outlook speaks `locale`. */
export async function measureTransfer(outlook: Outlook, mail: Eml, locale: string): Promise<Transfer> {
  const window = await outlook.open({
    query: `pinned=1&locale=${locale}`,
    files: [mail],
    clock: 'real',
    prepare: watchPage,
  });
  try {
    await window.select(mail.subject);
    await window.page.locator('main.reading button.add-in').click();
    await window.pane.locator(VERDICT).waitFor();
    const requests = await allRequests(window);
    const { painted, shift } = await inFrame<FirstVerdict>(window, () => globalThis.window.firstVerdict());
    const files = requests.filter(({ path }) => !OFFICE.test(path));
    const weigh = (some: readonly Request[]) =>
      Promise.all(some.map(({ path }) => weighFile(outlook, window.context, path)));
    return {
      first: await weigh(files.filter(({ startedAt }) => startedAt <= painted)),
      later: await weigh(files.filter(({ startedAt }) => startedAt > painted)),
      shift,
    };
  } finally {
    await window.close();
  }
}

/** How many bytes some files are together, of one kind or of both. */
export function bytesOf(files: readonly TransferredFile[], kind?: TransferredFile['kind']): number {
  return files.reduce((sum, file) => sum + (kind === undefined || file.kind === kind ? file.bytes : 0), 0);
}

/** One file of the add-in; rejects where there is none at `path`. */
export async function weighFile(outlook: Outlook, context: BrowserContext, path: string): Promise<TransferredFile> {
  const answer = await context.request.get(outlook.url + path);
  if (!answer.ok()) throw new Error(`${path} is answered with ${answer.status()}.`);
  const bytes = gzipSync(await answer.body(), { level: 9 }).length;
  return { path, bytes, kind: DATA.test(path) ? 'data' : 'code' };
}

/** Lets every frame of a page tell its first verdict as `window.firstVerdict`. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript({ content: await browserScript(join(__dirname, 'watch-first-verdict.ts')) });
}

function inFrame<T>(window: OutlookWindow, look: () => T): Promise<T> {
  return window.pane.locator('body').evaluate(look);
}

/** What the frame has asked for once it has asked for nothing more during a second. */
async function allRequests(window: OutlookWindow): Promise<readonly Request[]> {
  let before = 0;
  for (;;) {
    await window.page.waitForTimeout(1_000);
    const requests = await inFrame(window, () =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
        ({ name, startTime }) => ({ path: new URL(name).pathname, startedAt: startTime }),
      ),
    );
    if (requests.length === before) return requests;
    before = requests.length;
  }
}

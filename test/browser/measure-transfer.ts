import { gzipSync } from 'node:zlib';
import type { Eml, Outlook, OutlookWindow } from './outlook';

/** One file that the pane asked for; `bytes` as gzip -9 makes it. */
export type TransferredFile = {
  readonly path: string;
  readonly bytes: number;
  /** What differs by language, such as words and letters, is data; all else is code. */
  readonly kind: 'code' | 'data';
};

/** Everything but office.js that the pane's frame asked for, in order: until the verdict was painted, and afterwards. */
export type Transfer = { readonly first: readonly TransferredFile[]; readonly later: readonly TransferredFile[] };

/** The most that may be asked for until the verdict is painted, in bytes. */
export const MOST_TRANSFERRED = 200_000;
/** The most of it that may be code. */
export const MOST_CODE = 150_000;

type Request = { readonly path: string; readonly startedAt: number };

const OFFICE = /^\/(office\/|ms-ajax-stand-in\.js$)/;
const LANGUAGE_DATA = /-(en|bg|ru|uk)\.[0-9a-f]{8}\.js$/;

/** Opens the pane beside `mail` for the first time, as an agent does whose Outlook speaks `locale`. */
export async function measureTransfer(outlook: Outlook, mail: Eml, locale: string): Promise<Transfer> {
  const window = await outlook.open({
    query: `pinned=1&locale=${locale}`,
    files: [mail],
    clock: 'real',
    prepare: async (page) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-pane=calm], [data-pane=cooling]') === null) return;
          observer.disconnect();
          // The second frame begins when the first, which has the verdict in it, is painted.
          requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('verdict painted')));
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
    },
  });
  try {
    await window.select(mail.subject);
    await window.page.locator('main.reading button.add-in').click();
    await window.pane.locator('[data-pane=calm], [data-pane=cooling]').waitFor();
    const requests = await allRequests(window);
    const painted = await inFrame(window, () => performance.getEntriesByName('verdict painted')[0]?.startTime ?? 0);
    const files = requests.filter(({ path }) => !OFFICE.test(path));
    const weigh = (some: readonly Request[]) => Promise.all(some.map(({ path }) => weighed(outlook, window, path)));
    return {
      first: await weigh(files.filter(({ startedAt }) => startedAt <= painted)),
      later: await weigh(files.filter(({ startedAt }) => startedAt > painted)),
    };
  } finally {
    await window.close();
  }
}

/** How many bytes some files are together, of one kind or of both. */
export function bytesOf(files: readonly TransferredFile[], kind?: TransferredFile['kind']): number {
  return files.reduce((sum, file) => sum + (kind === undefined || file.kind === kind ? file.bytes : 0), 0);
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

async function weighed(outlook: Outlook, window: OutlookWindow, path: string): Promise<TransferredFile> {
  const answer = await window.context.request.get(outlook.url + path);
  if (!answer.ok()) throw new Error(`${path} is answered with ${answer.status()}.`);
  const bytes = gzipSync(await answer.body(), { level: 9 }).length;
  return { path, bytes, kind: LANGUAGE_DATA.test(path) ? 'data' : 'code' };
}

import { join } from 'node:path';
import { CALM, HOSTILE } from '../../test/browser/mails';
import type { Outlook, OutlookWindow } from '../../test/browser/outlook';
import { browserScript } from '../../test/browser/browser-script';
import type { TimerCounts } from '../in-page/count-timers';
import type { Row, Table } from '../table';

const SECONDS = 5;
const SETTLE_MS = 1_500;
const NONE = 'nothing at all';

/** What the pane does by itself while nobody touches it: beside a calm mail, while a mail cools, and when it is hidden. */
export async function measureIdle(outlook: Outlook): Promise<Table> {
  const script = await browserScript(join(__dirname, '../in-page/count-timers.ts'));
  const [calm = HOSTILE] = CALM;
  const window = await outlook.open({
    files: [calm, HOSTILE],
    clock: 'real',
    prepare: async (page) => {
      await page.addInitScript({ content: script });
    },
  });
  const officeJs: string[] = [];
  const rest = async (): Promise<TimerCounts> => {
    const { page, office } = await countAtRest(window);
    officeJs.push(...said(office));
    return page;
  };
  try {
    await window.select(calm.subject);
    await window.pane.locator('[data-pane=calm]').waitFor();
    const whileCalm = await rest();
    await hide(window, true);
    const hiddenCalm = await rest();
    await hide(window, false);
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    const whileCooling = await rest();
    await hide(window, true);
    const hiddenCooling = await rest();
    return {
      title: `Idle: timers and animation frames of the pane in ${SECONDS} seconds`,
      rows: [
        silent('beside a calm mail', whileCalm),
        silent('beside a calm mail, hidden', hiddenCalm),
        ticking('while a mail cools', whileCooling),
        silent('while a mail cools, hidden', hiddenCooling),
      ],
      notes: [`Not counted, as they are office.js’ own: ${[...new Set(officeJs)].join('; ') || 'none'}.`],
    };
  } finally {
    await window.close();
  }
}

async function countAtRest({ page, pane }: OutlookWindow): Promise<{ page: TimerCounts; office: TimerCounts }> {
  const frame = pane.locator('body');
  await page.waitForTimeout(SETTLE_MS);
  await frame.evaluate(() => window.timers.clear());
  await page.waitForTimeout(SECONDS * 1_000);
  return frame.evaluate(() => ({ page: window.timers.read('page'), office: window.timers.read('office.js') }));
}

/** A headless browser shows every page, so the frame is told what it would be told in a window that is covered. */
async function hide({ pane }: OutlookWindow, hidden: boolean): Promise<void> {
  await pane.locator('body').evaluate(
    (_, state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidden ? 'hidden' : 'visible',
  );
}

function said({ fired, waiting }: TimerCounts): readonly string[] {
  const kinds = ['interval', 'timeout', 'frame'] as const;
  return kinds.flatMap((kind) => {
    const [rounds, running] = [fired[kind], waiting[kind]];
    return rounds === 0 && running === 0 ? [] : [`${running} ${kind} waiting, ${rounds} came round`];
  });
}

function silent(what: string, counts: TimerCounts): Row {
  const heard = said(counts);
  return { what, measured: heard.join('; ') || NONE, goal: NONE, met: heard.length === 0 };
}

/** One interval that comes round once a second, give or take the one at the edge. */
function ticking(what: string, counts: TimerCounts): Row {
  const { fired, waiting } = counts;
  const rounds = fired.interval;
  const alone = fired.timeout + fired.frame + waiting.timeout + waiting.frame === 0;
  return {
    what,
    measured: said(counts).join('; ') || NONE,
    goal: `1 interval waiting, ${SECONDS} came round`,
    met: waiting.interval === 1 && Math.abs(rounds - SECONDS) <= 1 && alone,
  };
}

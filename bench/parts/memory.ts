import type { CDPSession } from 'playwright-core';
import { CALM, HOSTILE, HOSTILE_IN } from '../../test/browser/mails';
import type { Outlook } from '../../test/browser/outlook';
import { htmlOf } from '../mails';
import { openSwitched } from '../switching';
import type { Program, SwitchMail } from '../switching';
import type { Row, Table } from '../table';

const MEASURED_AFTER = [100, 400, 700, 1_000] as const;
const MOST_SWITCHES = 1_000;
const MOST_GROWTH = 0.03;
const HOT_EVERY = 20;

type Memory = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Whether memory stays flat while the agent goes from mail to mail, less what the simulated Outlook itself keeps. */
export async function measureMemory(outlook: Outlook): Promise<Table> {
  const mails = Array.from({ length: MOST_SWITCHES }, (_, index) => mailNumber(index));
  const [ours, minimal] = await Promise.all([
    memoryOver(outlook, 'take-five', mails),
    memoryOver(outlook, 'minimal', mails),
  ]);
  return {
    title: `Memory: after ${MEASURED_AFTER[0]} and after ${MOST_SWITCHES} switches, each to a new mail`,
    rows: [
      row('heap', 'heap', ours, minimal, (bytes) => `${(bytes / 1e6).toFixed(2)} MB`),
      row('DOM nodes', 'nodes', ours, minimal, String),
      row('event listeners', 'listeners', ours, minimal, String),
    ],
    notes: [
      'Growth is that of Take Five and its simulated Outlook, less that of the minimal page and its own.',
      `One mail in ${HOT_EVERY} is hostile. The pane remembers of the last 200 mails it has shown whose they are and their subjects.`,
    ],
  };
}

function mailNumber(index: number): SwitchMail {
  const hot = [HOSTILE, HOSTILE_IN.bg, HOSTILE_IN.ru, HOSTILE_IN.uk];
  const mail = index % HOT_EVERY === 0 ? hot[(index / HOT_EVERY) % hot.length] : CALM[index % CALM.length];
  const { subject, text } = mail ?? HOSTILE;
  const number = String(index).padStart(4, '0');
  return {
    id: `memory-${number}`,
    name: `Maria Smith ${number}`,
    subject: `${subject} (${number})`,
    // The minimal page shows nothing else of a mail than its length, so every second one is longer.
    html: htmlOf({ id: '', conversationId: '', to: [], subject, text: `${text}\n${'.'.repeat((index % 2) * 500)}` }),
  };
}

async function memoryOver(
  outlook: Outlook,
  program: Program,
  mails: readonly SwitchMail[],
): Promise<readonly Memory[]> {
  const page = await openSwitched(outlook, program, mails);
  try {
    const session = await page.window.context.newCDPSession(page.window.page);
    await session.send('Performance.enable');
    const measured: Memory[] = [];
    for (const [index, mail] of mails.entries()) {
      await page.to(mail);
      if (MEASURED_AFTER.some((after) => after === index + 1)) measured.push(await memoryNow(session));
    }
    return measured;
  } finally {
    await page.window.close();
  }
}

/** What is left after the collector has been through twice; the first time runs the finalizers that free the rest. */
async function memoryNow(session: CDPSession): Promise<Memory> {
  for (let i = 0; i < 2; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
}

function row(
  what: string,
  kind: keyof Memory,
  ours: readonly Memory[],
  minimal: readonly Memory[],
  say: (value: number) => string,
): Row {
  const values = ours.map((memory) => memory[kind]);
  const [before = NaN, after = NaN] = [values.at(0), values.at(-1)];
  const growth = after - before - ((minimal.at(-1)?.[kind] ?? NaN) - (minimal.at(0)?.[kind] ?? NaN));
  const share = growth / before;
  return {
    what,
    measured: `${values.map(say).join(', ')}; growth ${(share * 100).toFixed(1)} %`,
    goal: `at most ${MOST_GROWTH * 100} %`,
    met: share <= MOST_GROWTH,
  };
}

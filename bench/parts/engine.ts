import { join } from 'node:path';
import type { JSHandle } from 'playwright-core';
import { LANGUAGES } from '../../src/engine';
import type { Outlook } from '../../test/browser/outlook';
import { browserScript } from '../../test/browser/browser-script';
import type { TimedEngine } from '../in-page/time-engine';
import { htmlOf, mailboxMails } from '../mails';
import type { BenchMail } from '../mails';
import type { Row, Table } from '../table';

const KILOBYTE = 1_024;
const LENGTHS = [64, 128, 256, 512, 1_024, 2_048].map((kilobytes) => kilobytes * KILOBYTE);
const LONG = 1_024 * KILOBYTE;

const MOST_TYPICAL_MS = 1;
const MOST_LONG_MS = 100;
const MOST_GROWTH = 2.5;
// What takes less says more about the clock than about the engine.
const LEAST_MS = 1;
const TRIES = 8;

type Engine = JSHandle<TimedEngine>;
type Growth = { readonly name: string; readonly ratio: number; readonly length: number };

/** How long the engine takes to read a mail, and how that grows with its length; in the browser, bundled as it ships. */
export async function measureEngine(outlook: Outlook): Promise<Table> {
  const mails = await mailboxMails();
  const page = await outlook.browser.newPage();
  try {
    await page.addScriptTag({ content: await browserScript(join(__dirname, '../in-page/time-engine.ts')) });
    const written = LANGUAGES.map((language) => typicalMail(mails, language).email.text ?? '');
    const engine = await page.evaluateHandle((texts) => globalThis.window.timedEngine(texts), written);
    return {
      title: 'Engine: reading one mail (splitMail and readMail)',
      rows: [...(await typicalRows(engine, mails)), ...(await longRows(engine)), ...(await growthRows(engine))],
      notes: [
        `Lengths ${LENGTHS.map((length) => length / KILOBYTE).join(', ')} KB; 2.00 is linear. Of a mail's text the first 200,000 characters are read.`,
        'Milliseconds are those of this machine and do not decide how the command ends.',
      ],
    };
  } finally {
    await page.close();
  }
}

/** The mail of a language whose body is closest to one and a half kilobytes. */
function typicalMail(mails: readonly BenchMail[], language: string): BenchMail {
  const distance = ({ email }: BenchMail): number => Math.abs(htmlOf(email).length - 1_500);
  const [first, ...rest] = mails.filter((mail) => mail.language === language);
  if (first === undefined) throw new Error(`The simulated mailbox has no mail in ${language}.`);
  return rest.reduce((best, mail) => (distance(mail) < distance(best) ? mail : best), first);
}

async function typicalRows(engine: Engine, mails: readonly BenchMail[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const { email } = typicalMail(mails, language);
    const html = htmlOf(email);
    const { first, later } = await engine.evaluate((timed, mail) => timed.typical(mail), { ...email, html });
    rows.push({
      what: `a typical mail (${language}, ${html.length} characters)`,
      measured: `${later.toFixed(2)} ms; the first one ${first.toFixed(0)} ms`,
      goal: `under ${MOST_TYPICAL_MS} ms`,
      met: later < MOST_TYPICAL_MS,
      onlyShown: true,
    });
  }
  return rows;
}

async function longRows(engine: Engine): Promise<readonly Row[]> {
  const kinds = await engine.evaluate(({ kinds: all }) => all);
  const rows: Row[] = [];
  let slowest = { name: '', ms: 0 };
  for (const { name, usual } of kinds) {
    const ms = await timeOf(engine, name, LONG);
    if (usual) rows.push(longRow(name, ms));
    else if (ms > slowest.ms) slowest = { name, ms };
  }
  return [...rows, longRow(`the worst made to be slow (${slowest.name})`, slowest.ms)];
}

function longRow(name: string, ms: number): Row {
  return {
    what: `1 MB of ${name}`,
    measured: `${ms.toFixed(0)} ms`,
    goal: `under ${MOST_LONG_MS} ms`,
    met: ms < MOST_LONG_MS,
    onlyShown: true,
  };
}

async function growthRows(engine: Engine): Promise<readonly Row[]> {
  const kinds = await engine.evaluate(({ kinds: all }) => all);
  const growths: Growth[] = [];
  for (const { name } of kinds) growths.push(await worstGrowth(engine, name));
  growths.sort((a, b) => b.ratio - a.ratio);
  return growths.slice(0, 3).map(({ name, ratio, length }, index) => ({
    what: `time of twice the length, ${['worst', 'second worst', 'third worst'][index] ?? ''} of ${growths.length} kinds: ${name}`,
    measured: ratio === 0 ? 'too short to tell' : `${ratio.toFixed(2)}  (at ${length / KILOBYTE} KB)`,
    goal: `at most ${MOST_GROWTH.toFixed(2)}`,
    met: ratio <= MOST_GROWTH,
  }));
}

/** The worst growth over all doublings; one that looks too large is timed again, as another program may have held it up. */
async function worstGrowth(engine: Engine, name: string): Promise<Growth> {
  const times = new Map<number, number>();
  const timeAgain = async (length: number): Promise<number> => {
    const best = Math.min(times.get(length) ?? Infinity, await timeOf(engine, name, length));
    times.set(length, best);
    return best;
  };
  for (const length of LENGTHS) await timeAgain(length);
  let worst: Growth = { name, ratio: 0, length: 0 };
  for (const length of LENGTHS.slice(1)) {
    let ratio = 0;
    for (let tried = 0; tried === 0 || (ratio > MOST_GROWTH && tried < TRIES); tried++) {
      if (tried > 0) for (const one of [length / 2, length]) await timeAgain(one);
      const whole = times.get(length) ?? 0;
      ratio = whole < LEAST_MS ? 0 : whole / (times.get(length / 2) ?? 0);
    }
    if (ratio > worst.ratio) worst = { name, ratio, length };
  }
  return worst;
}

function timeOf(engine: Engine, name: string, length: number): Promise<number> {
  return engine.evaluate((timed, [kind, size]) => timed.ofKind(kind, size), [name, length] as const);
}

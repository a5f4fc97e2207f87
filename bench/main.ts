// Weight and speed of the add-in as it ships, measured in a browser: `npm run bench`, or some of it: `npm run bench -- speed idle`.
// What the engine reads right, measured on a folder of cases, and of public texts: `npm run bench -- --cases DIR --data DIR`.
import { resolve } from 'node:path';
import { build } from '../src/hosts/simulator/build';
import { startOutlook } from '../test/browser/outlook';
import type { Outlook } from '../test/browser/outlook';
import { caseTables, tableOfPublic } from './cases/case-tables';
import { machineLine } from './machine';
import { buildMinimal } from './minimal/build-minimal';
import { measureEngine } from './parts/engine';
import { measureGmail } from './parts/gmail';
import { measureGmailMemory } from './parts/gmail-memory';
import { measureIdle } from './parts/idle';
import { measureLetters } from './parts/letters';
import { measureMemory } from './parts/memory';
import { measureSend } from './parts/send';
import { measureSpeed } from './parts/speed';
import { measureWeight } from './parts/weight';
import { missed, tableText } from './table';
import type { Table } from './table';
import { wishesFrom } from './wishes-from';

const ROOT = resolve(__dirname, '..');

/** Parts that need no browser. */
const MEASURE_HERE: Readonly<Record<string, () => Promise<Table>>> = {
  letters: measureLetters,
  gmail: measureGmail,
  'gmail-memory': measureGmailMemory,
};

const MEASURE: Readonly<Record<string, (outlook: Outlook) => Promise<Table>>> = {
  weight: measureWeight,
  speed: measureSpeed,
  send: measureSend,
  engine: measureEngine,
  idle: measureIdle,
  memory: measureMemory,
};

async function main(): Promise<void> {
  const { parts, cases, data } = wishesFrom(process.argv.slice(2), [
    ...Object.keys(MEASURE),
    ...Object.keys(MEASURE_HERE),
  ]);
  const tables: Table[] = [];
  const show = (table: Table): void => {
    console.log(tableText(table));
    tables.push(table);
  };
  const inBrowser = parts.filter((part) => part in MEASURE);
  if (inBrowser.length > 0) await measureInBrowser(inBrowser, show);
  for (const part of parts) {
    const table = await MEASURE_HERE[part]?.();
    if (table !== undefined) show(table);
  }
  if (cases !== undefined) for await (const table of caseTables(resolve(cases))) show(table);
  if (data !== undefined) show(await tableOfPublic(resolve(data)));
  if (cases === undefined && data === undefined)
    console.log('Left out: how right the engine reads, which needs a folder of cases: npm run bench -- --cases DIR\n');
  const misses = missed(tables);
  console.log(misses.length === 0 ? 'Every goal that decides is met.' : ['Missed:', ...misses].join('\n'));
  if (misses.length > 0) process.exitCode = 1;
}

async function measureInBrowser(parts: readonly string[], show: (table: Table) => void): Promise<void> {
  const problems = await build(ROOT);
  if (problems !== undefined) throw new Error(`The build failed, so there is nothing to measure.\n\n${problems}`);
  await buildMinimal(resolve(ROOT, 'build/minimal'));
  const outlook = await startOutlook();
  try {
    console.log(`Measured on: ${machineLine(`Chromium ${outlook.browser.version()}`)}\n`);
    for (const part of parts) {
      const table = await MEASURE[part]?.(outlook);
      if (table !== undefined) show(table);
    }
  } finally {
    await outlook.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

// Weight and speed of the add-in as it ships, measured in a browser: `npm run bench`, or some of it: `npm run bench -- speed idle`.
import { resolve } from 'node:path';
import { build } from '../src/hosts/simulator/build';
import { startOutlook } from '../test/browser/outlook';
import type { Outlook } from '../test/browser/outlook';
import { machineLine } from './machine';
import { buildMinimal } from './minimal/build-minimal';
import { measureEngine } from './parts/engine';
import { measureIdle } from './parts/idle';
import { measureMemory } from './parts/memory';
import { measureSpeed } from './parts/speed';
import { measureWeight } from './parts/weight';
import { partsFrom } from './parts-from';
import { missed, tableText } from './table';
import type { Table } from './table';

const ROOT = resolve(__dirname, '..');

const MEASURE: Readonly<Record<string, (outlook: Outlook) => Promise<Table>>> = {
  weight: measureWeight,
  speed: measureSpeed,
  engine: measureEngine,
  idle: measureIdle,
  memory: measureMemory,
};

async function main(): Promise<void> {
  const parts = partsFrom(process.argv.slice(2), Object.keys(MEASURE));
  const problems = await build(ROOT);
  if (problems !== undefined) throw new Error(`The build failed, so there is nothing to measure.\n\n${problems}`);
  await buildMinimal(resolve(ROOT, 'build/minimal'));
  const outlook = await startOutlook();
  try {
    console.log(`Measured on: ${machineLine(outlook.browser.version())}\n`);
    const tables: Table[] = [];
    for (const part of parts) {
      const table = await MEASURE[part]?.(outlook);
      if (table === undefined) continue;
      console.log(tableText(table));
      tables.push(table);
    }
    const misses = missed(tables);
    console.log(misses.length === 0 ? 'Every goal that decides is met.' : ['Missed:', ...misses].join('\n'));
    if (misses.length > 0) process.exitCode = 1;
  } finally {
    await outlook.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

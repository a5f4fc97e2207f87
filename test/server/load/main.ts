// Kills servers under load for as long as it is told: `npm run load`, or `npm run load -- --rounds 100 --writes 200`.
import { parseArgs } from 'node:util';
import { ownPostgres } from '../own-postgres';
import { killRounds } from './kill-rounds';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '100' }, writes: { type: 'string', default: '100' } },
  });
  const postgres = await ownPostgres();
  try {
    const report = await killRounds(postgres.url, { rounds: Number(values.rounds), inFlight: Number(values.writes) });
    console.log(`${report.acknowledged} writes acknowledged, ${report.missing.length} of them missing`);
    if (report.missing.length > 0) process.exitCode = 1;
  } finally {
    await postgres.close();
  }
}

void main();

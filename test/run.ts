import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tallyOf } from './tally';
import type { Tally } from './tally';

const ROOT = resolve(__dirname, '..');
const RESULTS = join(ROOT, 'build', 'jest');
const EXTRA = process.argv.slice(2);

const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'Types', command: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'Types of the engine', command: ['typescript/bin/tsc', '-p', 'src/engine'] },
  { name: 'Lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'Format', command: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'Build', command: ['webpack/bin/webpack.js'] },
];

/** Runs a program out of node_modules, its output going straight through, or to `heard`; true when it ended well. */
function run([program = '', ...args]: readonly string[], heard?: (output: string) => void): Promise<boolean> {
  return new Promise((done) => {
    const output = heard ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      stdio: ['ignore', output, output],
    });
    child.stdout?.setEncoding('utf8').on('data', heard ?? (() => undefined));
    child.stderr?.setEncoding('utf8').on('data', heard ?? (() => undefined));
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/** Runs a step beside others, and says what it said when it is over. */
async function runBeside({ name, command }: (typeof STEPS)[number]): Promise<boolean> {
  let said = '';
  const endedWell = await run(command, (output) => (said += output));
  heading(name);
  if (said !== '') console.log(said.trimEnd());
  return endedWell;
}

async function jest(project: string): Promise<Tally> {
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const endedWell = await run([
    'jest/bin/jest.js',
    ...EXTRA,
    `--selectProjects=${project}`,
    // A filter may fit one project only; a run without any test fails all the same, by its count.
    '--passWithNoTests',
    // Jest leaves one core idle, which on two cores is half of them.
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${file}`,
  ]);
  return tallyOf(readJson(file), endedWell);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function heading(name: string): void {
  console.log(`\n${name}`);
}

async function main(): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  let passed = 0;
  let failed = 0;
  const remarks: string[] = [];
  // Each of them keeps one core busy, so together they take about half as long.
  const ends = await Promise.all(STEPS.map(runBeside));
  for (const [at, { name }] of STEPS.entries()) {
    if (ends[at] === true) passed += 1;
    else {
      failed += 1;
      remarks.push(`${name}: failed`);
    }
  }
  let ran = 0;
  for (const project of ['unit', 'browser']) {
    heading(`Tests: ${project}`);
    const tally = await jest(project);
    passed += tally.passed;
    failed += tally.failed;
    ran += tally.passed + tally.failed;
    remarks.push(...tally.remarks.map((remark) => `Tests, ${project}: ${remark}`));
    const nothing = tally.passed + tally.failed === 0;
    // A pattern may well select tests of one project only.
    if (nothing && (EXTRA.length === 0 || (project === 'browser' && ran === 0))) {
      failed += 1;
      remarks.push(`Tests, ${project}: none ran`);
    }
  }
  console.log(['', ...remarks, `${passed} passed, ${failed} failed`].join('\n'));
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();

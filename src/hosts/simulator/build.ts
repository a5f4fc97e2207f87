import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Configuration, MultiStats } from 'webpack';

const OUTPUTS = [
  'dist/taskpane.html',
  'build/editor/index.html',
  'build/simulator/index.html',
  'build/server/main.cjs',
];
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Whether all programs are newer than everything they are built from. */
export async function isBuilt(root: string): Promise<boolean> {
  const built = await Promise.all(OUTPUTS.map((file) => changedAt(join(root, file))));
  const sources = await Promise.all(SOURCES.map((path) => newestIn(join(root, path))));
  return Math.min(...built) > Math.max(...sources);
}

/** Builds all programs; what is wrong with the sources comes back as one text, undefined when nothing is. */
export async function build(root: string): Promise<string | undefined> {
  const startedAt = new Date();
  const problems = await run(await configuration(root));
  if (problems !== undefined) return problems;
  // An unchanged page is not written again, but it has been checked now.
  await Promise.all(OUTPUTS.map((file) => utimes(join(root, file), startedAt, startedAt)));
  return undefined;
}

async function configuration(root: string): Promise<Configuration[]> {
  const loaded = (await import(join(root, 'webpack.config.js'))) as { readonly default: Configuration[] };
  return loaded.default;
}

function run(programs: Configuration[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(programs);
    compiler.run((error, stats) => {
      const problems = stats?.hasErrors() ? problemsOf(stats) : undefined;
      compiler.close((closing) => {
        const failure = error ?? closing;
        if (failure) reject(failure);
        else resolve(problems);
      });
    });
  });
}

/** What went wrong and where, once each and without the builder's own stack. */
function problemsOf(stats: MultiStats): string {
  const { errors = [] } = stats.toJson({ all: false, errors: true, errorStack: false, errorDetails: false });
  const texts = errors.map(({ message, moduleName, loc }) => {
    const place = [moduleName, loc].filter((part) => part !== undefined && part !== '').join(':');
    const [words = message] = message.split(/\n\s+at |\n\s+- /, 1);
    return place === '' ? words : `${place}\n${words}`;
  });
  return [...new Set(texts)].join('\n\n');
}

/** Epoch milliseconds; 0, older than everything, when there is no such file. */
async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}

async function newestIn(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const entries = await readdir(path, { recursive: true });
  return Math.max(found.mtimeMs, ...(await Promise.all(entries.map((entry) => changedAt(join(path, entry))))));
}

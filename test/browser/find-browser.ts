import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What playwright-core's `chromium.launch` needs. */
export type Browser = { readonly executablePath: string; readonly args: string[] };

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../..');
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser for the tests: CHROME_PATH, else an installed Chrome, Chromium or Edge, else the bundled one (Linux x64),
 * unpacked once into build/. `TAKE_FIVE_BROWSER=bundled` asks for the bundled one. Rejects with what to install.
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env.CHROME_PATH;
  if (process.env.TAKE_FIVE_BROWSER !== 'bundled') {
    if (wanted !== undefined && wanted !== '') {
      if (await isProgram(wanted)) return { executablePath: wanted, args: [] };
      throw new Error(`CHROME_PATH is “${wanted}”, where no program is.`);
    }
    for (const path of usualPaths()) if (await isProgram(path)) return { executablePath: path, args: [] };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  throw new Error(
    'No browser was found. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.',
  );
}

function usualPaths(): readonly string[] {
  if (process.platform === 'darwin') return ['/', homedir()].flatMap((base) => MAC.map((path) => join(base, path)));
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
    return [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((base) => (base ? WINDOWS.map((path) => join(base, path)) : []));
  }
  const folders = new Set([...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return COMMANDS.flatMap((command) => [...folders].filter(Boolean).map((folder) => join(folder, command)));
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The bundled Chromium, with the few libraries that a bare machine lacks. Of the arguments that its package proposes
 * only those are taken that let it run at all: the others switch off the web's security, which the tests rely on.
 */
async function bundled(): Promise<Browser> {
  const folder = join(ROOT, 'build', 'browser');
  const start = join(folder, 'start');
  if (!(await isProgram(start))) await unpack(folder);
  return { executablePath: start, args: ['--no-sandbox', '--disable-gpu'] };
}

/** Unpacks beside the place and moves it there as a whole, so that two test processes cannot meet half a browser. */
async function unpack(folder: string): Promise<void> {
  await mkdir(join(ROOT, 'build'), { recursive: true });
  const fresh = await mkdtemp(join(ROOT, 'build', 'browser-'));
  // The package is an ES module that unpacks into the temporary folder, hence a process with its own.
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    // Under this name it also unpacks the system libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontsIn(folder));
  await writeFile(join(fresh, 'start'), await starter(join(fresh, 'chromium')));
  await chmod(join(fresh, 'start'), 0o755);
  await rename(fresh, folder).catch(async () => {
    await rm(fresh, { recursive: true });
    if (!(await isProgram(join(folder, 'start')))) throw new Error(`Remove ${folder}: it holds half a browser.`);
  });
}

async function starter(executable: string): Promise<string> {
  const { stdout } = await run('ldd', [executable]).catch(() => ({ stdout: 'not found' }));
  const lines = ['#!/bin/sh', 'here=$(dirname "$(readlink -f "$0")")'];
  // The machine's own libraries are the better ones wherever it has them all.
  if (stdout.includes('not found'))
    lines.push('export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"');
  return [
    ...lines,
    // Layouts are measured in the font that comes with it, whatever fonts the machine has besides.
    'export FONTCONFIG_FILE="$here/fonts/fonts.conf"',
    'exec "$here/chromium" "$@"',
    '',
  ].join('\n');
}

function fontsIn(folder: string): string {
  const own = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  const fonts = `<fontconfig>${own}</fontconfig>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n${fonts}\n`;
}

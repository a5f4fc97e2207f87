import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, isBuilt } from '../../../src/hosts/simulator/build';

const CONFIG = `
const path = require('node:path');
const program = (folder) => ({
  mode: 'development', devtool: false, context: __dirname,
  entry: './src/main.js', output: { path: path.join(__dirname, folder) },
});
module.exports = [program('dist'), program('build/editor'), program('build/simulator'), program('build/server')];`;
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

let root: string;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  utimesSync(join(root, name), LONG_AGO, LONG_AGO);
  utimesSync(dirname(join(root, name)), LONG_AGO, LONG_AGO);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  write('webpack.config.js', CONFIG);
  write('package-lock.json', '{}');
  write('src/main.js', 'void 0;');
  write('dist/taskpane.html', '');
  write('build/editor/index.html', '');
  write('build/simulator/index.html', '');
  write('build/server/main.cjs', '');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the build of the programs', () => {
  it('is wanted when a page is missing or no newer than the sources', async () => {
    expect(await isBuilt(root)).toBe(false);
    rmSync(join(root, 'dist/taskpane.html'));
    expect(await isBuilt(root)).toBe(false);
  });

  it('is not wanted again after it went well, until a source changes', async () => {
    expect(await build(root)).toBeUndefined();
    expect(await isBuilt(root)).toBe(true);
    const later = new Date(Date.now() + 10_000);
    utimesSync(join(root, 'src/main.js'), later, later);
    expect(await isBuilt(root)).toBe(false);
  });

  it('tells what is wrong and where, without a stack, and is still wanted', async () => {
    write('src/main.js', "import './gone';");
    const problems = (await build(root)) ?? '';
    expect(problems).toContain("Can't resolve './gone'");
    expect(problems).toContain('src/main.js');
    expect(problems).not.toMatch(/^\s+at /m);
    expect(problems.match(/gone/g)).toHaveLength(1);
    expect(await isBuilt(root)).toBe(false);
  });
});

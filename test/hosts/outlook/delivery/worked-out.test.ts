import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { workedOut } from '../../../../src/hosts/outlook/delivery/worked-out';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'worked-'));
  writeFileSync(join(root, 'lists.ts'), "export const list = (text: string): readonly string[] => text.split(' ');");
  writeFileSync(
    join(root, 'table.ts'),
    "import { list } from './lists';\nexport const TABLE: unknown = { words: list('one two'), again: `${list('a b').length}x` };",
  );
  writeFileSync(join(root, 'main.ts'), "import { TABLE } from './table';\nconsole.log(TABLE);");
});
afterEach(() => rmSync(root, { recursive: true }));

const bundle = (read: (path: string) => void) =>
  build({
    entryPoints: [join(root, 'main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'silent',
    plugins: [workedOut(/table\.ts$/, read)],
  });

describe('a module of data in a program', () => {
  it('is what it says, without the code that works it out', async () => {
    const { outputFiles } = await bundle(() => undefined);
    expect(outputFiles[0]?.text).toContain('{words:["one","two"],again:"2x"}');
    expect(outputFiles[0]?.text).not.toContain('split');
  });

  it('tells of every file that it takes', async () => {
    const read: string[] = [];
    await bundle((path) => read.push(basename(path)));
    expect(read.sort()).toEqual(['lists.ts', 'table.ts']);
  });

  it('fails the build where it cannot be worked out', async () => {
    writeFileSync(join(root, 'lists.ts'), "export const list = () => { throw new Error('no list'); };");
    await expect(bundle(() => undefined)).rejects.toThrow('no list');
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { emitFiles } from '../../../../src/hosts/outlook/delivery/emit-files';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'emit-'));
  writeFileSync(join(root, 'main.js'), 'void 0;');
});

afterEach(() => rmSync(root, { recursive: true }));

function build(filesFor: Parameters<typeof emitFiles>[0]): Promise<readonly string[]> {
  const compiler = webpack({
    mode: 'development',
    context: root,
    entry: './main.js',
    output: { path: join(root, 'dist') },
    plugins: [emitFiles(filesFor)],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const problems = stats?.compilation.errors.map(({ message }) => message) ?? [];
      compiler.close(() => (error ? reject(error) : resolve(problems)));
    });
  });
}

describe('emitFiles', () => {
  it('writes files beside the bundle, byte for byte', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0xff, 0x00]);
    expect(await build(() => ({ 'bg/имя.txt': 'текст', 'icon.png': bytes }))).toEqual([]);
    expect(readFileSync(join(root, 'dist/bg/имя.txt'), 'utf8')).toBe('текст');
    expect(readFileSync(join(root, 'dist/icon.png'))).toEqual(bytes);
  });

  it('makes what goes wrong an error of the build', async () => {
    const problems = await build(() => {
      throw new Error('ADDIN_URL is no address.');
    });
    expect(problems).toEqual(['ADDIN_URL is no address.']);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import webpack from 'webpack';
import { filesInChunks, packagesOf } from '../../../../src/hosts/outlook/delivery/shipped-packages';

const FILES: Readonly<Record<string, string>> = {
  'src/main.js': "import { tick } from 'clock'; import('dial').then(({ turn }) => turn(tick()));",
  'src/own.js': '',
  'node_modules/clock/package.json': '{"name":"clock","version":"1.0.0","license":"MIT","main":"lib/index.js"}',
  'node_modules/clock/LICENSE': 'Anybody may.\r\nAlways.\r\n',
  'node_modules/clock/lib/package.json': '{"type":"module"}',
  'node_modules/clock/lib/index.js': "export { tick } from './tick.js'; export { tock } from 'tock';",
  'node_modules/clock/lib/tick.js': 'export const tick = () => Date.now();',
  'node_modules/clock/node_modules/tock/package.json':
    '{"name":"tock","version":"2.0.0","license":"ISC","main":"index.js","sideEffects":false}',
  'node_modules/clock/node_modules/tock/index.js': 'export const tock = 2;',
  'node_modules/@wheel/dial/package.json': '{"name":"@wheel/dial","version":"3.0.0","license":"0BSD"}',
  'node_modules/@wheel/dial/copying.md': 'Take it.',
  'node_modules/@wheel/dial/index.js': 'export const turn = console.log;',
};

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'packages-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

describe('packagesOf', () => {
  it('finds the package around each file, the innermost one, once', () => {
    const files = ['src/own.js', 'node_modules/@wheel/dial/index.js', 'node_modules/clock/lib/tick.js'];
    const inner = ['node_modules/clock/node_modules/tock/index.js', 'node_modules/clock/lib/index.js'];
    expect(packagesOf([...files, ...inner].map((file) => join(root, file)))).toEqual([
      { name: '@wheel/dial', version: '3.0.0', licence: '0BSD', text: 'Take it.' },
      { name: 'clock', version: '1.0.0', licence: 'MIT', text: 'Anybody may.\nAlways.' },
      { name: 'tock', version: '2.0.0', licence: 'ISC', text: undefined },
    ]);
  });
});

describe('filesInChunks', () => {
  it('tells what is really in the bundles, lazy ones included, and not what was left out', async () => {
    const found = await new Promise<readonly string[]>((resolve, reject) => {
      const compiler = webpack({
        mode: 'production',
        context: root,
        entry: './src/main.js',
        output: { path: join(root, 'out') },
        resolve: { alias: { dial: join(root, 'node_modules/@wheel/dial') } },
      });
      let files: readonly string[] = [];
      compiler.hooks.thisCompilation.tap('test', (compilation) => {
        compilation.hooks.processAssets.tap('test', () => {
          files = filesInChunks(compilation);
        });
      });
      compiler.run((error) => compiler.close(() => (error ? reject(error) : resolve(files))));
    });
    expect(packagesOf(found).map(({ name }) => name)).toEqual(['@wheel/dial', 'clock']);
    expect(found).toContain(join(root, 'src/main.js'));
  });
});

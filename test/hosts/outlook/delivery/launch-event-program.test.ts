import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import webpack from 'webpack';
import { launchEventProgram } from '../../../../src/hosts/outlook/delivery/launch-event-program';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-'));
  writeFileSync(join(root, 'pane.js'), 'void 0;');
  writeFileSync(join(root, 'word.ts'), "export const word: string | undefined = 'sent';");
});

afterEach(() => rmSync(root, { recursive: true }));

/** Builds as the add-in does, webpack's own minimizer included; what went wrong comes back as texts. */
async function build(main: string) {
  writeFileSync(join(root, 'main.ts'), main);
  const program = launchEventProgram(join(root, 'main.ts'), 'launch-event.js');
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: './pane.js',
    output: { path: join(root, 'dist') },
    plugins: [program],
  });
  const problems = await new Promise<readonly string[]>((resolve, reject) => {
    compiler.run((error, stats) => {
      const texts = stats?.compilation.errors.map(({ message }) => message) ?? [];
      compiler.close(() => (error ? reject(error) : resolve(texts)));
    });
  });
  return { problems, inputs: [...program.inputs] };
}

const MODERN = `import { word } from './word';
const say = async (event: { done?: (word: string) => void }) => {
  const { done, ...rest } = { ...event };
  done?.((await Promise.resolve(word)) ?? String(rest));
};
void say(globalThis.waiting);
declare const globalThis: { waiting: { done: (word: string) => void } };`;

describe('the send handler’s program', () => {
  it('is one file of a fixed name that ECMAScript 2016 can read, without a source map', async () => {
    const { problems } = await build(MODERN);
    expect(problems).toEqual([]);
    const text = readFileSync(join(root, 'dist/launch-event.js'), 'utf8');
    expect(text).not.toMatch(/\basync\b|\bawait\b|\?\?|\?\.|\bimport\b|\brequire\b|sourceMappingURL/);
    expect(text).toMatch(/^(?:"use strict";)?\(\(\)=>\{[^]*\}\)\(\);\s*$/);
    expect(text).not.toContain('=>{(()=>{');
  });

  it('does what its source says', async () => {
    await build(MODERN);
    const heard = await new Promise((done) => {
      runInNewContext(readFileSync(join(root, 'dist/launch-event.js'), 'utf8'), { waiting: { done } });
    });
    expect(heard).toBe('sent');
  });

  it('makes no pattern out of text, which an older runtime would refuse when the file loads', async () => {
    await build(`const unused = /\\p{Emoji}(?<!x)/su;\nconst used = /[\\u{1F600}]/u;\nconsole.log(used);`);
    const text = readFileSync(join(root, 'dist/launch-event.js'), 'utf8');
    expect(text).toContain('1F600');
    expect(text).not.toMatch(/RegExp|Emoji/);
  });

  it('tells which files are in it', async () => {
    const { inputs } = await build(MODERN);
    expect(inputs.sort()).toEqual([join(root, 'main.ts'), join(root, 'word.ts')]);
  });

  it('fails the build when it cannot be made, and says where', async () => {
    const { problems } = await build("import './gone';");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/main\.ts:1\n.*"\.\/gone"/);
  });
});

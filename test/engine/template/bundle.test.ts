import { build } from 'esbuild';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

async function bundled(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  return result.outputFiles[0]?.text ?? '';
}

describe('templates in the browser', () => {
  it('bring nothing that makes code out of text', async () => {
    const text = await bundled(
      "import { renderLetter } from './src/engine/reply/render-letter';\n" +
        "import { compileTemplate } from './src/engine/template/compile-template';\n" +
        'console.log(renderLetter, compileTemplate);',
    );
    expect(text).toContain('parseWithoutProcessing');
    expect(text).not.toMatch(/\bFunction\s*\(|\bFunction\s*\.\s*(apply|call|bind)|new Function|\beval\s*\(/);
    expect(text).not.toContain('javascript-compiler');
    expect(text).not.toContain('JavaScriptCompiler');
  });

  it('would be caught if they did', async () => {
    const text = await bundled(
      "import Handlebars from 'handlebars/dist/cjs/handlebars';\nconsole.log(Handlebars.compile);",
    );
    expect(text).toMatch(/\bFunction\s*\.\s*(apply|call|bind)/);
    expect(text).toContain('javascript-compiler');
  });
});

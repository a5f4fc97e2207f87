import { build } from 'esbuild';

/** A program for a page out of a file, as the text of a script; rejects when it cannot be built. */
export async function browserScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

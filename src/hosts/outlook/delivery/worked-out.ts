import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

/**
 * Puts into a program what a module of data says, in place of the code that works it out: lists that are joined of others and phrases
 * with something filled in weigh less as what they come to. `file` tells the module by its path; all that it exports must be JSON.
 * `read` is told of every file that it takes.
 */
export function workedOut(file: RegExp, read: (path: string) => void): Plugin {
  return {
    name: 'worked-out',
    setup(builder) {
      builder.onLoad({ filter: file }, async ({ path }) => {
        const { outputFiles, metafile } = await build({
          entryPoints: [path],
          bundle: true,
          write: false,
          metafile: true,
          format: 'cjs',
          platform: 'node',
          logLevel: 'silent',
        });
        const module = { exports: {} as Readonly<Record<string, unknown>> };
        runInNewContext(outputFiles[0]?.text ?? '', { module });
        const contents = Object.keys(module.exports)
          .map((name) => `export const ${name} = ${JSON.stringify(module.exports[name])};`)
          .join('\n');
        for (const input of Object.keys(metafile.inputs)) read(resolve(input));
        return { contents, loader: 'js' };
      });
    },
  };
}

import { build } from 'esbuild';
import type { BuildFailure, Metafile, Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { minify } from 'terser';
import { sources, WebpackError } from 'webpack';
import type { WebpackPluginInstance } from 'webpack';
import { shortStrings, STRING_READER } from './short-strings';
import { workedOut } from './worked-out';

/** The send handler as one file: what the manifest names, and what Outlook's JavaScript-only runtime can read. */
export type LaunchEventProgram = WebpackPluginInstance & {
  /** Every file of which something went into the program at the last build. */
  readonly inputs: ReadonlySet<string>;
};

const NAME = 'launch-event-program';

/**
 * Adds the program that starts at `entry` to the output under the fixed name `file`. Webpack's own output does not load
 * in classic Outlook, hence another builder: one function call, nothing newer than ECMAScript 2016, no source map.
 */
export function launchEventProgram(entry: string, file: string): LaunchEventProgram {
  const inputs = new Set<string>();
  return {
    inputs,
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
          compilation.fileDependencies.add(entry);
          try {
            inputs.clear();
            const { outputFiles, metafile } = await bundle(entry, (path) => inputs.add(path));
            compilation.fileDependencies.addAll([
              ...inputs,
              ...Object.keys(metafile.inputs).map((path) => resolve(path)),
            ]);
            for (const path of shipped(metafile)) inputs.add(resolve(path));
            // Marked as minimized, so that webpack's own minimizer leaves it as it is.
            const program = new sources.RawSource(await completed(outputFiles[0]?.text ?? ''));
            compilation.emitAsset(file, program, { minimized: true });
          } catch (error) {
            compilation.errors.push(...problemsIn(error).map((problem) => new WebpackError(problem)));
          }
        });
      });
    },
  };
}

/**
 * Patterns newer than ECMAScript 2016. The builder would hide one in a call of RegExp, which no longer can be left out where nobody
 * uses it and throws while the file loads; as a literal it is left out, or found by the test that parses the file.
 */
const PATTERNS = {
  'regexp-dot-all-flag': true,
  'regexp-lookbehind-assertions': true,
  'regexp-match-indices': true,
  'regexp-named-capture-groups': true,
  'regexp-set-notation': true,
  'regexp-unicode-property-escapes': true,
};

/**
 * The builder's own code for `{ ...one, more }` takes this from ECMAScript 2017 as the very first thing, before any file of the program
 * could bring it along; so it is brought along here.
 */
const DESCRIPTORS =
  'Object.getOwnPropertyDescriptors||(Object.getOwnPropertyDescriptors=o=>' +
  'Reflect.ownKeys(o).reduce((all,key)=>(all[key]=Object.getOwnPropertyDescriptor(o,key),all),{}));';

/** The program as one function that calls itself, with what is called once put where it is called, which the builder does not. */
async function completed(text: string): Promise<string> {
  const { code = '' } = await minify(text, { ecma: 2016, compress: { ecma: 2016, passes: 2 }, toplevel: true });
  return `"use strict";(()=>{${DESCRIPTORS}${STRING_READER}${shortStrings(code)}})();\n`;
}

/**
 * What other programs fetch later is no part of this one, and is not looked into: the builder would wrap every file that could be
 * fetched so. Were a call of `import` used, it would stay in the program and not parse as ECMAScript 2016.
 */
const withoutLater: Plugin = {
  name: 'without-later',
  setup: (builder) =>
    builder.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** What a draft is checked with. */
const TABLES = /[\\/]send-check-languages\.ts$/;

function bundle(entry: string, read: (path: string) => void) {
  return build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2016',
    supported: PATTERNS,
    minify: true,
    sourcemap: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutLater, workedOut(TABLES, read)],
    logLevel: 'silent',
  });
}

/** A file that is only looked into, since another re-exports it, is no part of what ships. */
function shipped({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return files.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

function problemsIn(error: unknown): readonly string[] {
  const { errors } = error as Partial<BuildFailure>;
  if (errors === undefined) throw error;
  return errors.map(({ text, location }) => (location ? `${location.file}:${location.line}\n${text}` : text));
}

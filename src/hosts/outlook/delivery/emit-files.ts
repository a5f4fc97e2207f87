import { sources, WebpackError } from 'webpack';
import type { Compilation, WebpackPluginInstance } from 'webpack';

const NAME = 'emit-files';

/** Adds files to the output under their own names, as they are. What `filesFor` throws becomes an error of the build. */
export function emitFiles(
  filesFor: (compilation: Compilation) => Readonly<Record<string, string | Buffer>>,
): WebpackPluginInstance {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
          try {
            for (const [name, content] of Object.entries(filesFor(compilation)))
              compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
          } catch (error) {
            compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
          }
        });
      });
    },
  };
}

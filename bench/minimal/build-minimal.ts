import HtmlWebpackPlugin from 'html-webpack-plugin';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** Builds the page that Take Five is compared with into `folder`, as the add-in itself is built; rejects with what is wrong. */
export function buildMinimal(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration(folder));
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const problem = error ?? closing ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
        if (problem) reject(problem);
        else resolve();
      });
    });
  });
}

function configuration(folder: string): Configuration {
  return {
    mode: 'production',
    devtool: false,
    target: ['web', 'es2020'],
    entry: { minimal: join(__dirname, 'main.tsx') },
    output: { path: folder, filename: 'assets/[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'], mainFields: ['browser', 'module', 'main'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } }] },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: join(__dirname, 'minimal.html'),
        filename: 'minimal.html',
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  };
}

// Two programs for browsers: the add-in (dist/, all that a static host serves) and the simulator (build/, for development).
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const { readFileSync, readdirSync } = require('node:fs');
const { sources } = require('webpack');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Adds files to the output under fixed names: the manifest and the icons it points to. */
function files(entries) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('files', (compilation) => {
        compilation.hooks.processAssets.tap(
          { name: 'files', stage: compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL },
          () => {
            for (const [name, path] of Object.entries(entries))
              compilation.emitAsset(name, new sources.RawSource(readFileSync(path)));
          },
        );
      });
    },
  };
}

const icons = Object.fromEntries(
  readdirSync(at('assets'))
    .filter((name) => name.endsWith('.png'))
    .map((name) => [`assets/${name}`, at('assets', name)]),
);

function program(name, { entry, html, filename, output, copies = [] }) {
  return {
    name,
    mode: 'production',
    devtool: false,
    // es2020 also keeps webpack from emitting `new Function`, which the Content-Security-Policy forbids.
    target: ['web', 'es2020'],
    entry: { [name]: entry },
    output: {
      path: output,
      filename: 'assets/[name].[contenthash:8].js',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[hash:8][ext]',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // Handlebars' own entry pulls in its compiler, which needs eval; only its parser and runtime are ever imported.
      mainFields: ['browser', 'module', 'main'],
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic', charset: 'utf8' } },
        { test: /\.eml$/, type: 'asset/resource' },
        { test: /\.css$/, type: 'asset/resource' },
      ],
    },
    // What changes seldom keeps its address over updates; the table of HTML's named characters is data, not code.
    optimization: {
      splitChunks: {
        cacheGroups: {
          fluent: {
            test: /node_modules[\\/](@fluentui|@griffel|react|react-dom|scheduler|stylis|keyborg)[\\/]/,
            name: 'fluent',
            chunks: 'initial',
            enforce: true,
          },
          characters: { test: /decode-data-html/, name: 'html-characters', chunks: 'initial', enforce: true },
        },
      },
    },
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: at('build/cache'), buildDependencies: { config: [__filename] } },
    plugins: [new HtmlWebpackPlugin({ template: html, filename, scriptLoading: 'defer', minify: false }), ...copies],
    stats: 'errors-warnings',
  };
}

module.exports = [
  program('taskpane', {
    entry: at('src/hosts/outlook/main.tsx'),
    html: at('src/hosts/outlook/taskpane.html'),
    filename: 'taskpane.html',
    output: at('dist'),
    copies: [
      files({
        'manifest.xml': at('manifest.xml'),
        'before-office.js': at('src/hosts/outlook/before-office.js'),
        ...icons,
      }),
    ],
  }),
  program('simulator', {
    entry: at('src/hosts/simulator/main.ts'),
    html: at('src/hosts/simulator/simulator.html'),
    filename: 'index.html',
    output: at('build/simulator'),
  }),
];

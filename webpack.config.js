// Two programs for browsers: the add-in (dist/, all that a static host serves) and the simulator (build/, for development).
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');

const at = (...parts) => path.resolve(__dirname, ...parts);

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
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } },
        { test: /\.eml$/, type: 'asset/resource' },
        { test: /\.css$/, type: 'asset/resource' },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2020', legalComments: 'none' })] },
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
  }),
  program('simulator', {
    entry: at('src/hosts/simulator/main.ts'),
    html: at('src/hosts/simulator/simulator.html'),
    filename: 'index.html',
    output: at('build/simulator'),
  }),
];

// Three programs for browsers: the add-in (dist/, all that a static host serves), the editor's page (build/editor, which the server
// serves) and the simulator (build/simulator, for development); and one for Node, the server (build/server).
require('tsx/cjs');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin, optimize } = require('webpack');
const { panePolicy } = require('./src/hosts/outlook/delivery/content-security-policy');
const { emitFiles } = require('./src/hosts/outlook/delivery/emit-files');
const { hostedFiles } = require('./src/hosts/outlook/delivery/hosted-files');
const { imageHosts } = require('./src/hosts/outlook/delivery/image-hosts');
const { launchEventProgram } = require('./src/hosts/outlook/delivery/launch-event-program');
const { noticeText } = require('./src/hosts/outlook/delivery/notice-text');
const { filesInChunks, packagesOf } = require('./src/hosts/outlook/delivery/shipped-packages');

const at = (...parts) => path.resolve(__dirname, ...parts);

// The engine reads the characters of HTML by its own short table, so the one of the tokenizer's library, 18 KB, never ships.
const NO_CHARACTERS = 'data:text/javascript,export const htmlDecodeTree = new Uint16Array();';

// All our languages are written from left to right, so the library that mirrors styles, 21 KB, never ships.
const NO_MIRROR =
  'data:text/javascript,export const convert = (styles) => styles; export const convertProperty = (key, value) => ({ key, value });';

const page = (template, filename, more) =>
  new HtmlWebpackPlugin({ template, filename, scriptLoading: 'defer', minify: false, ...more });

function program(name, { entry, output, plugins, trustedTypes }) {
  return {
    name,
    mode: 'production',
    devtool: false,
    // es2020 also keeps webpack from emitting `new Function`, which the Content-Security-Policy forbids.
    target: ['web', 'es2020'],
    entry: typeof entry === 'string' ? { [name]: entry } : entry,
    output: {
      path: output,
      filename: 'assets/[name].[contenthash:8].js',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[hash:8][ext]',
      clean: true,
      ...(trustedTypes && { trustedTypes }),
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // Handlebars' own entry pulls in its compiler, which needs eval; only its parser and runtime are ever imported.
      mainFields: ['browser', 'module', 'main'],
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic', charset: 'utf8' } },
        { test: /\.(eml|bin)$/, type: 'asset/resource' },
        { test: /\.css$/, type: 'asset/resource' },
      ],
    },
    // What changes seldom keeps its address over updates; tables and lists of words are data, not code.
    optimization: {
      minimize: { html: false, css: false },
      splitChunks: {
        cacheGroups: {
          fluent: {
            test: /node_modules[\\/](@fluentui|@griffel|react|react-dom|scheduler|stylis|keyborg)[\\/]/,
            name: 'fluent',
            chunks: 'initial',
            enforce: true,
          },
          // One file of all that views which come later are built from: each more would be named in the first.
          controls: {
            test: /node_modules[\\/](@fluentui|@griffel)[\\/]/,
            name: 'controls',
            chunks: 'async',
            enforce: true,
          },
          tables: {
            test: /[\\/](language-table|language-words|quote-words|foot-words|html-characters)\.ts$/,
            name: 'reading-tables',
            chunks: 'initial',
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: at('build/cache'), buildDependencies: { config: [__filename] } },
    plugins: [
      ...plugins,
      new NormalModuleReplacementPlugin(/decode-data-html/, NO_CHARACTERS),
      new NormalModuleReplacementPlugin(/^rtl-css-js/, NO_MIRROR),
    ],
    stats: 'errors-warnings',
  };
}

/** The server in one file for Node, with libraries left where npm puts them: it starts and answers faster than from its sources. */
const server = {
  name: 'server',
  mode: 'production',
  devtool: false,
  target: 'node20',
  entry: at('src/server/main.ts'),
  output: { path: at('build/server'), filename: 'main.cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  externals: ({ request }, found) => (/^(\.|\/)/.test(request) ? found() : found(null, `commonjs ${request}`)),
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
  // The log names where in the code a bug is.
  optimization: { minimize: false },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  cache: { type: 'filesystem', cacheDirectory: at('build/cache'), buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
};

const policy = panePolicy(imageHosts(process.env.IMAGE_HOSTS));

const launchEvent = launchEventProgram(at('src/hosts/outlook/launch-event/main.ts'), 'launch-event.js');
// A few lines of the builders themselves are in what they write.
const builders = ['webpack', 'esbuild'].map((name) => require.resolve(`${name}/package.json`));

module.exports = [
  program('taskpane', {
    entry: at('src/hosts/outlook/main.tsx'),
    output: at('dist'),
    plugins: [
      // Hosts want an index page; the pane's own says in a plain browser tab where Take Five lives.
      ...['taskpane.html', 'index.html'].map((file) =>
        page(at('src/hosts/outlook/taskpane.html'), file, { templateParameters: { policy } }),
      ),
      page(at('src/hosts/outlook/launch-event.html'), 'launch-event.html', {
        templateParameters: { policy },
        inject: false,
      }),
      launchEvent,
      emitFiles(() => hostedFiles(__dirname, process.env)),
      emitFiles(() => ({ 'before-office.js': readFileSync(at('src/hosts/outlook/before-office.js')) })),
      emitFiles((compilation) => ({
        'NOTICE.txt': [
          noticeText(packagesOf([...filesInChunks(compilation), ...launchEvent.inputs, ...builders])),
          readFileSync(at('training/language/CREDITS.txt'), 'utf8'),
        ].join('\n'),
      })),
    ],
  }),
  program('editor', {
    entry: at('src/hosts/editor/main.tsx'),
    output: at('build/editor'),
    // The page's policy lets only this maker of script addresses, and DOMPurify, write what a browser runs or shows.
    trustedTypes: { policyName: 'take-five' },
    plugins: [
      page(at('src/hosts/editor/editor.html'), 'index.html'),
      emitFiles((compilation) => ({
        'NOTICE.txt': noticeText(packagesOf([...filesInChunks(compilation), ...builders])),
      })),
    ],
  }),
  program('simulator', {
    entry: { simulator: at('src/hosts/simulator/main.ts'), gmail: at('src/hosts/simulator/page-gmail/main.ts') },
    output: at('build/simulator'),
    plugins: [
      page(at('src/hosts/simulator/simulator.html'), 'index.html', { chunks: ['simulator'] }),
      page(at('src/hosts/simulator/page-gmail/gmail.html'), 'gmail.html', { chunks: ['gmail'] }),
    ],
  }),
  server,
];

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/engine';
import { panePolicy } from '../../src/hosts/outlook/delivery/content-security-policy';
import { PAGE_NAMES } from '../../src/hosts/outlook/pages/render-page';
import { hostedHeaders } from '../../src/hosts/simulator/hosted-headers';
import { manifestProblems } from '../manifest-problems';
import { findBrowser } from './find-browser';
import { axeViolations } from './gallery/axe-violations';

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const OFFICE = join(ROOT, 'node_modules/@microsoft/office-js/dist');
/** A folder on somebody's site, as GitHub Pages gives one. */
const FOLDER = '/take-five/outlook';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  png: 'image/png',
};
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = LANGUAGES.flatMap((language) => PAGE_NAMES.map((name) => `${language}/${name}.html`));

let server: Server;
let browser: Browser;
let site: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(DIST, path.slice(FOLDER.length));
    const known = path.startsWith(`${FOLDER}/`) && existsSync(file) && statSync(file).isFile();
    void hostedHeaders(DIST, file).then((headers) => {
      const type = TYPES[path.split('.').pop() ?? ''] ?? 'text/plain';
      response.writeHead(known ? 200 : 404, { ...headers, 'content-type': `${type}; charset=utf-8` });
      response.end(known ? readFileSync(file) : undefined);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://localhost:${(server.address() as AddressInfo).port}${FOLDER}`;
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args, '--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** Opens a page of the built add-in, Microsoft's scripts standing in from this machine, and gathers what goes wrong. */
async function open(path: string, theme: 'light' | 'dark' = 'light', until: 'load' | 'networkidle' = 'load') {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: theme });
  const page = await context.newPage();
  const problems: string[] = [];
  await context.route(/^https:/, (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const office = join(OFFICE, pathname.replace('/lib/1/hosted/', ''));
    if (hostname === 'appsforoffice.microsoft.com' && existsSync(office)) return route.fulfill({ path: office });
    if (hostname !== 'ajax.aspnetcdn.com') problems.push(`request to ${hostname}`);
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(`${site}/${path}`, { waitUntil: until });
  return { page, problems, close: () => context.close() };
}

const publicPath = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    type Runtime = { readonly p: string };
    const name = Object.keys(window).find((key) => key.startsWith('webpackChunk')) ?? '';
    const chunks = (window as unknown as Record<string, { push: (chunk: unknown) => void }>)[name];
    return new Promise((done) => chunks?.push([['probe'], {}, (runtime: Runtime) => done(runtime.p)]));
  });

describe('the built add-in', () => {
  it('has a manifest that points to what was built', () => {
    const manifest = read('dist/manifest.xml');
    const url = /DefaultValue="(https:[^"]*)\/taskpane\.html"/.exec(manifest)?.[1] ?? '';
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const file = (path: string) => (existsSync(join(DIST, path)) ? readFileSync(join(DIST, path)) : undefined);
    expect(manifestProblems(manifest, { url, version, file })).toEqual([]);
  });

  it('carries the notice that the repository shows; “npm run notice” writes it anew', () => {
    expect(read('NOTICE')).toBe(read('dist/NOTICE.txt'));
  });

  it('lets hosts keep for good only files whose names hold a hash', () => {
    const kept = readdirSync(join(DIST, 'assets'));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((name) => !/^[\w-]+\.[0-9a-f]{8}(\.js\.LICENSE)?\.\w+$/.test(name))).toEqual([]);
  });

  it('shows nobody its sources, and leads nobody to this machine', () => {
    const texts = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
    const holding = (names: RegExp, words: string) =>
      texts.filter((name) => names.test(name) && readFileSync(join(DIST, name), 'utf8').includes(words));
    expect(holding(/\.(js|css)$/, '')).not.toEqual([]);
    expect(holding(/\.(js|css)$/, 'sourceMappingURL')).toEqual([]);
    expect(holding(/\.html$/, 'localhost')).toEqual([]);
  });

  it.each(['taskpane.html', 'launch-event.html'])(
    '%s carries the policy in a meta tag, for hosts without headers',
    (name) => {
      expect(read(`dist/${name}`)).toContain(`<meta http-equiv="Content-Security-Policy" content="${panePolicy()}" />`);
      expect(read(`dist/${name}`)).not.toMatch(/<script(?![^>]*\bsrc=)/);
    },
  );
});

describe('the built add-in in a folder of a site', () => {
  it.each(['taskpane.html', 'launch-event.html'])('%s loads whole, and its policy refuses nothing', async (name) => {
    const { page, problems, close } = await open(name, 'light', 'networkidle');
    expect(await page.evaluate(() => 'Office' in window)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('loads what comes later from the same folder', async () => {
    const { page, close } = await open('taskpane.html');
    expect(new URL(String(await publicPath(page))).href).toBe(`${site}/`);
    await close();
  });

  it('refuses to be shown in a frame by a site that is not Outlook', async () => {
    const { page, close } = await open('en/support.html');
    const stranger = await page.context().newPage();
    const refusal = stranger.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await stranger.setContent(`<iframe src="${site}/taskpane.html"></iframe>`);
    expect((await refusal).type()).toBe('error');
    await close();
  });
});

describe.each(pages)('%s', (name) => {
  it('loads whole, fits 320 pixels and has nothing that axe finds, in light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page, problems, close } = await open(name, theme);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(problems).toEqual([]);
      await close();
    }
  });
});

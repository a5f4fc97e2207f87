import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USER, sampleServer } from '../sample-server';
import type { SampleServer } from '../sample-server';

let folder: string;
let server: SampleServer;
let cookie: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'editor-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Letters</title>');
  writeFileSync(join(folder, 'assets', 'a.js'), 'void 0;');
  server = await sampleServer({ editorFolder: folder }, async ({ editLink }) => ({
    link: await editLink({ language: 'bg', timeZone: 'Europe/Sofia' }),
  }));
  cookie = await cookieOf(await open(await link()));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Where Gmail is sent by a click. */
async function link(user?: unknown): Promise<string> {
  const answer = await server.post('edit', { user });
  const { link: url } = (await answer.json()) as { readonly link: string };
  expect(url).toMatch(/^https:\/\/take-five\.example\/edit\?ticket=/);
  return url.replace('https://take-five.example', server.url);
}
const open = (url: string) => fetch(url, { redirect: 'manual' });
async function cookieOf(answer: Response): Promise<string> {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

type Call = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };
const call = (path: string, { method = 'GET', headers = {}, body }: Call = {}) =>
  fetch(`${server.url}/edit/${path}`, {
    method,
    headers: { cookie, 'x-take-five': encodeURIComponent(USER.address), ...headers },
    ...(body !== undefined && { body }),
  });
const put = (name: string, text: string, tag: string, headers: Record<string, string> = {}) =>
  call(`documents/${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${tag}"`, ...headers },
    body: JSON.stringify({ text }),
  });
const tagOf = async (name: string) => ((await (await call(`documents/${name}`)).json()) as { tag: string }).tag;

describe('the way in', () => {
  it('is a ticket, which becomes a cookie and leaves the address', async () => {
    const answer = await open(await link());
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'edit/']);
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/edit; .*HttpOnly; SameSite=Strict; Secure$/);
    expect(await (await call('who')).json()).toEqual({
      address: USER.address,
      language: 'bg',
      timeZone: 'Europe/Sofia',
    });
  });

  it.each(['', '?ticket=', '?ticket=a.b.c', '?ticket=a&ticket=b'])(
    'is closed to “%s”, calmly and in four languages',
    async (query) => {
      const answer = await open(`${server.url}/edit${query}`);
      const page = await answer.text();
      expect(answer.status).toBe(401);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
      for (const language of ['en', 'bg', 'ru', 'uk']) expect(page).toContain(`<p lang="${language}">`);
    },
  );

  it('takes no session for a ticket, and no ticket for a session', async () => {
    const session = cookie.slice(cookie.indexOf('=') + 1);
    expect((await open(`${server.url}/edit?ticket=${session}`)).status).toBe(401);
    const ticket = new URL(await link()).searchParams.get('ticket') ?? '';
    expect((await call('who', { headers: { cookie: `take-five-edit=${ticket}` } })).status).toBe(401);
  });
});

describe('the page', () => {
  it('is served to anybody, as it holds nothing of anybody, and runs our scripts alone', async () => {
    const answer = await fetch(`${server.url}/edit/`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>Letters</title>']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${server.url}/edit/assets/a.js`)).headers.get('cache-control')).toContain('immutable');
  });
});

it('cuts no page off from Gmail, which asks for cards anew once the window is closed', async () => {
  const pages = [await link(), `${server.url}/edit`, `${server.url}/edit/`];
  const answers = await Promise.all(pages.map(open));
  expect(answers.map(({ status }) => status)).toEqual([303, 401, 200]);
  for (const { headers } of answers) expect(headers.get('cross-origin-opener-policy')).toBeNull();
});

describe('a document', () => {
  it('is absent, is written, and is read as it was written', async () => {
    expect(await (await call('documents/brands')).json()).toEqual({ text: null, tag: 'absent' });
    const answer = await put('brands', '{"a":"Привіт"}', 'absent');
    const { tag } = (await answer.json()) as { readonly tag: string };
    expect(answer.status).toBe(200);
    expect(await (await call('documents/brands')).json()).toEqual({ text: '{"a":"Привіт"}', tag });
  });

  it('is written over only as it was read', async () => {
    await put('templates', '1', 'absent');
    const tag = await tagOf('templates');
    const answers = await Promise.all([put('templates', '2', tag), put('templates', '3', tag)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await put('templates', '4', tag)).status).toBe(412);
    expect((await put('templates', '4', 'absent')).status).toBe(412);
    const blind = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"text":"5"}' };
    expect((await call('documents/templates', blind)).status).toBe(428);
  });

  it.each(['memory', 'journal', 'board', 'device', 'promise-places', 'TEMPLATES', 'settings.set-aside', '__proto__'])(
    'is none of the others: %s',
    async (name) => {
      expect((await call(`documents/${name}`)).status).toBe(404);
      expect((await put(name, '1', 'absent')).status).toBe(404);
    },
  );

  it.each(['settings', 'templates.set-aside', 'brands.set-aside'])('may be %s', async (name) => {
    expect((await put(name, '"kept"', await tagOf(name))).status).toBe(200);
  });

  it('is nobody’s without a session, and another’s with another', async () => {
    for (const none of ['', 'take-five-edit=a.b.c'])
      for (const path of ['who', 'documents/brands'])
        expect((await call(path, { headers: { cookie: none } })).status).toBe(401);
    expect((await put('brands', '1', 'absent', { cookie: '' })).status).toBe(401);
    const other = { id: 'other', address: 'other@example.org' };
    const theirs = await cookieOf(await open(await link(await server.tokens.userToken(other))));
    const headers = { cookie: theirs, 'x-take-five': encodeURIComponent(other.address) };
    await put('brands', '"mine"', await tagOf('brands'));
    expect(await (await call('documents/brands', { headers })).json()).toEqual({ text: null, tag: 'absent' });
    // A window of the one account, after the other was opened beside it.
    expect((await put('brands', '"mine"', 'absent', { cookie: theirs })).status).toBe(403);
  });

  it('takes no form of another site, nothing that is no JSON, and nothing too long', async () => {
    const name = 'brands.set-aside';
    const tag = await tagOf(name);
    expect((await put(name, '1', tag, { 'x-take-five': '' })).status).toBe(403);
    expect((await put(name, '1', tag, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await put(name, '{broken', tag)).status).toBe(400);
    expect((await put(name, JSON.stringify('ж'.repeat(600_000)), tag)).status).toBe(413);
    expect((await put(name, JSON.stringify('a'.repeat(3_000_000)), tag)).status).toBe(413);
    expect(await tagOf(name)).toBe(tag);
  });

  it('is asked for so many times a minute', async () => {
    const strict = await sampleServer({ limits: { perUser: 3, perAddress: 100 } }, async ({ editLink }) => ({
      link: await editLink({ language: 'en', timeZone: 'UTC' }),
    }));
    const { link: url } = (await (await strict.post('edit')).json()) as { readonly link: string };
    const own = await cookieOf(await open(url.replace('https://take-five.example', strict.url)));
    const statuses = [];
    for (let at = 0; at < 4; at += 1)
      statuses.push((await fetch(`${strict.url}/edit/who`, { headers: { cookie: own } })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(strict.logged()).not.toContain(own.slice('take-five-edit='.length));
    expect(strict.logged()).not.toContain(new URL(url).searchParams.get('ticket'));
    await strict.close();
  });
});

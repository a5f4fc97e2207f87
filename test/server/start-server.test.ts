import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticWebAppConfig } from '../../src/hosts/outlook/delivery/static-web-app-config';
import { DEMO, USER, sampleServer } from './sample-server';

const LETTER = 'You idiots lost my parcel';

describe('the server', () => {
  it('says that it lives and that it can work', async () => {
    const server = await sampleServer();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.close();
  });

  it('counts answers and refusals by pattern, never by address', async () => {
    const server = await sampleServer();
    await server.post('open');
    await server.post('open', { system: null });
    await fetch(`${server.url}/no/${LETTER}`);
    const answer = await fetch(`${server.url}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/gmail\/:endpoint[^"]*",status="200"\} 1/,
    );
    expect(text).toContain('take_five_refusals_total{reason="no-token"} 1');
    expect(text).toMatch(/process_resident_memory_bytes|nodejs_heap_size_used_bytes/);
    expect(text).not.toContain('idiots');
    await server.close();
  });

  it('shows its counts only to who knows the token, where there is one', async () => {
    const server = await sampleServer({ metricsToken: 'abcdefghijklmnop' });
    const status = async (authorization: string) =>
      (await fetch(`${server.url}/metrics`, { headers: { authorization } })).status;
    expect([await status('Bearer wrong'), await status('Bearer abcdefghijklmnop')]).toEqual([401, 200]);
    await server.close();
  });

  it('logs no mail text, token or address, whatever happens', async () => {
    const server = await sampleServer({ logLevel: 'trace' }, () =>
      Promise.reject(new TypeError(`${LETTER}\n    at home`)),
    );
    const token = await server.tokens.userToken(USER);
    await server.post('open', { user: token, event: { subject: LETTER } });
    await server.post('open', { body: `{"${LETTER}` });
    await server.post('open', { system: 'not.a.token', headers: { 'user-agent': LETTER } });
    await fetch(`${server.url}/gmail/open?subject=${encodeURIComponent(LETTER)}`);
    await fetch(`${server.url}/${encodeURIComponent(LETTER)}`);
    await server.close();
    expect(server.logged()).toContain('"answered"');
    expect(server.logged()).toContain('TypeError');
    for (const secret of ['idiots', 'parcel', 'at home', token, 'not.a.token', USER.address, USER.id])
      expect(server.logged()).not.toContain(secret);
    expect(server.logged()).not.toMatch(/127\.0\.0\.1(?!:\d+"\})/);
  });

  it('lets each person call so many times a minute, and nobody be in another’s way', async () => {
    const server = await sampleServer({ limits: { perUser: 2, perAddress: 100 } });
    const other = await server.tokens.userToken({ id: 'other', address: 'other@example.org' });
    const answers = [await server.post('open'), await server.post('open'), await server.post('open')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await server.post('open', { user: other })).status).toBe(200);
    expect(server.calls).toHaveLength(3);
    await server.close();
  });

  it('lets each address call so many times a minute, before tokens are looked at', async () => {
    const server = await sampleServer({ limits: { perUser: 100, perAddress: 2 } });
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await server.post('open', { system: null })).status);
    expect([...statuses, (await fetch(`${server.url}/healthz`)).status]).toEqual([401, 401, 429, 200]);
    await server.close();
  });

  it('takes nothing new when it stops, and ends what it has begun', async () => {
    let finish: (answer: object) => void = () => undefined;
    let begun: () => void = () => undefined;
    const begins = new Promise<void>((resolve) => (begun = resolve));
    const server = await sampleServer({}, async ({ documents }) => {
      begun();
      const answer = await new Promise<object>((resolve) => (finish = resolve));
      await documents.update('memory', () => '{}');
      return answer;
    });
    const answer = server.post('open');
    await begins;
    const closed = server.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish({ done: true });
    expect(await (await answer).json()).toEqual({ done: true });
    await closed;
  });

  it.each([
    [true, []],
    [false, ['x'.repeat(32)]],
  ])('warns of a database that anybody reads: %p with the secrets %p', async (warns, storeSecrets) => {
    const google = { audiences: undefined, serviceAccount: 'service@example.org', clientId: 'client' };
    const server = await sampleServer({ demo: false, google, storeSecrets });
    await server.close();
    expect(server.logged().includes('STORE_SECRET')).toBe(warns);
  });

  it('refuses a demo that others could reach', async () => {
    await expect(sampleServer({ host: '0.0.0.0' })).rejects.toThrow('DEMO');
  });

  it('refuses to start without whose tokens to let in', async () => {
    await expect(sampleServer({ demo: false })).rejects.toThrow('GOOGLE_CLIENT_ID');
    expect(DEMO.google).toBeUndefined();
  });

  it('leaves nothing open when its port is taken', async () => {
    const first = await sampleServer();
    await expect(sampleServer({ port: Number(new URL(first.url).port) })).rejects.toThrow('EADDRINUSE');
    await first.close();
  });
});

describe('the files', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dist-'));
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, 'icons'));
    writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><title>Pane</title>');
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pane</title>');
    writeFileSync(join(folder, 'assets', 'a.12345678.js'), 'a()');
    writeFileSync(join(folder, 'icons', 'icon-80.png'), 'png');
    writeFileSync(join(folder, '.hidden'), 'hidden');
    writeFileSync(join(folder, 'nginx.conf'), 'conf');
    writeFileSync(join(folder, 'staticwebapp.config.json'), staticWebAppConfig());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of the Outlook add-in carry the headers that their page asks for, and none that lock Outlook out', async () => {
    const server = await sampleServer({ addInFolder: folder });
    const pane = await fetch(`${server.url}/taskpane.html`);
    expect([pane.status, await pane.text()]).toEqual([200, expect.stringContaining('Pane')]);
    expect(pane.headers.get('content-security-policy')).toContain('frame-ancestors https://outlook.office.com');
    expect(pane.headers.get('cache-control')).toBe('no-cache');
    expect(pane.headers.get('referrer-policy')).toBe('no-referrer');
    for (const header of ['x-frame-options', 'cross-origin-resource-policy', 'cross-origin-opener-policy'])
      expect(pane.headers.get(header)).toBeNull();
    expect((await fetch(`${server.url}/assets/a.12345678.js`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/icons/icon-80.png`)).headers.get('cache-control')).toBeNull();
    expect((await fetch(`${server.url}/`)).status).toBe(200);
    for (const path of ['/.hidden', '/nginx.conf', '/staticwebapp.config.json', '/none', '/%2e%2e/secret'])
      expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 404]);
    await server.close();
  });

  it('have the logo among them, for Google’s pages too', async () => {
    const server = await sampleServer();
    const logo = await fetch(`${server.url}/logo.png`);
    expect(logo.headers.get('content-type')).toBe('image/png');
    expect(logo.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(
      Buffer.from(await logo.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await server.close();
  });

  it('are missing without a build, and the server says so and answers Gmail', async () => {
    const server = await sampleServer();
    expect((await fetch(`${server.url}/taskpane.html`)).status).toBe(404);
    expect(server.logged()).toContain('npm run build');
    expect((await server.post('open')).status).toBe(200);
    await server.close();
  });
});

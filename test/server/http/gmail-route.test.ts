import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { createDemoTokens } from '../../../src/server/auth/demo-tokens';
import { USER, sampleServer } from '../sample-server';
import type { Post, SampleServer } from '../sample-server';

const BASE = 'https://take-five.example';
const ISSUER = 'https://accounts.google.com';
const HOUR = 3_600;

let server: SampleServer;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let foreign: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  pair = await generateKeyPair('RS256', { extractable: true });
  foreign = await generateKeyPair('RS256');
  const tokens = await createDemoTokens({ key: await exportJWK(pair.privateKey) });
  server = await sampleServer({}, ({ endpoint }) => Promise.resolve({ endpoint }), tokens);
});

afterAll(() => server.close());

type Claims = Readonly<Record<string, unknown>>;

const seconds = () => Math.floor(Date.now() / 1_000);

/** A token signed with the server's own key, unless another is given. */
function signed(claims: Claims, { key = pair.privateKey, kid = 'demo' } = {}): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
}

const system = (): Claims => ({
  iss: ISSUER,
  aud: BASE,
  sub: '1',
  email: 'demo@take-five.invalid',
  email_verified: true,
  iat: seconds(),
  exp: seconds() + HOUR,
});
const person = (): Claims => ({
  iss: ISSUER,
  aud: 'take-five-demo',
  sub: USER.id,
  email: USER.address,
  iat: seconds(),
  exp: seconds() + HOUR,
});
const without = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([one]) => one !== name));
const unsigned = (claims: Claims): string =>
  [{ alg: 'none', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + '.';
/** Signed with the public key as if it were a shared secret. */
async function confused(claims: Claims): Promise<string> {
  const secret = Buffer.from(JSON.stringify(await exportJWK(pair.publicKey)));
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256', kid: 'demo' }).sign(secret);
}

describe('a call of Google’s', () => {
  it('reaches the handler with who it is for', async () => {
    const answer = await server.post('open', { event: { commonEventObject: { hostApp: 'GMAIL' } } });
    expect([answer.status, await answer.json()]).toEqual([200, { endpoint: 'open' }]);
    const call = server.calls.at(-1);
    expect(call).toMatchObject({ endpoint: 'open', user: USER, baseUrl: BASE });
    expect(call?.event).toMatchObject({ commonEventObject: { hostApp: 'GMAIL' } });
    expect(Math.abs((call?.now ?? 0) - Date.now())).toBeLessThan(5_000);
    expect(call?.signal.aborted).toBe(false);
  });

  it('may name the address that is called as the audience', async () => {
    const token = await signed({ ...system(), aud: `${BASE}/gmail/open` });
    expect((await server.post('open', { system: token })).status).toBe(200);
    expect((await server.post('insert', { system: token })).status).toBe(401);
  });

  it('gives an address in lower case', async () => {
    await server.post('open', { user: await signed({ ...person(), email: 'Olena@Example.ORG' }) });
    expect(server.calls.at(-1)?.user.address).toBe('olena@example.org');
  });

  it.each([
    ['ended less than a minute ago', () => ({ ...system(), exp: seconds() - 50 }), 200],
    ['ended more than a minute ago', () => ({ ...system(), exp: seconds() - 70 }), 401],
    ['begins in less than a minute', () => ({ ...system(), nbf: seconds() + 50 }), 200],
    ['begins in more than a minute', () => ({ ...system(), nbf: seconds() + 90 }), 401],
  ])('with a token that %s is answered by the tolerated skew of clocks', async (_what, claims, status) => {
    expect((await server.post('open', { system: await signed(claims()) })).status).toBe(status);
  });

  const refused: readonly (readonly [string, number, () => Promise<Post> | Post])[] = [
    ['no token', 401, () => ({ system: null })],
    ['another kind of authorization', 401, () => ({ system: null, headers: { authorization: 'Basic YTpi' } })],
    ['a token that is none', 401, () => ({ system: 'abc' })],
    ['a token without a signature', 401, () => ({ system: unsigned(system()) })],
    ['a token signed with the public key', 401, async () => ({ system: await confused(system()) })],
    ['a foreign signature', 401, async () => ({ system: await signed(system(), { key: foreign.privateKey }) })],
    ['a key that nobody knows', 401, async () => ({ system: await signed(system(), { kid: 'other' }) })],
    ['an old token', 401, async () => ({ system: await signed({ ...system(), exp: seconds() - HOUR }) })],
    ['a token without an end', 401, async () => ({ system: await signed(without(system(), 'exp')) })],
    ['another audience', 401, async () => ({ system: await signed({ ...system(), aud: 'https://other.example' }) })],
    ['no audience', 401, async () => ({ system: await signed(without(system(), 'aud')) })],
    ['another issuer', 401, async () => ({ system: await signed({ ...system(), iss: 'https://evil.example' }) })],
    ['another account', 403, async () => ({ system: await signed({ ...system(), email: 'other@example.org' }) })],
    ['no account', 403, async () => ({ system: await signed(without(system(), 'email')) })],
    [
      'an account that is not verified',
      403,
      async () => ({ system: await signed({ ...system(), email_verified: false }) }),
    ],
    [
      'the word “true” for verified',
      403,
      async () => ({ system: await signed({ ...system(), email_verified: 'true' }) }),
    ],
    ['the person’s token for Google’s', 401, async () => ({ system: await signed(person()) })],
    ['a token as long as a letter', 401, () => ({ system: 'a'.repeat(9_000) })],
    ['no word of the person', 401, () => ({ body: '{}' })],
    ['no object at all', 401, () => ({ body: '[]' })],
    ['a person’s token that is no text', 401, () => ({ user: 5 })],
    ['an empty person’s token', 401, () => ({ user: '' })],
    ['a person’s token without a signature', 401, () => ({ user: unsigned(person()) })],
    [
      'a person’s token of a foreign signature',
      401,
      async () => ({ user: await signed(person(), { key: foreign.privateKey }) }),
    ],
    ['an old person’s token', 401, async () => ({ user: await signed({ ...person(), exp: seconds() - HOUR }) })],
    ['a person’s token for another client', 401, async () => ({ user: await signed({ ...person(), aud: 'other' }) })],
    ['Google’s token for the person’s', 401, async () => ({ user: await signed(system()) })],
    ['a person without a name', 401, async () => ({ user: await signed(without(person(), 'sub')) })],
    ['a person without an address', 403, async () => ({ user: await signed(without(person(), 'email')) })],
  ];

  it.each(refused)('with %s is answered by %i, and no work is done', async (_what, status, post) => {
    const before = server.calls.length;
    const answer = await server.post('open', await post());
    expect(answer.status).toBe(status);
    expect(Object.keys((await answer.json()) as object)).toEqual(['error']);
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
    expect(server.calls).toHaveLength(before);
  });

  it('is refused before its body is read', async () => {
    const answer = await server.post('open', { system: null, body: '{"not json' });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['broken JSON', 400, { body: '{"mail": "You idiots' }],
    ['a prototype in it', 400, { body: '{"__proto__": {"a": 1}}' }],
    ['another kind of body', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a body that is too long', 413, { body: JSON.stringify({ long: 'x'.repeat(300_000) }) }],
  ])('with %s is answered by %i in our own words', async (_what, status, post) => {
    const before = server.calls.length;
    const answer = await server.post('open', post);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([status, expect.stringMatching(/^\{"error":"The call [^"]+"\}$/)]);
    expect(text).not.toContain('idiots');
    expect(server.calls).toHaveLength(before);
  });

  it.each(['Open', 'open/more', 'open1', 'a b', '', '%2e%2e', 'öpen'])('to “%s” finds nothing', async (endpoint) => {
    expect((await server.post(endpoint)).status).toBe(404);
  });

  it('is a POST', async () => {
    expect((await fetch(`${server.url}/gmail/open`)).status).toBe(404);
  });
});

describe('the work on a call', () => {
  it('is told when the caller has gone', async () => {
    let ended: Promise<boolean> | undefined;
    let begun: () => void = () => undefined;
    const begins = new Promise<void>((resolve) => (begun = resolve));
    const slow = await sampleServer({}, ({ signal }) => {
      ended = new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.aborted)));
      begun();
      return ended.then(() => ({}));
    });
    const caller = new AbortController();
    const answer = slow.post('open', { signal: caller.signal }).catch(() => 'gone');
    await begins;
    caller.abort();
    expect([await answer, await ended]).toEqual(['gone', true]);
    await slow.close();
  });

  it('that fails is answered by 500 without a word of why, and logged without its words', async () => {
    const broken = await sampleServer({}, () => Promise.reject(new Error('You idiots, olena@example.org')));
    const answer = await broken.post('open');
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'Something went wrong on the server.' }]);
    expect(broken.logged()).toContain('"failed"');
    expect(broken.logged()).toMatch(/gmail-route\.test\.ts/);
    expect(broken.logged()).not.toMatch(/idiots|olena/);
    await broken.close();
  });
});

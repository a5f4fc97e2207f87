import { createDemoKey, createDemoTokens } from '../../../src/server/auth/demo-tokens';
import { sampleServer } from '../sample-server';

const MINUTE = 60_000;
const AT = Date.UTC(2026, 10, 20, 10);

describe('a demo', () => {
  it('goes by the time that a call tells, and by its own where that is no time', async () => {
    const server = await sampleServer();
    await server.post('open', { headers: { 'x-take-five-now': String(AT) } });
    await server.post('open', { headers: { 'x-take-five-now': 'tomorrow' } });
    expect(server.calls[0]?.now).toBe(AT);
    expect(Math.abs((server.calls[1]?.now ?? 0) - Date.now())).toBeLessThan(MINUTE);
    await server.close();
  });

  it('takes calls that the holder of its key has signed, and no others', async () => {
    const key = await createDemoKey();
    const tokens = await createDemoTokens({ key });
    const { n = '', e = '' } = key;
    const server = await sampleServer({ demoKey: { kty: 'RSA', n, e } });
    expect(server.demo).toBeUndefined();
    const system = await tokens.systemToken('https://take-five.example');
    const user = await tokens.userToken({ id: 'a', address: 'a@example.org' });
    expect((await server.post('open', { system, user })).status).toBe(200);
    // The sample's own tokens are signed by another.
    expect((await server.post('open')).status).toBe(401);
    expect(server.calls).toHaveLength(1);
    await server.close();
  });
});

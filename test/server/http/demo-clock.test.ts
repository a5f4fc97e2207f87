import { DEMO, USER, sampleServer } from '../sample-server';
import { createDemoTokens } from '../../../src/server/auth/demo-tokens';
import { demoClock } from '../../../src/server/http/demo-clock';
import { startServer } from '../../../src/server/start-server';

const NOON = Date.UTC(2026, 10, 22, 12);

describe('the clock of a demo', () => {
  const clock = demoClock(() => 7);

  it('is the one that the call names', () => {
    expect(clock({ headers: { 'x-take-five-now': String(NOON) } })).toBe(NOON);
  });

  it.each([undefined, '', '-1', '1e3', 'soon', '9999999999999999', ['1', '2']])('is the machine’s for %j', (said) => {
    expect(clock({ headers: { 'x-take-five-now': said } })).toBe(7);
  });

  it('is heard by a demo', async () => {
    const server = await sampleServer();
    await server.post('open', { headers: { 'x-take-five-now': String(NOON) } });
    expect(server.calls[0]?.now).toBe(NOON);
    await server.close();
  });

  it('is not heard by a server that Google calls', async () => {
    const tokens = await createDemoTokens();
    const times: number[] = [];
    // The keys of Google cannot be had here, so the demo’s own stand in for them at the one place that a test can reach.
    const real = jest.spyOn(await import('../../../src/server/auth/google-keys'), 'googleKeys');
    real.mockReturnValue(tokens.keys);
    const server = await startServer({
      config: { ...DEMO, demo: false, google: tokens.rules },
      handler: ({ now }) => {
        times.push(now);
        return Promise.resolve({});
      },
      log: { write: () => undefined },
      now: () => Date.now(),
    });
    const answer = await fetch(`${server.url}/gmail/open`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokens.systemToken('https://take-five.example')}`,
        'x-take-five-now': String(NOON - 1e10),
      },
      body: JSON.stringify({ authorizationEventObject: { userIdToken: await tokens.userToken(USER) } }),
    });
    expect(answer.status).toBe(200);
    expect(Math.abs((times[0] ?? 0) - Date.now())).toBeLessThan(60_000);
    await server.close();
    real.mockRestore();
  });
});

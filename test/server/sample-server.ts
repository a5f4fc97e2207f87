import type { GmailCall, GmailHandler } from '../../src/hosts/gmail';
import { createDemoTokens } from '../../src/server/auth/demo-tokens';
import type { DemoTokens } from '../../src/server/auth/demo-tokens';
import type { Config } from '../../src/server/config/config';
import { startServer } from '../../src/server/start-server';
import type { RunningServer } from '../../src/server/start-server';

export const USER = { id: '10769150350006150715113082367', address: 'olena@example.org' };

/** A demo on any free port, with its documents in memory. */
export const DEMO: Config = {
  host: '127.0.0.1',
  port: 0,
  baseUrl: 'https://take-five.example',
  database: { kind: 'file', path: ':memory:' },
  google: undefined,
  demo: true,
  demoKey: undefined,
  gmailApi: undefined,
  assetsFolder: 'assets',
  addInFolder: 'test/fixtures/no-such-folder',
  editorFolder: 'test/fixtures/no-such-folder',
  editSecret: undefined,
  storeSecrets: [],
  logLevel: 'debug',
  proxies: 0,
  metricsToken: undefined,
  limits: { perUser: 1_000, perAddress: 10_000 },
};

export type SampleServer = RunningServer & {
  readonly tokens: DemoTokens;
  /** Every call that came through to the handler. */
  readonly calls: readonly GmailCall[];
  /** Everything that was logged so far. */
  readonly logged: () => string;
  /** Posts an event as Google does; tokens are good ones unless given. */
  readonly post: (endpoint: string, more?: Post) => Promise<Response>;
};

export type Post = {
  readonly system?: string | null;
  readonly user?: unknown;
  readonly body?: string;
  readonly event?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

let key: Promise<DemoTokens> | undefined;

/** Starts a server with `handler`, which answers `{}` unless given. */
export async function sampleServer(
  config: Partial<Config> = {},
  handler: GmailHandler = () => Promise.resolve({}),
  own?: DemoTokens,
): Promise<SampleServer> {
  const tokens = own ?? (await (key ??= createDemoTokens()));
  const calls: GmailCall[] = [];
  let log = '';
  const server = await startServer({
    config: { ...DEMO, ...config },
    demo: tokens,
    log: { write: (line) => (log += line) },
    handler: (call) => {
      calls.push(call);
      return handler(call);
    },
  });
  return {
    ...server,
    tokens,
    calls,
    logged: () => log,
    post: async (endpoint, { system, user, body, event, headers, signal } = {}) => {
      const token = system === undefined ? await tokens.systemToken('https://take-five.example') : system;
      const userIdToken = user === undefined ? await tokens.userToken(USER) : user;
      return fetch(`${server.url}/gmail/${endpoint}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: body ?? JSON.stringify({ ...event, authorizationEventObject: { userIdToken } }),
        ...(signal && { signal }),
      });
    },
  };
}

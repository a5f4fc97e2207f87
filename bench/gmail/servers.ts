// The process that the Gmail parts of the bench measure: our server, and beside it a plain route, on one fake of Gmail's API without latency.
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../src/engine';
import { createGmailHandler } from '../../src/hosts/gmail';
import { createGmailBox } from '../../src/hosts/simulator/gmail/gmail-box';
import type { BoxMessage } from '../../src/hosts/simulator/gmail/gmail-box';
import { restFetch } from '../../src/hosts/simulator/gmail/rest-fetch';
import { createDemoTokens } from '../../src/server/auth/demo-tokens';
import { createTokenVerifier } from '../../src/server/auth/token-verifier';
import { readConfig } from '../../src/server/config/read-config';
import { startServer } from '../../src/server/start-server';
import { openStore } from '../../src/server/store/open-store';
import { mailForGmail } from './mail-for-gmail';
import { plainRoute } from './plain-route';

/** What the bench learns of the process: where its two servers are, and whole requests of each kind that can be sent to both. */
export type Servers = {
  readonly ours: string;
  readonly plain: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bodies that open a mail: those of the simulated mailbox, and mails of 50 KB. */
  readonly bodies: { readonly mailbox: readonly string[]; readonly long: readonly string[] };
};

/** Asked by message; the answer is the heap that is left after everything that can go has gone, in bytes. */
export type HeapAnswer = { readonly heap: number; readonly rss: number };

const ROOT = resolve(__dirname, '../..');
const MAILBOX = join(ROOT, 'src/hosts/simulator/mailbox');
const USER = { id: '10769150350006150715113082367', address: 'elena@northwind.example' };
const LONG_BYTES = 50_000;
const NO_LIMIT = 1_000_000_000;

async function serve(): Promise<void> {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('A folder for the databases is needed.');
  const box = createGmailBox();
  const api = restFetch({ box, now: Date.now });
  const apiUrl = 'https://gmail.test';
  const tokens = await createDemoTokens();
  const read = readConfig({ DEMO: '1', HOST: '127.0.0.1', LOG_LEVEL: 'fatal' });
  const limits = { perUser: NO_LIMIT, perAddress: NO_LIMIT };
  const server = await startServer({
    config: { ...read, port: 0, limits, database: { kind: 'file', path: join(folder, 'ours.db') } },
    demo: tokens,
    handler: createGmailHandler({
      loadVoiceWeights: () => readFile(join(ROOT, 'assets/voice.bin')),
      report: (bug) => process.stderr.write(`${JSON.stringify(bug)}\n`),
      fetch: api,
      apiUrl,
    }),
  });
  const now = Date.now;
  const store = await openStore({ kind: 'file', path: join(folder, 'plain.db') }, { onLost: () => undefined, now });
  // Both accept the same tokens, so what our server calls itself is the plain route's name too.
  const verifier = createTokenVerifier(tokens.keys, tokens.rules, { baseUrl: () => server.url, now });
  const plain = plainRoute({ verifier, store, fetch: api, apiUrl, baseUrl: () => server.url });
  const plainUrl = await plain.listen({ host: '127.0.0.1', port: 0 });

  const settings = JSON.stringify({ ...DEFAULT_SETTINGS, introduced: true, agentName: 'Elena Petrova', changedAt: 1 });
  const ourStore = await openStore({ kind: 'file', path: join(folder, 'ours.db') }, { onLost: () => undefined, now });
  for (const one of [store, ourStore]) await one.documentsOf(USER.id).update('settings', () => settings);
  await ourStore.close();

  const userIdToken = await tokens.userToken(USER);
  const bodyFor = (message: BoxMessage, userLocale: string): string =>
    JSON.stringify({
      commonEventObject: {
        hostApp: 'GMAIL',
        platform: 'WEB',
        userLocale,
        timeZone: { id: 'Europe/Sofia', offset: '7200000' },
      },
      authorizationEventObject: { userIdToken, userOAuthToken: 'user-token', authorizedScopes: SCOPES },
      gmail: {
        messageId: `msg-f:${BigInt(`0x${message.id}`)}`,
        threadId: `thread-f:${BigInt(`0x${message.threadId}`)}`,
        accessToken: 'message-token',
      },
    });
  const files = (await readdir(MAILBOX)).filter((name) => name.endsWith('.eml')).sort();
  const hour = 3_600_000;
  const mailbox: string[] = [];
  for (const name of files) {
    const message = box.add(new Uint8Array(await readFile(join(MAILBOX, name))), now() - hour);
    mailbox.push(bodyFor(message, name.slice(0, 2)));
  }
  const long = LANGUAGES.flatMap((language) =>
    [0, 1, 20].map((angry) => bodyFor(box.add(mailForGmail(language, LONG_BYTES, angry), now() - hour), language)),
  );
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await tokens.systemToken(server.url)}`,
  };
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('message', () => {
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ heap: heapUsed, rss } satisfies HeapAnswer);
  });
  process.send?.({ ours: server.url, plain: plainUrl, headers, bodies: { mailbox, long } } satisfies Servers);
}

const AUTH = 'https://www.googleapis.com/auth/gmail.addons.';
const SCOPES = ['execute', 'current.message.readonly', 'current.action.compose'].map((name) => AUTH + name);

serve().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

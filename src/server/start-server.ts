import { setMaxListeners } from 'node:events';
import type { AddressInfo } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { GmailHandler } from '../hosts/gmail';
import { createDemoTokens, demoRules } from './auth/demo-tokens';
import type { DemoTokens } from './auth/demo-tokens';
import { googleKeys } from './auth/google-keys';
import { createTokenVerifier } from './auth/token-verifier';
import type { Config } from './config/config';
import { ConfigError } from './config/config-error';
import { isLoopback } from './config/is-loopback';
import { editRoutes } from './edit/edit-routes';
import { createEditTokens } from './edit/edit-tokens';
import { demoClock } from './http/demo-clock';
import { addInFiles } from './http/add-in-files';
import { answerErrors } from './http/answer-error';
import { countAnswers } from './http/count-answers';
import { gmailRoute } from './http/gmail-route';
import { healthRoutes } from './http/health-routes';
import { createLimit } from './http/limit';
import { logOptions } from './http/log-options';
import type { LogStream } from './http/log-options';
import { logoRoute } from './http/logo-route';
import { createMetrics } from './http/metrics';
import { openStore } from './store/open-store';

/** A server while it runs. */
export type RunningServer = {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Signs calls in demo mode; undefined otherwise, and where another program signs them. */
  readonly demo: DemoTokens | undefined;
  /** Takes no more calls, ends those that run, gives up what takes longer than ten seconds, and closes the database. */
  readonly close: () => Promise<void>;
};

/** What a server is made of. */
export type ServerParts = {
  readonly config: Config;
  readonly handler: GmailHandler;
  /** Whose signatures a demo accepts; made anew unless given. Ignored without `config.demo`. */
  readonly demo?: DemoTokens;
  /** Where the log goes; standard output unless given. */
  readonly log?: LogStream;
  /** Milliseconds since 1970; the clock of this machine unless given. */
  readonly now?: () => number;
};

const FINISH_WITHIN_MS = 10_000;
const CALL_WITHIN_MS = 30_000;

/** Opens the database, then the port. Rejects, with nothing left open, when either cannot be had or a demo would be seen by others. */
export async function startServer({ config, handler, demo, log, now = Date.now }: ServerParts): Promise<RunningServer> {
  if (config.demo && !isLoopback(config.host))
    throw new ConfigError(['DEMO signs anybody in, so HOST must be 127.0.0.1, ::1 or localhost.']);
  const isPlayed = config.demo && config.demoKey === undefined;
  const tokens = isPlayed ? (demo ?? (await createDemoTokens({ now }))) : undefined;
  const checks = config.demo && config.demoKey ? demoRules(config.demoKey) : tokens;
  const rules = checks?.rules ?? config.google;
  if (!rules) throw new ConfigError(['GOOGLE_SERVICE_ACCOUNT and GOOGLE_CLIENT_ID are not set.']);
  let url = '';
  const baseUrl = (): string => config.baseUrl ?? url;
  const closing = new AbortController();
  // Each call that runs listens to it.
  setMaxListeners(0, closing.signal);
  const app = newApp(config, log);
  const store = await openStore(config.database, {
    onLost: (error) => app.log.warn({ err: error }, 'a connection to the database broke'),
    now,
    secrets: config.storeSecrets,
  });
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    // A connection that is kept for more calls would keep the server from ending.
    if (isClosing) void reply.header('connection', 'close');
  });
  app.addHook('onClose', () => store.close());
  const metrics = createMetrics();
  const editTokens = createEditTokens(config.editSecret, now);
  if (config.editSecret === undefined && config.database.kind === 'postgres')
    app.log.warn('EDIT_SECRET is not set; the page for own letters opens only while this is the one process.');
  if (config.storeSecrets.length === 0 && !config.demo)
    app.log.warn('STORE_SECRET is not set; whoever gets hold of the database can read what it holds.');
  try {
    await app.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      // It would lock the pane out of Outlook on the web.
      frameguard: false,
      // Other servers of the domain are not ours to speak for.
      strictTransportSecurity: { includeSubDomains: false },
    });
    await app.register(rateLimit, { global: false });
    countAnswers(app, metrics);
    answerErrors(app, metrics);
    healthRoutes(app, { store, metrics, metricsToken: config.metricsToken, isClosing: () => isClosing });
    await app.register(async (limited: FastifyInstance) => {
      limited.addHook(
        'onRequest',
        createLimit(limited, config.limits.perAddress, (request) => request.ip),
      );
      gmailRoute(limited, {
        verifier: createTokenVerifier(checks?.keys ?? googleKeys(), rules, { baseUrl, now }),
        store,
        handler,
        baseUrl,
        editLink: async (visitor) => `${baseUrl()}/edit?ticket=${await editTokens.ticketFor(visitor)}`,
        now: config.demo ? (request) => demoClock(request.headers, now) : now,
        callsPerUser: config.limits.perUser,
        closing: closing.signal,
      });
      await editRoutes(limited, {
        tokens: editTokens,
        store,
        baseUrl,
        folder: config.editorFolder,
        callsPerUser: config.limits.perUser,
      });
      await logoRoute(limited, config.assetsFolder);
      await addInFiles(limited, config.addInFolder);
    });
    await app.listen({ host: config.host, port: config.port });
    url = urlOf(app.server.address());
  } catch (error) {
    await app.close();
    throw error;
  }
  return {
    url,
    demo: tokens,
    close: async () => {
      const timer = setTimeout(() => {
        closing.abort();
        app.server.closeAllConnections();
      }, FINISH_WITHIN_MS);
      await app.close();
      clearTimeout(timer);
    },
  };
}

function newApp(config: Config, log: LogStream | undefined): FastifyInstance {
  return fastify({
    logger: logOptions(config.logLevel, log),
    // Its own lines hold the address that was called.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < config.proxies,
    requestTimeout: CALL_WITHIN_MS,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 60 },
  });
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

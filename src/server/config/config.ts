import type { JWK } from 'jose';
import type { TokenRules } from '../auth/token-rules';

/** Where documents lie: a file of this machine (`:memory:` for none), or a PostgreSQL that several processes share. */
export type Database =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

/** All that differs between one server and another. */
export type Config = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where Google and people reach this server, without a slash at its end; undefined: where it listens, which only a demo may. */
  readonly baseUrl: string | undefined;
  readonly database: Database;
  /** Whose tokens are let in; undefined in a demo, which signs its own. */
  readonly google: TokenRules | undefined;
  /** Accepts tokens of a demo, and no others; only on loopback. */
  readonly demo: boolean;
  /** Whose tokens a demo accepts, by the public key of another process; undefined: its own. */
  readonly demoKey: JWK | undefined;
  /** Where a demo finds Gmail's REST API, on this machine, without a slash at its end; undefined: at Google. */
  readonly gmailApiUrl: string | undefined;
  /** The folder of the built Outlook add-in. */
  readonly addInFolder: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** How many proxies stand in front, whose word about the caller's address is taken. */
  readonly proxies: number;
  /** What a reader of /metrics must show; undefined: anybody may read them. */
  readonly metricsToken: string | undefined;
  /** Calls a minute, for each process. */
  readonly limits: { readonly perUser: number; readonly perAddress: number };
};

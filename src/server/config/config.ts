import type { TokenRules } from '../auth/token-rules';

/** Where documents lie: a file of this machine (`:memory:` for none), or a PostgreSQL that several processes share. */
export type Database =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

/** An RSA key that anybody may know, as a JWK. */
export type PublicKey = { readonly kty: 'RSA'; readonly n: string; readonly e: string };

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
  /** Accepts tokens that this process signed, or the holder of `demoKey`, and no others; only on loopback. */
  readonly demo: boolean;
  /** In a demo: the public key of the program that stands in for Google. */
  readonly demoKey: PublicKey | undefined;
  /** In a demo: where Gmail's REST API is played on this machine, without a slash at its end. */
  readonly gmailApi: string | undefined;
  /** The folder of the logo and of the weights of the second voice. */
  readonly assetsFolder: string;
  /** The folder of the built Outlook add-in. */
  readonly addInFolder: string;
  /** The folder of the built page for own letters. */
  readonly editorFolder: string;
  /** Signs what lets people into that page; undefined: this process makes its own, which no other accepts. */
  readonly editSecret: string | undefined;
  /** Seal what is stored: the first what is written, all what is read; empty: the database holds texts that can be read. */
  readonly storeSecrets: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** How many proxies stand in front, whose word about the caller's address is taken. */
  readonly proxies: number;
  /** What a reader of /metrics must show; undefined: anybody may read them. */
  readonly metricsToken: string | undefined;
  /** Calls a minute, for each process. */
  readonly limits: { readonly perUser: number; readonly perAddress: number };
};

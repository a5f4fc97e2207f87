import * as v from 'valibot';
import type { Config } from './config';
import { ConfigError } from './config-error';
import { isLoopback } from './is-loopback';
import { VARIABLES } from './variables';
import type { VariableName, Variables } from './variables';

/** A person clicks a few times a minute, also in a hurry. */
const CALLS_PER_USER = 120;
/** All of Google's calls come from few addresses. */
const CALLS_PER_ADDRESS = 6_000;

/** Where these are, seen from where the server is started. */
const ASSETS_FOLDER = 'assets';
const EDITOR_FOLDER = 'build/editor';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration out of environment variables. Throws a `ConfigError` that names every variable that is wrong or missing. */
export function readConfig(environment: Environment): Config {
  const { values, problems } = valuesOf(environment);
  const demo = values.DEMO ?? false;
  const host = values.HOST ?? '127.0.0.1';
  if (demo && !isLoopback(host))
    problems.push(`DEMO signs anybody in, so HOST must be 127.0.0.1, ::1 or localhost, and not “${host}”.`);
  if (values.DATABASE_URL !== undefined && values.DATA_FILE !== undefined)
    problems.push('DATABASE_URL and DATA_FILE are both set; only one of them can hold the documents.');
  if (values.BASE_URL?.startsWith('http://') && !isLoopback(hostNameOf(values.BASE_URL)))
    problems.push('BASE_URL must start with https://, as Google calls nothing else.');
  for (const name of ['DEMO_KEY', 'GMAIL_API_URL'] as const)
    if (!demo && values[name] !== undefined) problems.push(`${name} is for a demo only, and DEMO is not set.`);
  if (values.GMAIL_API_URL !== undefined && !isLoopback(hostNameOf(values.GMAIL_API_URL)))
    problems.push('GMAIL_API_URL must be on this machine, as it gets tokens.');
  if (!demo) problems.push(...missing(environment, ['BASE_URL', 'GOOGLE_SERVICE_ACCOUNT', 'GOOGLE_CLIENT_ID']));
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    host,
    port: values.PORT ?? 8080,
    baseUrl: values.BASE_URL,
    database:
      values.DATABASE_URL === undefined
        ? { kind: 'file', path: values.DATA_FILE ?? 'data/take-five.sqlite' }
        : { kind: 'postgres', url: values.DATABASE_URL },
    google: demo
      ? undefined
      : {
          audiences: values.GOOGLE_AUDIENCES,
          serviceAccount: values.GOOGLE_SERVICE_ACCOUNT ?? '',
          clientId: values.GOOGLE_CLIENT_ID ?? '',
        },
    demo,
    demoKey: values.DEMO_KEY,
    gmailApi: values.GMAIL_API_URL,
    assetsFolder: ASSETS_FOLDER,
    addInFolder: values.ADDIN_FOLDER ?? 'dist',
    editorFolder: EDITOR_FOLDER,
    editSecret: values.EDIT_SECRET,
    storeSecrets: values.STORE_SECRET ?? [],
    logLevel: values.LOG_LEVEL ?? 'info',
    proxies: values.PROXIES ?? 0,
    metricsToken: values.METRICS_TOKEN,
    limits: {
      perUser: values.CALLS_PER_USER ?? CALLS_PER_USER,
      perAddress: values.CALLS_PER_ADDRESS ?? CALLS_PER_ADDRESS,
    },
  };
}

/** Every variable that is set as its schema reads it. The value itself is in no problem: it may be a password. */
function valuesOf(environment: Environment): { readonly values: Variables; readonly problems: string[] } {
  const read: [string, unknown][] = [];
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(VARIABLES)) {
    const raw = environment[name];
    if (raw === undefined || raw === '') continue;
    const result = v.safeParse(schema, raw);
    if (result.success) read.push([name, result.output]);
    else problems.push(`${name} ${v.getDescription(schema) ?? 'is not understood'}.`);
  }
  return { values: Object.fromEntries(read), problems };
}

function missing(environment: Environment, names: readonly VariableName[]): readonly string[] {
  return names
    .filter((name) => (environment[name] ?? '') === '')
    .map((name) => `${name} is not set, and ${v.getDescription(VARIABLES[name]) ?? 'is needed'}.`);
}

function hostNameOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

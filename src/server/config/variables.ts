import * as v from 'valibot';

const whole = (from: number, to: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,7}$/),
    v.transform(Number),
    v.minValue(from),
    v.maxValue(to),
    v.description(`must be a whole number from ${from} to ${to}`),
  );

const flag = v.pipe(
  v.picklist(['0', '1', 'true', 'false']),
  v.transform((text) => text === '1' || text === 'true'),
  v.description('must be 1 or 0'),
);

const text = v.pipe(v.string(), v.minLength(1), v.description('must not be empty'));

/** An address of the web without what changes from call to call; given without the slash at its end. */
const address = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\/[^?#@]+$/),
  v.transform((url) => url.replace(/\/+$/, '')),
  v.description('must be an address such as https://mail-tools.example.org, without a query'),
);

const audiences = v.pipe(
  v.string(),
  v.transform((list) => list.split(/[\s,]+/).filter((one) => one !== '')),
  v.array(v.pipe(v.string(), v.maxLength(500))),
  v.minLength(1),
  v.description('must be a list of audiences with spaces or commas between'),
);

const storeSecrets = v.pipe(
  v.string(),
  v.transform((list) => list.split(/\s+/).filter((one) => one !== '')),
  v.array(v.pipe(v.string(), v.minLength(32), v.maxLength(500))),
  v.minLength(1),
  v.description('must have 32 characters or more; older ones may follow after spaces'),
);

const publicKey = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.parseJson(),
  v.object({ kty: v.literal('RSA'), n: v.string(), e: v.string() }),
  v.description('must be a public RSA key as JSON (JWK)'),
);

/** What each variable must be; where one is left out, these do not ask. Each says in its description what it takes. */
export const VARIABLES = {
  PORT: whole(0, 65_535),
  HOST: v.pipe(
    v.string(),
    v.regex(/^[\w.:-]+$/),
    v.description('must be the name or number of an interface, such as 127.0.0.1'),
  ),
  BASE_URL: address,
  DATABASE_URL: v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/\S+$/), v.description('must start with postgres://')),
  DATA_FILE: text,
  GOOGLE_AUDIENCES: audiences,
  GOOGLE_SERVICE_ACCOUNT: v.pipe(
    v.string(),
    v.email(),
    v.toLowerCase(),
    v.description('must be the email address of the deployment’s service account'),
  ),
  GOOGLE_CLIENT_ID: v.pipe(v.string(), v.regex(/^[\w.-]+$/), v.description('must be the deployment’s OAuth client id')),
  DEMO: flag,
  DEMO_KEY: publicKey,
  GMAIL_API_URL: address,
  ADDIN_FOLDER: text,
  EDIT_SECRET: v.pipe(v.string(), v.regex(/^\S{32,500}$/), v.description('must have 32 characters or more, no spaces')),
  STORE_SECRET: storeSecrets,
  LOG_LEVEL: v.pipe(
    v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    v.description('must be fatal, error, warn, info, debug, trace or silent'),
  ),
  PROXIES: whole(0, 10),
  METRICS_TOKEN: v.pipe(
    v.string(),
    v.regex(/^[\w.~+/=-]{16,200}$/),
    v.description('must have 16 to 200 letters and digits'),
  ),
  CALLS_PER_USER: whole(1, 100_000),
  CALLS_PER_ADDRESS: whole(1, 1_000_000),
};

export type VariableName = keyof typeof VARIABLES;
export type Variables = { readonly [Name in VariableName]?: v.InferOutput<(typeof VARIABLES)[Name]> };

import { ConfigError } from '../../../src/server/config/config-error';
import { readConfig } from '../../../src/server/config/read-config';

const GOOD = {
  BASE_URL: 'https://mail-tools.example.org/',
  GOOGLE_SERVICE_ACCOUNT: 'Add-On@example.iam.gserviceaccount.com',
  GOOGLE_CLIENT_ID: '123-abc.apps.googleusercontent.com',
};

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('takes little', () => {
    expect(readConfig(GOOD)).toEqual({
      host: '127.0.0.1',
      port: 8080,
      baseUrl: 'https://mail-tools.example.org',
      database: { kind: 'file', path: 'data/take-five.sqlite' },
      google: {
        audiences: undefined,
        serviceAccount: 'add-on@example.iam.gserviceaccount.com',
        clientId: '123-abc.apps.googleusercontent.com',
      },
      demo: false,
      addInFolder: 'dist',
      logLevel: 'info',
      proxies: 0,
      metricsToken: undefined,
      limits: { perUser: 120, perAddress: 6_000 },
    });
  });

  it('takes everything', () => {
    const config = readConfig({
      ...GOOD,
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://me:secret@db/take-five',
      GOOGLE_AUDIENCES: 'https://a.example, https://b.example',
      ADDIN_FOLDER: 'somewhere',
      LOG_LEVEL: 'warn',
      PROXIES: '1',
      METRICS_TOKEN: 'abcdefghijklmnop',
      CALLS_PER_USER: '7',
      CALLS_PER_ADDRESS: '70',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      database: { kind: 'postgres', url: 'postgres://me:secret@db/take-five' },
      google: { audiences: ['https://a.example', 'https://b.example'] },
      addInFolder: 'somewhere',
      logLevel: 'warn',
      proxies: 1,
      metricsToken: 'abcdefghijklmnop',
      limits: { perUser: 7, perAddress: 70 },
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'a host'],
    ['BASE_URL', 'mail-tools.example.org'],
    ['BASE_URL', 'http://mail-tools.example.org'],
    ['BASE_URL', 'https://mail-tools.example.org/?a=b'],
    ['BASE_URL', 'https://me:secret@mail-tools.example.org'],
    ['DATABASE_URL', 'mysql://db/secret'],
    ['GOOGLE_AUDIENCES', ' , '],
    ['GOOGLE_SERVICE_ACCOUNT', 'secret'],
    ['GOOGLE_CLIENT_ID', 'a b'],
    ['DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['PROXIES', 'all'],
    ['METRICS_TOKEN', 'secret'],
    ['DEMO_KEY', '{"secret":1}'],
    ['DEMO_KEY', 'secret'],
    ['GMAIL_API_URL', 'https://secret.example'],
    ['GMAIL_API_URL', 'http://192.168.1.5/secret'],
    ['CALLS_PER_USER', '0'],
    ['CALLS_PER_ADDRESS', 'many'],
  ])('names %s when it is “%s”, and never says a secret', (name, value) => {
    const problems = problemsOf({ ...GOOD, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    expect(problems[0]).not.toContain('secret');
  });

  it.each(['BASE_URL', 'GOOGLE_SERVICE_ACCOUNT', 'GOOGLE_CLIENT_ID'])(
    'names %s when it is missing or empty',
    (name) => {
      expect(problemsOf({ ...GOOD, [name]: '' })).toEqual([expect.stringMatching(new RegExp(`^${name} is not set`))]);
    },
  );

  it('names all that is wrong at once', () => {
    expect(problemsOf({ PORT: 'x', DEMO: 'y' })).toHaveLength(5);
  });

  it('wants one place for documents', () => {
    expect(problemsOf({ ...GOOD, DATABASE_URL: 'postgres://db/x', DATA_FILE: 'x' })).toEqual([
      expect.stringContaining('DATABASE_URL and DATA_FILE'),
    ]);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'take-five.local', '127.evil.example'])(
    'shows a demo to nobody at %s',
    (HOST) => {
      expect(problemsOf({ DEMO: '1', HOST })).toEqual([expect.stringMatching(/^DEMO .*HOST/)]);
    },
  );

  const KEY = { kty: 'RSA', n: 'AQAB', e: 'AQAB', kid: 'demo', alg: 'RS256', use: 'sig' };

  it('lets a demo take another’s key, and a Gmail of this machine', () => {
    const environment = { DEMO: '1', DEMO_KEY: JSON.stringify(KEY), GMAIL_API_URL: 'http://127.0.0.1:9/gmail/' };
    expect(readConfig(environment)).toMatchObject({ demoKey: KEY, gmailApiUrl: 'http://127.0.0.1:9/gmail' });
  });

  it('takes no key that could sign', () => {
    const key = JSON.stringify({ ...KEY, d: 'secret' });
    expect(problemsOf({ DEMO: '1', DEMO_KEY: key })).toEqual([expect.stringMatching(/^DEMO_KEY must be a public/)]);
  });

  it.each([
    ['DEMO_KEY', JSON.stringify(KEY)],
    ['GMAIL_API_URL', 'http://127.0.0.1:9'],
  ])('takes %s in a demo alone', (name, value) => {
    expect(problemsOf({ ...GOOD, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} .*DEMO`))]);
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('needs nothing of Google for a demo at %s', (HOST) => {
    expect(readConfig({ DEMO: '1', HOST })).toMatchObject({ demo: true, google: undefined, baseUrl: undefined });
  });
});

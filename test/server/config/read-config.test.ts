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
      demoKey: undefined,
      gmailApi: undefined,
      assetsFolder: 'assets',
      addInFolder: 'dist',
      editorFolder: 'build/editor',
      editSecret: undefined,
      storeSecrets: [],
      logLevel: 'info',
      proxies: 0,
      metricsToken: undefined,
      limits: { perUser: 120, perAddress: 6_000 },
    });
  });

  it('lets a program of this machine play Google in a demo, and nowhere else', () => {
    const key = { kty: 'RSA', n: 'abc', e: 'AQAB' };
    const played = { DEMO_KEY: JSON.stringify(key), GMAIL_API_URL: 'http://127.0.0.1:4000/' };
    expect(readConfig({ DEMO: '1', ...played })).toMatchObject({ demoKey: key, gmailApi: 'http://127.0.0.1:4000' });
    expect(problemsOf({ ...GOOD, ...played })).toEqual([
      'DEMO_KEY is for a demo only, and DEMO is not set.',
      'GMAIL_API_URL is for a demo only, and DEMO is not set.',
    ]);
    expect(problemsOf({ DEMO: '1', GMAIL_API_URL: 'https://elsewhere.example' })).toEqual([
      'GMAIL_API_URL must be on this machine, as it gets tokens.',
    ]);
    expect(problemsOf({ DEMO: '1', DEMO_KEY: '{"kty":"EC"}' })).toEqual([
      'DEMO_KEY must be a public RSA key as JSON (JWK).',
    ]);
  });

  it('takes everything', () => {
    const config = readConfig({
      ...GOOD,
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://me:secret@db/take-five',
      GOOGLE_AUDIENCES: 'https://a.example, https://b.example',
      ADDIN_FOLDER: 'somewhere',
      EDIT_SECRET: 'abcdefghijklmnopqrstuvwxyz-0123456789',
      STORE_SECRET: ' a-new-secret-of-32-characters-or-more  an-old-secret-of-32-characters-or-more',
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
      editSecret: 'abcdefghijklmnopqrstuvwxyz-0123456789',
      storeSecrets: ['a-new-secret-of-32-characters-or-more', 'an-old-secret-of-32-characters-or-more'],
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

  it.each(['127.0.0.1', 'localhost', '::1'])('needs nothing of Google for a demo at %s', (HOST) => {
    expect(readConfig({ DEMO: '1', HOST })).toMatchObject({ demo: true, google: undefined, baseUrl: undefined });
  });
});

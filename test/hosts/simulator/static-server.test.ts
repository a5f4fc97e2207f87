import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from '../../../src/hosts/simulator/static-server';
import type { RunningServer } from '../../../src/hosts/simulator/static-server';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGE = `<!doctype html><html><head><script src="${OFFICE}" type="text/javascript"></script>
<script defer src="assets/taskpane.1.js"></script></head><body>${OFFICE}</body></html>`;
const BUNDLE = `const tag = '<script src="${OFFICE}"></script>';`;
const FILES: Readonly<Record<string, string>> = {
  'secret.txt': 'secret',
  'build/secret.txt': 'secret',
  'build/simulator/index.html': `<!doctype html><title>Mail</title><script src="${OFFICE}"></script>`,
  'build/simulator/assets/simulator.1.js': 'simulator()',
  'build/simulator/assets/mail.eml': 'Subject: Hi',
  'dist/taskpane.html': PAGE,
  'dist/assets/taskpane.1.js': BUNDLE,
  'dist/assets/taskpane.css': 'p{}',
  'dist/assets/icon-80.png': 'png',
  'dist/manifest.json': '{}',
  'dist/имена.txt': 'names',
  'node_modules/@microsoft/office-js/dist/office.js': 'office()',
  'node_modules/@microsoft/office-js/package.json': '{}',
  'src/hosts/simulator/ms-ajax-stand-in.js': 'standIn()',
};

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string };

let root: string;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  server = await startServer({ port: 0, root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** The path goes out as it is written here, unlike in `fetch`, which tidies it first. */
function ask(path: string, method = 'GET', host = '127.0.0.1', of = server): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host, port: Number(new URL(of.url).port), path, method, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('the simulator’s server', () => {
  it('has one https origin on localhost', () => {
    expect(server.url).toMatch(/^https:\/\/localhost:\d+$/);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<title>Mail</title>'],
    ['/?mail=3#x', 'text/html; charset=utf-8', '<title>Mail</title>'],
    ['/assets/simulator.1.js', 'text/javascript; charset=utf-8', 'simulator()'],
    ['/assets/mail.eml', 'message/rfc822', 'Subject: Hi'],
    ['/taskpane.html?et=', 'text/html; charset=utf-8', 'assets/taskpane.1.js'],
    ['/assets/taskpane.css', 'text/css; charset=utf-8', 'p{}'],
    ['/assets/icon-80.png', 'image/png', 'png'],
    ['/manifest.json', 'application/json; charset=utf-8', '{}'],
    ['/%D0%B8%D0%BC%D0%B5%D0%BD%D0%B0.txt', 'text/plain; charset=utf-8', 'names'],
    ['/office/office.js', 'text/javascript; charset=utf-8', 'office()'],
    ['/ms-ajax-stand-in.js', 'text/javascript; charset=utf-8', 'standIn()'],
  ])('serves %s as %s', async (path, type, text) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.body).toContain(text);
  });

  it('replaces the one Office.js tag of the add-in’s page and nothing else', async () => {
    const { body } = await ask('/taskpane.html');
    expect(body).toBe(
      PAGE.replace(
        `<script src="${OFFICE}" type="text/javascript"></script>`,
        '<script src="/ms-ajax-stand-in.js"></script>\n<script src="/office/office.js"></script>',
      ),
    );
  });

  it('serves the bundles and the simulator’s own page byte for byte', async () => {
    expect((await ask('/assets/taskpane.1.js')).body).toBe(BUNDLE);
    expect((await ask('/')).body).toBe(FILES['build/simulator/index.html']);
  });

  it('lets no browser keep a page', async () => {
    expect((await ask('/taskpane.html')).headers['cache-control']).toBe('no-store');
    expect((await ask('/assets/taskpane.1.js')).headers['cache-control']).toBe('no-cache');
  });

  it('answers HEAD with the length and no body', async () => {
    const answer = await ask('/office/office.js', 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe('8');
    expect(answer.body).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const answer = await ask('/', method);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  it.each(['/nothing.html', '/assets', '/assets/', '/office/', '/office/nothing.js', '/office', '//'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2f../secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/office/../package.json',
    '/office/%2e%2e/package.json',
    '/office/..%2fpackage.json',
    '/secret.txt%00.html',
    '/%',
    '/%ff',
    '/./secret.txt',
    '/secret.txt',
    '/package.json',
    '/src/hosts/simulator/ms-ajax-stand-in.js',
    '/.cert/localhost.key',
  ])('gives nothing away at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret\n');
  });

  it('takes the next port when one is taken', async () => {
    const wanted = Number(new URL(server.url).port);
    const second = await startServer({ port: wanted, root });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(wanted);
    await second.close();
  });

  it('serves a newer file at once', async () => {
    cpSync(join(root, 'dist/manifest.json'), join(root, 'dist/later.json'));
    expect((await ask('/later.json')).status).toBe(200);
  });

  describe('once the add-in was built with the headers it needs', () => {
    const settings = {
      globalHeaders: { 'Cache-Control': 'no-cache', 'Content-Security-Policy': 'frame-ancestors https://mail.example' },
      routes: [
        { route: '/assets/*', headers: { 'Cache-Control': 'immutable' } },
        { route: '/manifest.json', headers: { 'Cache-Control': '' } },
      ],
    };
    let addIn: RunningServer;

    beforeAll(async () => {
      writeFileSync(join(root, 'dist/staticwebapp.config.json'), JSON.stringify(settings));
      addIn = await startServer({ port: 0, root, site: 'add-in' });
    });

    afterAll(async () => {
      await addIn.close();
      rmSync(join(root, 'dist/staticwebapp.config.json'));
    });

    it('sends them with its files, and lets the simulator show it in a frame', async () => {
      const page = await ask('/taskpane.html');
      expect(page.headers['content-security-policy']).toBe("frame-ancestors 'self' https://mail.example");
      expect(page.headers['cache-control']).toBe('no-cache');
      expect((await ask('/assets/taskpane.1.js')).headers['cache-control']).toBe('immutable');
      expect((await ask('/manifest.json')).headers['cache-control']).toBeUndefined();
      expect((await ask('/')).headers['content-security-policy']).toBeUndefined();
    });

    it('serves the add-in alone, as it is, to a real Outlook', async () => {
      const from = (path: string) => ask(path, 'GET', '127.0.0.1', addIn);
      const page = await from('/taskpane.html');
      expect(page.body).toBe(PAGE);
      expect(page.headers['content-security-policy']).toBe('frame-ancestors https://mail.example');
      expect((await from('/assets/taskpane.1.js')).headers['cache-control']).toBe('immutable');
      for (const path of ['/', '/office/office.js', '/ms-ajax-stand-in.js', '/assets/simulator.1.js', '/../secret.txt'])
        expect((await from(path)).status).toBe(404);
    });

    it('takes no other port for a real Outlook, whose manifest names one', async () => {
      const taken = Number(new URL(addIn.url).port);
      await expect(startServer({ port: taken, root, site: 'add-in' })).rejects.toThrow(`Port ${taken} is taken`);
    });
  });

  it('is gone after it was closed', async () => {
    const second = await startServer({ port: 0, root });
    const port = Number(new URL(second.url).port);
    await second.close();
    const outcome = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve('open'));
      socket.once('error', () => resolve('closed'));
    });
    expect(outcome).toBe('closed');
  });
});

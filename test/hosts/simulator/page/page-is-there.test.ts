import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageIsThere } from '../../../../src/hosts/simulator/page/page-is-there';

let server: Server;
let url = '';
const methods: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    methods.push(request.method);
    if (request.url === '/silent') return;
    response.writeHead(request.url === '/there' ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = new AbortController().signal;

test('a page that is served is there, and is not fetched whole', async () => {
  expect(await pageIsThere(`${url}/there`, never)).toBe(true);
  expect(methods).toEqual(['HEAD']);
});

test('a page that is not served is not there', async () => {
  expect(await pageIsThere(`${url}/missing`, never)).toBe(false);
  expect(await pageIsThere('http://127.0.0.1:1/', never)).toBe(false);
});

test('a page that does not come is given up when it is stopped', async () => {
  const stop = new AbortController();
  const asked = pageIsThere(`${url}/silent`, stop.signal);
  stop.abort();
  expect(await asked).toBe(false);
});

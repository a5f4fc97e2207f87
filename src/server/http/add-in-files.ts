import { resolve, relative, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { hostedHeaders } from './hosted-headers';

/** What `dist/` holds for other hosts, and nobody else needs to see. */
const NOT_SERVED = ['/nginx.conf', '/staticwebapp.config.json'];

/** Of the headers that the rest of the server sends, those that would lock the pane out of Outlook, or its icons. */
const NOT_FOR_OUTLOOK = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'x-frame-options',
];

/** Serves the built Outlook add-in at the root, with exactly the headers that docs/hosting.md asks for. Says in the log when there is none. */
export async function addInFiles(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  const headersOf = await hostedHeaders(root);
  if (headersOf === undefined) {
    app.log.warn('There is no built Outlook add-in; "npm run build" makes one. Gmail is answered all the same.');
    return;
  }
  await app.register(files, {
    root,
    cacheControl: false,
    dotfiles: 'ignore',
    index: ['index.html'],
    allowedPath: (path) => !NOT_SERVED.includes(path),
    setHeaders: (reply, path) => dress(reply, headersOf(`/${relative(root, path).split(sep).join('/')}`)),
  });
}

function dress(reply: FastifyReply, headers: Readonly<Record<string, string>>): void {
  for (const name of NOT_FOR_OUTLOOK) reply.raw.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) if (value !== '') void reply.header(name, value);
}

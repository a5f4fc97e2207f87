import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { letOpenerWatch } from './watched-page';

/** Fluent writes style elements, hence 'unsafe-inline' for styles alone; pictures are logos, wherever a brand has them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types take-five dompurify',
].join('; ');

const YEAR = 'public, max-age=31536000, immutable';

/** Serves the built page at `/edit/`: it holds nothing of anybody, so it asks for no session. Says in the log when there is none. */
export async function editorFiles(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  const isBuilt = await access(join(root, 'index.html')).then(
    () => true,
    () => false,
  );
  if (!isBuilt) {
    app.log.warn(
      'There is no built page for own letters; "npm run build:all" makes one. Gmail is answered all the same.',
    );
    return;
  }
  await app.register(files, {
    root,
    prefix: '/edit/',
    decorateReply: false,
    cacheControl: false,
    dotfiles: 'ignore',
    index: ['index.html'],
    setHeaders: (reply, path) => {
      letOpenerWatch(reply);
      void reply.header('content-security-policy', POLICY);
      // Files under assets/ have their content in their names.
      void reply.header('cache-control', path.startsWith(join(root, 'assets')) ? YEAR : 'no-cache');
    },
  });
}

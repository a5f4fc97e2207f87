import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';

const LOGO = resolve(__dirname, '../../../assets/icon-128.png');
const DAY_SECONDS = 86_400;

/** The picture that Gmail shows for the add-on; a PNG, as Google takes no SVG. */
export async function logoRoute(app: FastifyInstance): Promise<void> {
  const logo = await readFile(LOGO);
  app.get('/logo.png', (_request, reply) =>
    reply
      .type('image/png')
      .header('cache-control', `public, max-age=${DAY_SECONDS}`)
      // Google's pages fetch it, from an address of theirs.
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(logo),
  );
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const LOGO = 'icon-128.png';
const DAY_SECONDS = 86_400;

/** The picture that Gmail shows for the add-on; a PNG, as Google takes no SVG. */
export async function logoRoute(app: FastifyInstance, assetsFolder: string): Promise<void> {
  const logo = await readFile(join(assetsFolder, LOGO));
  app.get('/logo.png', (_request, reply) =>
    reply
      .type('image/png')
      .header('cache-control', `public, max-age=${DAY_SECONDS}`)
      // Google's pages fetch it, from an address of theirs.
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(logo),
  );
}

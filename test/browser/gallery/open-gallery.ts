import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Where the gallery stands, and how it is taken down. */
export type Gallery = { readonly address: string; readonly close: () => Promise<void> };

// Segoe UI is on no build machine; what stands in for it is wider, so what fits here fits in Outlook.
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pane</title><link rel="icon" href="data:,"><style>body{margin:0}
@font-face{font-family:"Segoe UI";src:local("Open Sans"),local("Noto Sans"),local("Liberation Sans"),local("Arial")}
@font-face{font-family:"Segoe UI";font-weight:600 700;src:local("Open Sans SemiBold"),local("OpenSans-SemiBold"),
local("Noto Sans SemiBold"),local("Liberation Sans Bold"),local("Arial Bold")}
</style><body><script type="module" src="/gallery.js"></script></body></html>`;

/**
 * Bundles the samples of the pane and serves them on a free local port; lazy views are files of their own, as they ship. `entry` draws
 * something else than the pane, `policy` is a content security policy.
 */
export async function openGallery(entry = 'gallery.tsx', policy = ''): Promise<Gallery> {
  const { outputFiles } = await build({
    entryPoints: { gallery: join(__dirname, entry) },
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map((file) => [file.path, file.text]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = files.get(path);
    const [type, body] = script === undefined ? ['text/html', PAGE] : ['text/javascript', script];
    const headers = { 'content-type': `${type}; charset=utf-8`, ...(policy && { 'content-security-policy': policy }) };
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

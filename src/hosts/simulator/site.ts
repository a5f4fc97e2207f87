import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { hostedHeaders } from './hosted-headers';

/** One file as it goes over the wire, with the headers that are its own; their names are in lower case. */
export type Page = {
  readonly body: Buffer;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * What is served: the emulated mail program with the add-in in it, or the add-in alone, as a host would serve it to a
 * real Outlook, with Microsoft's Office.js from the network.
 */
export type Site = 'simulator' | 'add-in';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.eml': 'message/rfc822',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const OFFICE_TAG =
  /<script\b[^<>]*\bsrc\s*=\s*["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\/office(?:\.debug)?\.js["']?[^<>]*>\s*<\/script>/i;
const LOCAL_OFFICE = '<script src="/ms-ajax-stand-in.js"></script>\n<script src="/office/office.js"></script>';

/** The add-in's own page with the copy of Office.js from this machine in place of the one on the network. */
export function withLocalOffice(html: string): string {
  return html.replace(OFFICE_TAG, LOCAL_OFFICE);
}

/**
 * Finds what stands at an address: in the simulator's site the emulated mail program, the built add-in and Office.js
 * under one origin. `undefined` for anything that is not a file in one of their folders.
 */
export async function pageAt(root: string, url: string, site: Site = 'simulator'): Promise<Page | undefined> {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const dist = join(root, 'dist');
  for (const file of site === 'simulator' ? candidates(root, path) : [join(dist, path)]) {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) continue;
    const body = await readFile(file);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    if (!file.startsWith(dist + sep)) return { body, type, headers: {} };
    const headers = await hostedHeaders(dist, file);
    return site === 'simulator' ? inSimulator({ body, type, headers }) : { body, type, headers };
  }
  return undefined;
}

/** The add-in as the simulator shows it: in a frame of its own origin, and with the local Office.js. */
function inSimulator({ body, type, headers }: Page): Page {
  const policy = headers['content-security-policy']?.replace('frame-ancestors', "frame-ancestors 'self'");
  return {
    body: type.startsWith('text/html') ? Buffer.from(withLocalOffice(body.toString('utf8'))) : body,
    type,
    headers: policy === undefined ? headers : { ...headers, 'content-security-policy': policy },
  };
}

/** Decoded once, as browsers do; an address that would climb out of its folder is none. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(/^[^?#]*/.exec(url)?.[0] ?? '');
    if (!path.startsWith('/') || path.includes('\\') || path.includes('\0')) return undefined;
    return path.split('/').some((part) => part === '..' || part === '.') ? undefined : path;
  } catch {
    return undefined;
  }
}

function candidates(root: string, path: string): readonly string[] {
  const simulator = join(root, 'build', 'simulator');
  if (path === '/') return [join(simulator, 'index.html')];
  if (path === '/ms-ajax-stand-in.js') return [join(root, 'src', 'hosts', 'simulator', 'ms-ajax-stand-in.js')];
  if (path.startsWith('/office/')) {
    return [join(root, 'node_modules', '@microsoft', 'office-js', 'dist', path.slice('/office/'.length))];
  }
  return [join(simulator, path), join(root, 'dist', path)];
}

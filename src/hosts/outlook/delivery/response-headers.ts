import { headerPolicy } from './content-security-policy';

/**
 * What every response carries; `imageHosts` are origins of pictures. X-Frame-Options is not among them: it would lock the pane out of
 * Outlook on the web.
 */
export function responseHeaders(imageHosts: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(imageHosts),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/** How long a browser may keep a file without asking again, by its folder in dist/; '' for no such header at all. */
export const CACHED_FOLDERS: Readonly<Record<string, string>> = {
  // Their names change with their content.
  assets: 'public, max-age=31536000, immutable',
  // Microsoft asks hosts to send none with icons, else Office may show a stand-in for them.
  icons: '',
};

/** For everything else, the pages, the manifest and the send handler: asked for again each time, their names are fixed. */
export const CACHE_OTHERWISE = 'no-cache';

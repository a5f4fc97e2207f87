import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../engine';
import { EDITOR_PAGE_WORDS } from '../../i18n';

const STYLE = `:root{color-scheme:light dark}body{margin:20vh auto;max-width:36rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}`;

/** What stands where an address is too old, in four languages, because nobody knows yet who asks. */
export const ENDED_PAGE: string = [
  '<!doctype html><html lang="en"><head><meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  `<title>Take Five</title><style>${STYLE}</style></head><body><main>`,
  ...LANGUAGES.map((language) => `<p lang="${language}">${EDITOR_PAGE_WORDS[language].ended}</p>`),
  '</main></body></html>',
].join('\n');

/** Its policy: its own style, and nothing else. */
export const ENDED_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

import { htmlText } from '../store/html-text';
import type { Message } from '../store/message';
import { cleanForFrame } from './clean-mail';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const STYLE =
  'body{margin:0 4px 16px;font:15px/1.5 "Segoe UI",-apple-system,Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}';
const COLOURS = {
  light: ':root{color-scheme:light;background:#fff;color:#242424}',
  dark: ':root{color-scheme:dark;background:#292929;color:#e6e6e6}',
};

/** A whole document for the sandboxed reading frame, in which nothing runs and nothing loads. */
export function mailDocument(message: Message, theme: 'light' | 'dark'): string {
  // HTML mail is written for white paper, so only plain text follows the theme.
  const colours = COLOURS[message.html === undefined ? theme : 'light'];
  const body = message.html === undefined ? `<div>${htmlText(message.text)}</div>` : cleanForFrame(message.html);
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank">`;
  return `<!doctype html>${head}<style>${colours}${STYLE}</style>${body}`;
}

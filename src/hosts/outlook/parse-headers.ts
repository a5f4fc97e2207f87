import type { MailHeaders } from '../../engine';

const NAMES: Readonly<Record<string, keyof MailHeaders>> = {
  'auto-submitted': 'autoSubmitted',
  precedence: 'precedence',
  'list-id': 'listId',
  'list-unsubscribe': 'listUnsubscribe',
  'return-path': 'returnPath',
  'x-autoreply': 'autoResponse',
  'x-autorespond': 'autoResponse',
  'x-autoresponder': 'autoResponse',
  'content-type': 'contentType',
};
const MOST_CHARACTERS = 200_000;
const MOST_VALUE = 1_000;

/** The header fields that tell a machine's mail, from the raw header block that Outlook hands over; any text gives an answer. */
export function parseHeaders(raw: string): MailHeaders {
  const headers: { -readonly [K in keyof MailHeaders]: MailHeaders[K] } = {};
  let current: keyof MailHeaders | undefined;
  for (const line of raw.slice(0, MOST_CHARACTERS).split(/\r?\n/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (current) headers[current] = `${headers[current] ?? ''} ${line.trim()}`.slice(0, MOST_VALUE);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    current = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (current)
      headers[current] = line
        .slice(colon + 1)
        .trim()
        .slice(0, MOST_VALUE);
  }
  return headers;
}

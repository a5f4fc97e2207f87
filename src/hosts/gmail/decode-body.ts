const MOST_TEXT = 10_000_000;
/** Base64 is a third longer than its bytes, and a character has four of these at most. */
const MOST_DATA = 4 * MOST_TEXT;

/**
 * The text of a body as Gmail's API hands it out: base64url, in UTF-8 whatever the header says, or as it was sent; the header is believed
 * only where the bytes are no UTF-8. Any input gives a text, of ten million characters at most.
 */
export function decodeBody(data: string, contentType: string): string {
  const bytes = Buffer.from(data.slice(0, MOST_DATA), 'base64url');
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  // These look like UTF-8, but for a byte that no text in it holds.
  const telling = charset.startsWith('iso-2022-') ? 0x1b : /^utf-?16/.test(charset) ? 0 : undefined;
  const isOther = telling !== undefined && bytes.includes(telling);
  const text = (isOther ? undefined : decode('utf-8', bytes, true)) ?? decode(charset, bytes, false);
  return (text ?? bytes.toString('utf8')).slice(0, MOST_TEXT);
}

function decode(charset: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/**
 * Splits an mbox file into its mails, without their "From " lines and with ">From " unquoted; a single mail file comes
 * back as one, empty input as none. A "From " line separates only after an empty line and before a header field, so
 * that a sentence which happens to start with "From" does not cut its mail in two.
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const first = skipBlank(bytes);
  if (first === bytes.length) return [];
  if (!startsWithFrom(bytes, first)) return [bytes];
  const mails: Uint8Array[] = [];
  let mailStart = lineEnd(bytes, first);
  let blankStart = -1;
  for (let at = mailStart; at < bytes.length;) {
    const next = lineEnd(bytes, at);
    if (blankStart >= 0 && startsWithFrom(bytes, at) && startsWithHeader(bytes, next)) {
      mails.push(unquoted(bytes.subarray(mailStart, blankStart)));
      mailStart = next;
    }
    blankStart = isBlank(bytes, at, next) ? at : -1;
    at = next;
  }
  mails.push(unquoted(bytes.subarray(mailStart)));
  return mails.filter((mail) => mail.length > 0);
}

function skipBlank(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === NEWLINE || bytes[at] === RETURN) at += 1;
  return at;
}

/** Where the next line starts: just behind this line's end. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(NEWLINE, at);
  return newline < 0 ? bytes.length : newline + 1;
}

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => bytes[at + index] === byte);
}

function isBlank(bytes: Uint8Array, at: number, next: number): boolean {
  return next - at === 1 || (next - at === 2 && bytes[at] === RETURN);
}

/** A header field is a word of printable ASCII with a colon behind it; no real name is longer than 76 characters. */
function startsWithHeader(bytes: Uint8Array, at: number): boolean {
  for (let index = at; index < at + 77; index += 1) {
    const byte = bytes[index];
    if (byte === 0x3a) return index > at;
    // Some programs quote the "From " line of an older mailbox into the headers.
    if (byte === undefined || byte < 0x21 || byte > 0x7e)
      return startsWithFrom(bytes, at + (bytes[at] === QUOTE ? 1 : 0));
  }
  return false;
}

/** One ">" is taken off every line of the form ">From ", ">>From " and so on. */
function unquoted(mail: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mail.length);
  let length = 0;
  for (let at = 0; at < mail.length;) {
    const next = lineEnd(mail, at);
    let from = at;
    while (mail[from] === QUOTE) from += 1;
    const line = mail.subarray(from > at && startsWithFrom(mail, from) ? at + 1 : at, next);
    kept.set(line, length);
    length += line.length;
    at = next;
  }
  return kept.subarray(0, length);
}

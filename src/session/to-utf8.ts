const LOOKED_AT = 100_000;
const DECLARED = /charset\s*=|=\?[\w-]+\?[bq]\?/i;

/**
 * Mails from old programs sometimes hold raw Cyrillic bytes and name no character set, which a parser can only turn
 * into question marks; these are taken for windows-1251 or koi8-r. All other bytes come back as they are.
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start.every((byte) => byte < 0x80) || isUtf8(start)) return bytes;
  if (DECLARED.test(new TextDecoder('windows-1252').decode(start))) return bytes;
  const guesses = ['windows-1251', 'koi8-r'].map((charset) => ({
    charset,
    likeness: cyrillicLikeness(new TextDecoder(charset).decode(start)),
  }));
  const best = guesses.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  if (best.likeness < 0.7) return bytes;
  return new TextEncoder().encode(new TextDecoder(best.charset).decode(bytes));
}

/** The cut may fall inside a character, so up to three broken bytes at the very end do not count. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** In either wrong reading the capitals stand for small letters; in the right one most letters are small Cyrillic. */
function cyrillicLikeness(text: string): number {
  let small = 0;
  let other = 0;
  for (const character of text) {
    if (character < '\u0080') continue;
    if ((character >= 'а' && character <= 'ё') || 'іїєґ'.includes(character)) small += 1;
    else other += 1;
  }
  return small / Math.max(1, small + other);
}

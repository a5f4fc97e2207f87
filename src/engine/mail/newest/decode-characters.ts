import { LATIN_CHARACTERS, OTHER_CHARACTERS } from './html-characters';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const LATIN = new Map(words(LATIN_CHARACTERS).map((name, i) => [name, String.fromCharCode(0xa0 + i)]));
const OTHER = new Map(
  words(OTHER_CHARACTERS).map((pair) => {
    const [name = '', character = ''] = pair.split('=');
    return [name, character.length > 1 ? String.fromCodePoint(Number(character.slice(1))) : character];
  }),
);
// These four were always known, so browsers read them without a semicolon as well.
const OLDEST = new Set(['amp', 'lt', 'gt', 'quot']);
// What Windows wrote between U+0080 and U+009F; browsers read numbers of that range so (HTML standard, 13.2.5.80).
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([a-zA-Z][a-zA-Z0-9]{1,15}))(;?)/g;

/**
 * Text of HTML with its character references read as a browser reads them: by number, or by a name of `html-characters.ts`.
 * Anything else after an ampersand stays as it is written. Linear in the length of the text.
 */
export function decodeCharacters(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(
    REFERENCE,
    (whole: string, hex: string | undefined, digits: string | undefined, name: string | undefined, end: string) => {
      if (name === undefined) return byNumber(hex === undefined ? Number(digits) : parseInt(hex, 16));
      return byName(name, end) ?? whole;
    },
  );
}

function byName(name: string, end: string): string | undefined {
  const whole = LATIN.get(name) ?? OTHER.get(name);
  if (end !== '' && whole !== undefined) return whole;
  // Without its semicolon a name may run into the next word: "&nbspand".
  for (let length = Math.min(name.length, 6); length > 1; length--) {
    const start = name.slice(0, length);
    const character = LATIN.get(start) ?? (OLDEST.has(start) ? OTHER.get(start) : undefined);
    if (character !== undefined) return character + name.slice(length) + end;
  }
  return undefined;
}

function byNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || surrogate ? '\ufffd' : String.fromCodePoint(code);
}

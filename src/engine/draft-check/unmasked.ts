import { SHAPELESS } from '../mail/fold-word';

/** A text with its blanks' marks as they are meant, and where each of its characters stands in the text as written. */
export type Unmasked = {
  readonly text: string;
  /** The stretch as written for a stretch of `text`. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number };
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lbrace', '{'],
  ['lcub', '{'],
  ['rbrace', '}'],
  ['rcub', '}'],
  ['lbrack', '['],
  ['lsqb', '['],
  ['rbrack', ']'],
  ['rsqb', ']'],
  ['lt', '<'],
  ['gt', '>'],
  ['percnt', '%'],
  ['nbsp', ' '],
  ['zwnj', ''],
  ['zwj', ''],
  ['shy', ''],
]);
const WIDE: ReadonlyMap<string, string> = new Map([
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['＜', '<'],
  ['＞', '>'],
  ['％', '%'],
  ['\u00a0', ' '],
]);
const LONGEST_ENTITY = 10;
const MASKED = new RegExp(`[&${Array.from(WIDE.keys()).join('')}]|${SHAPELESS.source}`);

/**
 * Takes out what nobody sees (zero-width marks, soft hyphens) and reads entities and wide signs as the plain signs that
 * they show, because templates' braces arrive split by them.
 */
export function unmasked(written: string): Unmasked {
  if (!MASKED.test(written)) return { text: written, written: (start, end) => ({ start, end }) };
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < written.length;) {
    const entity = written.charAt(at) === '&' ? entityAt(written, at) : undefined;
    const char = entity?.shown ?? WIDE.get(written.charAt(at)) ?? written.charAt(at);
    if (char !== '' && !SHAPELESS.test(char)) {
      text += char;
      places.push(at);
    }
    at = entity?.end ?? at + 1;
  }
  places.push(written.length);
  return {
    text,
    written: (start, end) => {
      const last = places[end - 1] ?? 0;
      return { start: places[start] ?? 0, end: entityAt(written, last)?.end ?? last + 1 };
    },
  };
}

function entityAt(text: string, at: number): { readonly shown: string; readonly end: number } | undefined {
  const found = /^&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/i.exec(text.slice(at, at + LONGEST_ENTITY));
  if (found === null) return undefined;
  const [whole, name = ''] = found;
  const end = at + whole.length;
  if (!name.startsWith('#')) {
    const shown = ENTITIES.get(name.toLowerCase());
    return shown === undefined ? undefined : { shown, end };
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  // Signs outside the basic plane are none of a template's.
  return code > 0 && code <= 0xffff ? { shown: String.fromCharCode(code), end } : undefined;
}

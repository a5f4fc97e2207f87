import { LETTERS, MARKS } from './letters-of-any-script';

const WORD = new RegExp(`\\[(?:name|address|link)\\]|[${LETTERS}][${LETTERS}${MARKS}'’\u02bc-]*`, 'gu');
const SENTENCE_END = /[.!?…]["'”»)]*$/;
/** A mail program breaks lines that are this long in the middle of a sentence. */
const WRAPPED_LINE = 60;
/** Initials, titles and parts of addresses, whose full stop ends no sentence: a name comes next. */
const ABBREVIATION =
  /^["'“„«(]*(?:(?:[a-z\u0400-\u052f]\.)+|(?:mr|mrs|ms|dr|prof|ул|бул|гр|кв|жк|обл|общ|инж|проф|просп|пер|пл|пр|вул|пров|буд|смт)\.)$/i;
const LINK = /:\/\/|www\./i;
const LONG_ZONE =
  'academy|agency|business|clothing|community|company|consulting|delivery|digital|discount|education|engineering|enterprises|equipment|exchange|express|finance|fitness|florist|foundation|furniture|gallery|graphics|healthcare|holdings|industries|institute|insurance|international|jewelry|kitchen|management|marketing|network|partners|photography|productions|properties|recipes|rentals|restaurant|science|services|shopping|software|solutions|storage|supplies|support|systems|technology|training|university|vacations|ventures|website|wedding';
const ZONE = `com|net|org|info|biz|shop|store|online|bg|ru|ua|eu|uk|de|io|рф|бг|укр|рус|срб|бел|қаз|мкд|мон|орг|ком|онлайн|сайт|дети|москва|${LONG_ZONE}`;
const END = `(?![${LETTERS}0-9])`;
/** The name of a site without either. A full stop that lacks its space has no small letter after it. */
const SITE = new RegExp(`[a-z\u0430-\u045f\u04910-9-]\\.[a-z]{2,6}${END}`, 'u');
/** Where it has one, or is written in capitals or another alphabet, only what is known to end the names of sites tells. */
const NAMED_SITE = new RegExp(`[${LETTERS}0-9-]\\.(?:${ZONE}|xn--[a-z0-9-]{2,60})${END}`, 'iu');
/** Two full stops, or a path, hold no sentences together. */
const SHAPED_SITE = [
  new RegExp(`[${LETTERS}0-9-]\\.[${LETTERS}0-9-]{2,63}\\.[${LETTERS}]{2,24}(?!\\.?[${LETTERS}0-9])`, 'u'),
  new RegExp(`[${LETTERS}0-9-]\\.[${LETTERS}]{2,24}(?::[0-9]|/[^\\s/])`, 'u'),
];

/** A part of a text about which something is to be decided; what lies between the parts are marks and numbers. */
export type Piece = {
  readonly kind: 'word' | 'name' | 'address' | 'link';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Sentences are counted from 0. */
  readonly sentence: number;
  /** Whether it is the first word of its sentence. */
  readonly opens: boolean;
};

const PLACED: ReadonlyMap<string, Piece['kind']> = new Map([
  ['[name]', 'name'],
  ['[address]', 'address'],
  ['[link]', 'link'],
]);

function isLink(token: string): boolean {
  return [LINK, SITE, NAMED_SITE, ...SHAPED_SITE].some((shape) => shape.test(token));
}

/**
 * The words, addresses and links of a text in their order, with what is needed to tell a name: where sentences begin. What
 * `redact` has put in counts as what it stands for. Linear in the length of the text; never throws.
 */
export function redactPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let sentence = 0;
  let opens = true;
  let last = 0;
  let line = 0;
  const begin = (): void => {
    if (!opens) sentence++;
    opens = true;
  };
  for (const match of text.matchAll(/\S+/g)) {
    const [token] = match;
    const start = match.index;
    const lineEnd = text.slice(last, start).indexOf('\n');
    if (lineEnd >= 0) {
      const isWrapped = last + lineEnd - line >= WRAPPED_LINE && !text.slice(last + lineEnd + 1, start).includes('\n');
      if (!isWrapped) begin();
      line = last + lineEnd + 1;
    }
    last = start + token.length;
    if (token.includes('@') || isLink(token)) {
      pieces.push({ kind: token.includes('@') ? 'address' : 'link', text: token, start, end: last, sentence, opens });
      continue;
    }
    for (const word of token.matchAll(WORD)) {
      const at = start + word.index;
      const kind = PLACED.get(word[0]) ?? 'word';
      pieces.push({ kind, text: word[0], start: at, end: at + word[0].length, sentence, opens });
      if (kind === 'word' || kind === 'name') opens = false;
    }
    if (SENTENCE_END.test(token) && !ABBREVIATION.test(token)) begin();
  }
  return pieces;
}

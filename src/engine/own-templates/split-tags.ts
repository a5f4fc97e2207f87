/** A stretch of plain text, or one whole Handlebars tag. */
export type Piece = { readonly tag: boolean; readonly text: string };

/** Longest tag that is looked for, so that braces that never close cost no more than their own length each. */
const MOST_TAG = 2000;

/** Splits a text into what stands between Handlebars tags and the tags; joined again, the pieces are the text. */
export function splitTags(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let from = 0;
  for (;;) {
    const open = text.indexOf('{{', from);
    if (open < 0) break;
    const end = endOfTag(text, open);
    if (end === undefined) {
      from = open + 1;
      continue;
    }
    if (open > start) pieces.push({ tag: false, text: text.slice(start, open) });
    pieces.push({ tag: true, text: text.slice(open, end) });
    start = from = end;
  }
  if (start < text.length) pieces.push({ tag: false, text: text.slice(start) });
  return pieces;
}

/** Where the tag that opens here is over; undefined when it is none. */
function endOfTag(text: string, open: number): number | undefined {
  const head = text.slice(open, open + MOST_TAG);
  const comment = /^\{\{~?!(--)?/.exec(head);
  if (comment) {
    const found = (comment[1] ? /--~?\}\}/ : /\}\}/).exec(head);
    return found ? open + found.index + found[0].length : undefined;
  }
  const braces = /^\{{2,4}/.exec(head)?.[0].length ?? 2;
  let quote = '';
  for (let at = braces; at < head.length; at++) {
    const character = head[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') return undefined;
    else if (head.startsWith('}'.repeat(braces), at)) return open + at + braces;
  }
  return undefined;
}

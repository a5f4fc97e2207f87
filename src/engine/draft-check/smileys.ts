import type { Span } from '../hostility/quoted-spans';

/** Faces, hands, hearts and parties; not the signs beside a phone number, a parcel or a link. */
const PICTURE =
  '[\\u{1f600}-\\u{1f64f}\\u{1f910}-\\u{1f93e}\\u{1f970}-\\u{1f97a}\\u{1f9d0}-\\u{1f9d1}\\u{1fae0}-\\u{1fae8}\\u{1faf0}-\\u{1faf8}' +
  '\\u{1f440}\\u{1f44a}-\\u{1f450}\\u{1f47b}-\\u{1f480}\\u{1f485}\\u{1f48b}-\\u{1f49f}\\u{1f4a9}-\\u{1f4ab}\\u{1f4af}' +
  '\\u{1f308}\\u{1f31d}\\u{1f31e}\\u{1f339}\\u{1f37e}\\u{1f388}-\\u{1f38a}\\u{1f525}\\u{1f595}' +
  '\\u2639\\u263a\\u2665\\u2728\\u2763\\u2764\\u270c]';
/** What changes a picture that stands before it: its colour, its look, what it is joined to. */
const PICTURES = new RegExp(
  `${PICTURE}(?:${PICTURE}|\\ufe0f|\\u200d|\\u2640|\\u2642|[\\u{1f3fb}-\\u{1f3ff}]| (?=${PICTURE}))*`,
  'gu',
);
/** Smileys of signs; the first group is what stands before one, which has to be so. */
const SIGNS: readonly RegExp[] = [
  /(^|[^:;=])([:;=]['’]?-?(?:\)+|\(+))(?=$|[\s.,!?…"»”])/g,
  /(^|[\s.,!?…])([:;=]-?[DPpРр]|xD+|XDD+|хД+|ХДД+|\^_?\^)(?=$|[\s.,!?…"»”])/g,
  // A smile without eyes, as Cyrillic keyboards write it.
  /(^|[^):;=-])(\){2,})(?=$|[\s.,!?…"»”])/g,
];
const LONGEST_PARAGRAPH = 4_000;

/** The emoji and smileys of a text, in its order. A bracket that closes another one is none. */
export function smileysIn(text: string): readonly Span[] {
  const found: Span[] = [];
  PICTURES.lastIndex = 0;
  for (let match = PICTURES.exec(text); match !== null; match = PICTURES.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
  const isOpen = openBrackets(text);
  for (const pattern of SIGNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const sign = match[2] ?? '';
      const start = match.index + match[0].length - sign.length;
      if (!(sign.endsWith(')') && isOpen(start))) found.push({ start, end: start + sign.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a round bracket is open at a place of its paragraph; one that opens a smiley does not count. */
function openBrackets(text: string): (at: number) => boolean {
  const opened: boolean[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    opened.push(depth > 0);
    const char = text.charAt(at);
    if ((char === '\n' && text.charAt(at + 1) === '\n') || at - from > LONGEST_PARAGRAPH) {
      depth = 0;
      from = at;
    } else if (char === '(' && !/[:;=-]/.test(text.charAt(at - 1))) depth++;
    else if (char === ')' && depth > 0) depth--;
  }
  return (at) => opened[at] === true;
}

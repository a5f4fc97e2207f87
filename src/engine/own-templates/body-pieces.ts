/** A piece of a body: words, a tag of HTML, or a tag of Handlebars with its braces. */
export type BodyPiece = {
  readonly kind: 'words' | 'tag' | 'mustache';
  readonly start: number;
  readonly end: number;
};

/** A body in pieces, and where a tag of one kind stands inside one of the other, if anywhere. */
export type BodyPieces = { readonly pieces: readonly BodyPiece[]; readonly clash?: number };

/**
 * Takes a body apart the way a browser and Handlebars do, from left to right in one pass. A tag of HTML starts with `<` and a letter,
 * `/`, `!` or `?`; quotation marks in tags of both kinds may hold anything. What is never closed runs to the end.
 */
export function bodyPieces(body: string): BodyPieces {
  const pieces: BodyPiece[] = [];
  let clash: number | undefined;
  let words = 0;
  let at = 0;
  while (at < body.length) {
    const kind = startOf(body, at);
    if (kind === undefined) {
      at++;
      continue;
    }
    const end = kind === 'tag' ? endOfTag(body, at) : endOfMustache(body, at);
    clash ??= clashIn(body, kind, at, end);
    if (words < at) pieces.push({ kind: 'words', start: words, end: at });
    pieces.push({ kind, start: at, end });
    words = at = end;
  }
  if (words < at) pieces.push({ kind: 'words', start: words, end: at });
  return clash === undefined ? { pieces } : { pieces, clash };
}

function startOf(body: string, at: number): 'tag' | 'mustache' | undefined {
  const next = body.charAt(at + 1);
  if (body.charAt(at) === '<' && /[a-zA-Z/!?]/.test(next)) return 'tag';
  return body.charAt(at) === '{' && next === '{' ? 'mustache' : undefined;
}

function clashIn(body: string, kind: 'tag' | 'mustache', start: number, end: number): number | undefined {
  for (let at = start + 2; at < end; at++) {
    const other = startOf(body, at);
    if (other !== undefined && other !== kind) return at;
  }
  return undefined;
}

function endOfTag(body: string, start: number): number {
  if (body.startsWith('<!--', start)) return after(body, '-->', start + 4);
  return endOutsideQuotes(body, '>', start + 1);
}

function endOfMustache(body: string, start: number): number {
  if (body.startsWith('{{!--', start)) return after(body, '--}}', start + 5);
  if (body.startsWith('{{!', start)) return after(body, '}}', start + 3);
  return endOutsideQuotes(body, '}}', start + 2);
}

function after(body: string, mark: string, from: number): number {
  const found = body.indexOf(mark, from);
  return found < 0 ? body.length : found + mark.length;
}

function endOutsideQuotes(body: string, mark: string, from: number): number {
  let quote = '';
  for (let at = from; at < body.length; at++) {
    const character = body.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (body.startsWith(mark, at)) return at + mark.length;
  }
  return body.length;
}

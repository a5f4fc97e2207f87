import type { ContactToken } from './contact-tokens';

/**
 * Where a text names the dates of two earlier letters ("my letters of 4 and 18 February", "wrote on the 3rd and again
 * on the 9th"), or says three times what it was told and when; undefined where it does neither.
 */
export function countDates(tokens: readonly ContactToken[]): number | undefined {
  // The last token that ties a date to a letter: the word for it, or the date before in the same list.
  let tie = -Infinity;
  let dates = 0;
  const told = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const wrote = token.parts.has('wrote') || token.parts.has('letters');
    if (token.parts.has('told') && hasWhen(tokens, at)) told.add(token.sentence);
    if (told.size >= 3) return token.start;
    if (wrote) {
      tie = at;
    } else if (isDate(tokens, at)) {
      dates = at - tie <= 6 ? dates + 1 : 0;
      if (dates >= 2) return token.start;
      if (dates > 0) tie = at;
    } else if (dates > 0 && !JOINTS.some((part) => token.parts.has(part)) && at - tie > 1) {
      // Anything else ends the list, and another letter has to be named.
      tie = -Infinity;
    }
    if (at - tie > 60) dates = 0;
  }
  return undefined;
}

const JOINTS = ['joints', 'months', 'again', 'figure'] as const;

/** A day in figures: with its month, with its ordinal ending, or in one list with one that has them. */
function isDate(tokens: readonly ContactToken[], at: number): boolean {
  const parts = tokens[at]?.parts;
  if (parts?.has('dayMonth') === true) return true;
  if (parts?.has('figure') !== true) return false;
  if (parts.has('ordinals') || parts.has('seconds') || tokens[at + 1]?.parts.has('months') === true) return true;
  return tokens[at + 1]?.parts.has('joints') === true && tokens[at + 2]?.parts.has('figure') === true;
}

function hasWhen(tokens: readonly ContactToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at + 5).some((token, i) => {
    const place = Math.max(0, at - 5) + i;
    return token.sentence === tokens[at]?.sentence && (token.parts.has('today') || isDate(tokens, place));
  });
}

import type { Match } from '../phrase-index';
import type { Fact, Situation } from '../reading';
import type { Cue } from './cue-index';
import { AMOUNT } from './mail-cues';
import type { SituationCue } from './mail-cues';
import type { Said } from './said';

/** Where a text speaks for a situation, and whether only by the way. */
export type SituationPlace = { readonly situation: Situation; readonly hint: boolean; readonly start: number };

// How many words may stand between two parts of one cue, and between "not" and what it denies.
const REACH = 7;
const DENIED = 2;
// In letters, because a sum is no word.
const SUM_REACH = 50;
// The end of a sentence, which a full stop inside a number is not.
const ENDS = /[.!?\u2026;](?=\s)|\n\s*\n/;

/** The cues of a text that hold: their other part stands near, and no "not" in front. What is not praised is complained of. */
export function situationPlaces(
  { text, words }: Said,
  cues: readonly Match<Cue>[],
  facts: readonly Fact[],
): readonly SituationPlace[] {
  const beside = new Map<SituationCue, Match<Cue>[]>();
  const negations = new Set<number>();
  for (const match of cues) {
    const { value } = match;
    if (value.says === 'beside') beside.set(value.cue, [...(beside.get(value.cue) ?? []).slice(-40), match]);
    if (value.says === 'negation') negations.add(match.last);
  }
  const sums = facts.filter(({ kind }) => kind === 'amount');
  const together = (a: number, b: number): boolean =>
    !ENDS.test(
      text.slice(
        words[Math.min(a, b)]?.end,
        Math.min(words[Math.max(a, b)]?.start ?? 0, (words[Math.min(a, b)]?.end ?? 0) + 400),
      ),
    );
  const isShort = (end: number, start: number): boolean =>
    start - end < SUM_REACH && !ENDS.test(text.slice(end, start));
  const isNear = (match: Match<Cue>, { beside: needed }: SituationCue, others: readonly Match<Cue>[]): boolean =>
    others.some(({ first, last }) => {
      const apart = first > match.last ? first - match.last : match.first > last ? match.first - last : 0;
      return apart > 0 && apart <= REACH && together(first, match.first);
    }) ||
    (needed?.includes(AMOUNT) === true &&
      sums.some(({ start, end }) => isShort(match.end, start) && isShort(end, match.start)));
  const places: SituationPlace[] = [];
  for (const match of cues) {
    const { value, first, start } = match;
    if (value.says !== 'situation') continue;
    if (value.cue.beside !== undefined && !isNear(match, value.cue, beside.get(value.cue) ?? [])) continue;
    const { situation, hint = false } = value.cue;
    const denied = Array.from({ length: DENIED }, (_, i) => first - 1 - i).some(
      (at) => negations.has(at) && together(at, first),
    );
    if (!denied) places.push({ situation, hint, start });
    else if (situation === 'praise') places.push({ situation: 'complaint', hint, start });
  }
  return places;
}

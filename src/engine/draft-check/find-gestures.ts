import type { Span } from '../hostility/quoted-spans';
import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import type { GestureWords } from './gesture-words';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import { sumsIn } from './sums-in';
import type { Sum } from './sums-in';
import { findWorded } from './worded-rules';
import type { WordedPlace } from './worded-rules';

/** A sum this far from its word is shown alone. */
const NEAR = 60;

/**
 * Discounts, vouchers and compensations of a draft that are larger than the agent may offer; none without a limit of their kind. Sums
 * count as written, whatever their currency. What the customer paid or gets back is no gesture. Never throws.
 */
export function findGestures({ text, gestureLimit }: Draft, words: GestureWords): readonly DraftProblem[] {
  if (gestureLimit === undefined) return [];
  const large = sumsIn(text).filter(({ unit, value }) => value > (gestureLimit[unit] ?? Infinity));
  if (large.length === 0) return [];
  const said = findWorded(text, words.says, wordsOf(text));
  const sentences = sentencesOf(text);
  const found = large.flatMap((sum) => {
    const sentence = sentences.find(({ start, end }) => start <= sum.start && sum.start < end);
    const cues = said.filter(({ start }) => sentence !== undefined && start >= sentence.start && start < sentence.end);
    if (cues.some(({ rule, end }) => rule === 'none' || (rule === 'least' && end <= sum.start && sum.start - end <= 1)))
      return [];
    const cue = nearest(
      sum,
      cues.filter(({ rule }) => rule !== 'least'),
    );
    return cue?.rule === 'gesture' ? [{ ...spanOf(sum, cue), unit: sum.unit }] : [];
  });
  return spansApart(found).map((one) => problemAt(text, 'gesture', one, one.unit));
}

function nearest(sum: Sum, cues: readonly WordedPlace[]): WordedPlace | undefined {
  return cues.reduce<WordedPlace | undefined>(
    (best, cue) => (best === undefined || gapOf(sum, cue) < gapOf(sum, best) ? cue : best),
    undefined,
  );
}

function gapOf(one: Span, other: Span): number {
  return Math.max(other.start - one.end, one.start - other.end, 0);
}

function spanOf(sum: Sum, cue: WordedPlace): Span {
  if (gapOf(sum, cue) > NEAR) return { start: sum.start, end: sum.end };
  return { start: Math.min(sum.start, cue.start), end: Math.max(sum.end, cue.end) };
}

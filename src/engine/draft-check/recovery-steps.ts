import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { ApologyWords } from './apology-words';
import { RECOVERY_STEPS } from './recovery-words';
import type { RecoveryStep, RecoveryWords } from './recovery-words';
import { findWorded } from './worded-rules';

/** A step that a draft holds, with the sentence in which it stands; offsets into the draft's text. */
export type FoundStep = { readonly step: RecoveryStep; readonly start: number; readonly end: number };

/**
 * The steps of a good answer that a draft holds, each once at its first place, in the order of `RECOVERY_STEPS`.
 * A next step counts only with its day. Never throws.
 */
export function recoverySteps(text: string, words: RecoveryWords, { apologies }: ApologyWords): readonly FoundStep[] {
  const all = wordsOf(text);
  const days = findWorded(text, words.days, all);
  const places = [
    ...findWorded(text, words.steps, all),
    ...findWorded(text, apologies, all).map((place) => ({ ...place, rule: 'apologise' })),
  ].sort((a, b) => a.start - b.start);
  const found = new Map<string, FoundStep>();
  let day = 0;
  let at = 0;
  for (const { start, end } of sentencesOf(text)) {
    while (day < days.length && (days[day]?.start ?? end) < start) day++;
    const isDated = (days[day]?.start ?? end) < end || /[0-9]/.test(text.slice(start, end));
    for (let place = places[at]; place !== undefined && place.start < end; place = places[++at]) {
      const step = RECOVERY_STEPS.find((one) => one === place.rule);
      if (step === undefined || found.has(step) || (step === 'next_step' && !isDated)) continue;
      found.set(step, { step, start, end });
    }
  }
  return RECOVERY_STEPS.flatMap((step) => found.get(step) ?? []);
}

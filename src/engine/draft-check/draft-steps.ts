import type { Span } from '../hostility/quoted-spans';
import type { ApologyWords } from './apology-words';
import type { Draft } from './draft';
import { isComplaint } from './is-complaint';
import { recoverySteps } from './recovery-steps';
import { RECOVERY_STEPS } from './recovery-words';
import type { RecoveryStep, RecoveryWords } from './recovery-words';

/** A step of a good answer, beside a draft. */
export type DraftStep = {
  readonly step: RecoveryStep;
  /** The sentence that takes it; absent where none does. */
  readonly at?: Span;
  /** Whether what the mail is about calls for it. */
  readonly isCalledFor: boolean;
};

const AFTER_COMPLAINT: ReadonlySet<RecoveryStep> = new Set([
  'acknowledge',
  'apologise',
  'explain',
  'fix',
  'prevent',
  'next_step',
  'thanks',
]);
const AFTER_REQUEST: ReadonlySet<RecoveryStep> = new Set(['fix', 'next_step']);
const AFTER_KINDNESS: ReadonlySet<RecoveryStep> = new Set(['thanks']);
const NONE: ReadonlySet<RecoveryStep> = new Set();

/**
 * The eight steps of a good answer in their order, each with where the draft takes it and whether the mail calls for it: a complaint
 * for all but limits, a refund or a delivery for the fix and what comes next, kind words for thanks. Limits are called for where
 * something should be mended and the draft mends nothing. Never throws.
 */
export function draftSteps(draft: Draft, words: RecoveryWords, apologies: ApologyWords): readonly DraftStep[] {
  const found = new Map(recoverySteps(draft.text, words, apologies).map(({ step, ...at }) => [step, at]));
  const called = calledFor(draft);
  return RECOVERY_STEPS.map((step) => {
    const at = found.get(step);
    const isCalledFor = step === 'limits' ? called.has('fix') && !found.has('fix') : called.has(step);
    return { step, ...(at && { at: { start: at.start, end: at.end } }), isCalledFor };
  });
}

function calledFor({ text, situation, mail }: Draft): ReadonlySet<RecoveryStep> {
  const about = situation ?? mail?.situation;
  if (!/\S/.test(text)) return NONE;
  if (isComplaint(about, mail)) return AFTER_COMPLAINT;
  if (about === 'refund' || about === 'delivery') return AFTER_REQUEST;
  return about === 'thanks' || about === 'praise' ? AFTER_KINDNESS : NONE;
}

import type { Reading, Situation } from '../mail/reading';
import type { Occasion } from '../reply/letter';

/** How warm a mail is: calm and merely tense ones get the same letters. */
type Temperature = 'calm' | 'hot';

/** Which letters fit which mail, best first: the situation times the temperature. */
const FITTING: Readonly<Record<Situation, Readonly<Record<Temperature, readonly Occasion[]>>>> = {
  thanks: { calm: ['thanks', 'question', 'progress'], hot: ['hostile_unclear', 'phone', 'hostile_our_fault'] },
  praise: { calm: ['thanks', 'question', 'progress'], hot: ['hostile_unclear', 'phone', 'hostile_our_fault'] },
  question: { calm: ['question', 'progress', 'phone'], hot: ['hostile_unclear', 'question', 'hostile_our_fault'] },
  complaint: {
    calm: ['complaint', 'defective', 'question'],
    hot: ['hostile_our_fault', 'hostile_unclear', 'defective'],
  },
  refund: { calm: ['refund', 'complaint', 'no_alternative'], hot: ['hostile_our_fault', 'refund', 'hostile_unclear'] },
  delivery: {
    calm: ['question', 'progress', 'late_promise'],
    hot: ['hostile_our_fault', 'late_promise', 'hostile_unclear'],
  },
  repeat_contact: { calm: ['repeat', 'progress', 'solved'], hot: ['repeat', 'hostile_our_fault', 'phone'] },
  other: { calm: ['question', 'progress', 'holding'], hot: ['hostile_unclear', 'hostile_our_fault', 'phone'] },
};

/** What a draft can answer, when the mail behind it is not at hand. */
const FOR_DRAFT: readonly Occasion[] = ['question', 'complaint', 'thanks'];

const OFFERED = 3;

/** What is known of the mail that is answered, as far as the choice of letters goes. */
export type Answered = Pick<Reading, 'situation' | 'thirdTime'> & {
  /** Heated, or answered after a pause. */
  readonly hot: boolean;
  /** Words that nobody has to bear: the worst temperature by insults, abuse or threats. */
  readonly abusive: boolean;
};

/**
 * The best three occasions for a mail, or for a draft without one. Of equals the one this customer did not get yet goes
 * first, then the one this agent uses most; whoever writes again about the same is met by the letter that owns it.
 */
export function fittingLetters(
  mail: Answered | undefined,
  got: (occasion: Occasion) => number,
  habits: Readonly<Partial<Record<Occasion, number>>>,
): readonly Occasion[] {
  if (mail === undefined) return FOR_DRAFT;
  const listed = FITTING[mail.situation][mail.hot ? 'hot' : 'calm'];
  const owning: readonly Occasion[] = mail.thirdTime && !THANKFUL.includes(mail.situation) ? ['repeat'] : [];
  const [first, ...rest] = [...new Set([...owning, ...listed])];
  const others = [...rest].sort((a, b) => got(a) - got(b) || (habits[b] ?? 0) - (habits[a] ?? 0));
  const best = first === undefined ? others : [first, ...others];
  // The letter that draws a line is always in reach where it may be needed, and never the first.
  return mail.abusive ? [...best.slice(0, OFFERED - 1), 'boundary'] : best.slice(0, OFFERED);
}

const THANKFUL: readonly Situation[] = ['thanks', 'praise'];

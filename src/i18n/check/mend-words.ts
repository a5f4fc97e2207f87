import type { DraftFinding } from '../../engine';
import type { CheckWords } from './check-words';

/** A longer wording does not fit on a button. */
const MOST_ON_BUTTON = 16;
/** What is put in the place of these is the same said better; of others, it is what is right. */
const WORDINGS: readonly DraftFinding['kind'][] = [
  'cliche',
  'hostile_tone',
  'weak_apology',
  'plain_language',
  'pressure',
  'policy_only',
];

/** What the button of a finding says that mends it, and what is shown above where that does not tell; undefined where nothing mends it. */
export function mendWords(
  { kind, words, fix }: DraftFinding,
  check: CheckWords,
): { readonly button: string; readonly shown?: string } | undefined {
  if (fix === undefined) return undefined;
  if (fix === '') return { button: check.takeOut };
  if (words === '') {
    return { button: kind === 'missing_apology' ? check.addApology : check.addLine, shown: check.line(fix) };
  }
  if (fix.length <= MOST_ON_BUTTON) return { button: check.put(fix) };
  return { button: check.useThis, shown: WORDINGS.includes(kind) ? check.fresher(fix) : check.line(fix) };
}

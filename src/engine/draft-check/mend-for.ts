import type { DraftProblem } from './draft';
import type { Mend } from './mend-draft';

/**
 * How a problem of a draft is mended; undefined where nobody but the agent can. What is not there is put behind the greeting,
 * which ends at `greeted`: small letters and capitals are set so that it reads on from the greeting, and the draft from it.
 */
export function mendFor({ text, start, end, fix }: DraftProblem, own: string, greeted: number): Mend | undefined {
  if (fix === undefined) return undefined;
  if (text !== '') return { start, end, fix };
  const gap = /^\s*/.exec(own.slice(greeted))?.[0] ?? '';
  const at = greeted + gap.length;
  const next = own.charAt(at);
  if (next === '') return appended(own, fix);
  const readsOn = isSmall(next) || (own.charAt(greeted - 1) === ',' && !gap.includes('\n'));
  const said = readsOn ? withSmallStart(fix) : fix;
  return { start: at, end: at + 1, fix: `${said} ${next.toUpperCase()}` };
}

/** A draft that is nothing but a greeting goes on with it. */
function appended(own: string, fix: string): Mend | undefined {
  const end = own.trimEnd().length;
  return end === 0 ? undefined : { start: end - 1, end, fix: `${own.charAt(end - 1)} ${fix}` };
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** "I" keeps its capital letter. */
function withSmallStart(sentence: string): string {
  return /^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

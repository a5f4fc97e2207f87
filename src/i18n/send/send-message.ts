import { oneLine } from '../../engine';
import type { DraftProblem, SendDecision } from '../../engine';
import type { SendWords, SentProblem } from './send-words';

/** Outlook cuts a longer text, or shows none of it. */
const MOST = 500;
const MOST_FOUND = 2;
const LONGEST_QUOTE = 60;
/** Enough of a secret to find it by; a notice may be seen by others. */
const SECRET_SHOWN = 4;

/** Of problems with the worst first those that Send speaks of, each with words of its own. */
export function toldAtSend<T extends DraftProblem>(words: SendWords, problems: readonly T[]): readonly T[] {
  const told: T[] = [];
  for (const one of problems) {
    const isNew = isSent(words, one.kind) && !told.some(({ kind, text }) => kind === one.kind && text === one.text);
    if (isNew && told.length < MOST_FOUND) told.push(one);
  }
  return told;
}

/** What Outlook shows when a reply is held up for problems (two at most), for a pause, or for both; at most 500 characters of plain text. */
export function sendMessage(words: SendWords, problems: readonly DraftProblem[], nudge: SendDecision['nudge']): string {
  const found = problems.flatMap((one) =>
    isSent(words, one.kind) ? [`${words.found[one.kind]}: ${words.quote(shown(one))}.`] : [],
  );
  const last = nudge ? words.stillCooling(nudge.minutes, nudge.emails) : words.asItIs;
  return [...found, last].join(' ').slice(0, MOST);
}

const isSent = ({ found }: SendWords, kind: string): kind is SentProblem => Object.hasOwn(found, kind);

function shown({ kind, text }: DraftProblem): string {
  const line = oneLine(text, LONGEST_QUOTE);
  return kind === 'confidential' ? `${Array.from(line).slice(0, SECRET_SHOWN).join('')}…` : line;
}

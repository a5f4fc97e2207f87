import type { BoardEntry } from '../board/board';
import { isActive } from '../board/active-entries';
import type { Draft, DraftProblem } from './draft';
import { findAvoided } from './find-avoided';
import { findCheer } from './find-cheer';
import { findInvitations } from './find-invitations';
import { problemOfLack } from './problem-at';
import { saysLine } from './says-line';
import { spansApart } from './spans-apart';
import type { ToneDeafWords } from './tone-deaf-words';
import { findWorded } from './worded-rules';
import { wordsAndNumbers } from './words-and-numbers';

/**
 * What is out of tune with the entries of the situation board that count when the draft goes: words to avoid, cheer while there is
 * a tragedy, open invitations in incident mode, and a line of theirs that is not there. The rule says which: `tone_deaf:avoid`,
 * `:cheer`, `:invitation`, `:line`. Nothing in an empty draft. Never throws.
 */
export function findToneDeaf(draft: Draft, words: ToneDeafWords): readonly DraftProblem[] {
  const { text, board = [], sentAt, utcOffsetMinutes } = draft;
  const entries = board.filter((entry) => isActive(entry, sentAt, utcOffsetMinutes));
  if (entries.length === 0 || !/\S/.test(text)) return [];
  const isSad = entries.some(({ kind }) => kind === 'tragedy');
  const asksLittle = entries.some(({ openInvitations }) => openInvitations);
  const said = wordsAndNumbers(text);
  const places = isSad || asksLittle ? findWorded(text, words, said) : [];
  const found = [
    ...entries.flatMap(({ avoid }) => findAvoided(text, said, avoid)),
    ...(isSad ? findCheer(text, places) : []),
    ...(asksLittle ? findInvitations(text, places) : []),
  ];
  return [...missingLines(entries, draft, said), ...spansApart(found)];
}

function missingLines(
  entries: readonly BoardEntry[],
  { language }: Draft,
  said: ReturnType<typeof wordsAndNumbers>,
): readonly DraftProblem[] {
  const lines = new Set(entries.map(({ line }) => line.trim()).filter((line) => line !== ''));
  return [...lines]
    .filter((line) => !saysLine(said, line, language))
    .map((line) => ({ ...problemOfLack('tone_deaf', 'line'), fix: line }));
}

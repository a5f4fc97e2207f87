import type { LetterRow } from '../../engine';
import type { Strings } from '../en';
import type { LaterWords } from '../later/later-words';

/** What a letter in the list is called. */
export function titleOf(row: LetterRow, strings: Pick<Strings, 'letter'>): string {
  return row.title ?? strings.letter[row.occasion].title;
}

/** Its second line: what it is for; of an own one also its tags, its shortcut and its language. */
export function whyOf(
  row: LetterRow,
  strings: Pick<Strings, 'letter' | 'languages'>,
  { list }: Pick<LaterWords, 'list'>,
): string {
  if (row.title === undefined) return strings.letter[row.occasion].why;
  const { reason, tags = [], shortcut, language } = row;
  return [
    ...(reason ? [strings.letter[reason].why] : []),
    ...(shortcut === undefined ? [] : [list.shortcut(shortcut)]),
    ...tags,
    strings.languages[language],
  ].join(' · ');
}

import type { LetterRow } from '../../engine';
import type { Action } from '../../session';
import { pickOf } from '../pieces/pick-of';
import type { PaneOf } from '../pane-of';

/** What a row leads to: the reply where there is something to answer, else the template, or an own copy of what is none. */
export function openingOf(row: LetterRow, pane: Pick<PaneOf<'letters'>, 'picks' | 'language'>, title: string): Action {
  if (pane.picks && !row.archived) return pickOf(row);
  return row.title === undefined ? copyOf(row, pane, title) : { do: 'workshop', step: editOf(row) };
}

/** Writes an own template that begins as one of our letters. */
export function copyOf(row: LetterRow, { language }: Pick<PaneOf<'letters'>, 'language'>, title: string): Action {
  return { do: 'workshop', step: { make: 'new', language, from: row.letter, title } };
}

/** Goes on with an own template. */
export function editOf({ letter }: LetterRow): { readonly make: 'edit'; readonly letter: string } {
  return { make: 'edit', letter };
}

/** Whether an action would take the place of what is written and not saved. */
export function replacesEdit(action: Action, editing: PaneOf<'letters'>['editing']): boolean {
  if (editing === undefined || action.do !== 'workshop') return false;
  const { step } = action;
  return step.make === 'new' || (step.make === 'edit' && step.letter !== undefined && step.letter !== editing.letter);
}

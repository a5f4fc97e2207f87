import type { LetterRow } from '../../engine';

/** The row whose shortcut is typed in full; the engine lists it first. */
export function typedShortcut(rows: readonly LetterRow[], search: string): LetterRow | undefined {
  const typed = search.trim().toLowerCase();
  const [first] = rows;
  return typed !== '' && first && !first.archived && first.shortcut?.toLowerCase() === typed ? first : undefined;
}

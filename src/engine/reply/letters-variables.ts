import { compileLetter } from './compile-letter';
import type { LetterVariable } from './compile-letter';
import type { Fillable } from './letter';

/** The variables of a letter in order of first use; none for a broken letter. */
export function lettersVariables(letter: Fillable): readonly LetterVariable[] {
  const compiled = compileLetter(letter);
  return compiled.broken ? [] : compiled.variables;
}

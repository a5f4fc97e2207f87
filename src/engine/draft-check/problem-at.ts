import type { Span } from '../hostility/quoted-spans';
import type { DraftProblem, DraftProblemKind } from './draft';

/** A problem with the words that stand there; `about` names the rule within its kind. */
export function problemAt(
  text: string,
  kind: DraftProblemKind,
  { start, end }: Span,
  about: string,
  fix?: string,
): DraftProblem {
  const found = { kind, text: text.slice(start, end), start, end, rule: `${kind}:${about}` };
  return fix === undefined ? found : { ...found, fix };
}

/** A problem with something that is not there; `fix` is what could be. */
export function problemOfLack(kind: DraftProblemKind, about: string, fix?: string): DraftProblem {
  return problemAt('', kind, { start: 0, end: 0 }, about, fix);
}

import type { AnswerCall } from '../template/allowed-helpers';
import type { Template } from '../template/compile-template';
import type { LetterValues } from './letter-values';
import { VARIABLES } from './variables';
import type { Variable } from './variables';

/** A piece of a template's own text, or of what was put into it. */
export type Piece =
  | { readonly own: true; readonly text: string }
  | { readonly own: false; readonly text: string; readonly variable?: Variable };

// Templates with control characters are refused, so nothing but `write` below can put this into the text.
const MARK = '\u0001';

/**
 * A template filled in, in pieces: values never pass through the template's text, so nothing in them can be taken for part of
 * it. A value that ends its sentence itself, as "990 руб." does, takes the full stop that would follow it.
 */
export function filledPieces(template: Template, values: LetterValues, answer: AnswerCall): readonly Piece[] {
  const placed: Piece[] = [];
  const text = template.render(nested(values), {
    answer,
    write: (value, path) => {
      if (typeof value !== 'string') return '';
      const variable = VARIABLES.find((name) => name === path);
      placed.push({ own: false, text: value, ...(variable && { variable }) });
      return `${MARK}${placed.length - 1}${MARK}`;
    },
  });
  // Between marks every second piece is the number of a value.
  const pieces = text.split(MARK);
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const value = index % 2 ? placed[Number(piece)] : undefined;
    if (index % 2) return value ? [value] : [];
    const ended = index > 0 && /[.!?…]$/.test(placed[Number(pieces[index - 1])]?.text ?? '');
    return [{ own: true, text: ended ? piece.replace(/^\./, '') : piece }];
  });
}

/** Templates look `customer.given` up as `given` of `customer`. */
function nested(values: LetterValues): Readonly<Record<string, unknown>> {
  const context: Record<string, string | Record<string, string>> = {};
  for (const [name, value] of Object.entries(values)) {
    const [first = '', second] = name.split('.');
    if (second === undefined) context[first] = value;
    else context[first] = { ...(context[first] as Record<string, string> | undefined), [second]: value };
  }
  return context;
}

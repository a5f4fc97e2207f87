import * as v from 'valibot';
import { hexOf, sha256, VARIABLES } from '../../engine';
import type { Choice, Variable } from '../../engine';
import { wholeText } from '../whole-text';

/** A field of a letter's value, as it stands on the card. */
export type ShownField = { readonly variable: Variable; readonly text: string };

const schema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.parseJson(),
  v.record(v.picklist(VARIABLES), v.pipe(v.string(), v.maxLength(8))),
);

/** As much of a value as a card has room for. */
export function shownText(value: string, most: number): string {
  return wholeText(value.slice(0, most));
}

/**
 * What stands in the fields of a card without having been typed, as a parameter: Gmail sends every field with every click, and what was
 * filled in by itself must not become the agent's own words, which outlive another language. A mark of each text is enough to tell.
 */
export function untouchedParameter(fields: readonly ShownField[], values: Choice['values']): string {
  const untouched = fields.filter(({ variable }) => values[variable] === undefined);
  return JSON.stringify(Object.fromEntries(untouched.map(({ variable, text }) => [variable, markOf(text)])));
}

/** Tells by such a parameter whether a text that came back is what stood there before; by anything else that none is. */
export function untouchedBy(parameter: string | undefined): (variable: Variable, text: string) => boolean {
  const read = v.safeParse(schema, parameter);
  const marks = read.success ? read.output : {};
  return (variable, text) => marks[variable] === markOf(text);
}

/** Line ends and the space around a text are the browser's. */
function markOf(text: string): string {
  return hexOf(sha256(new TextEncoder().encode(text.replace(/\r/g, '').trim()))).slice(0, 8);
}

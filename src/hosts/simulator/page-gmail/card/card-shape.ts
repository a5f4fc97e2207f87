/** A part of a card as JSON came from the add-on; nothing in it is believed before it was looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** Something in an answer that Gmail, as far as it is simulated, does not know; the message says where. */
export class NotKnown extends Error {
  constructor(readonly what: string) {
    super(`not known here: ${what}`);
    this.name = 'NotKnown';
  }
}

/** An object of JSON; throws `NotKnown` for anything else. */
export function objectAt(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotKnown(what);
  return value as Json;
}

/** An object with no fields but these; a misspelt one would do nothing in Gmail, so it is an error here. */
export function fieldsOf(value: unknown, what: string, known: readonly string[]): Json {
  const found = objectAt(value, what);
  const odd = Object.keys(found).find((name) => !known.includes(name));
  if (odd !== undefined) throw new NotKnown(`${what}.${odd}`);
  return found;
}

/** The one field of a union and its value. */
export function oneOf(value: unknown, what: string): readonly [string, unknown] {
  const entries = Object.entries(objectAt(value, what));
  const [first] = entries;
  if (first === undefined || entries.length > 1)
    throw new NotKnown(`${what} {${entries.map(([name]) => name).join(', ')}}`);
  return first;
}

/** A list; an absent one is empty. */
export function listAt(value: unknown, what: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new NotKnown(what);
  return value;
}

/** A text; an absent one is empty. */
export function textAt(value: unknown, what: string): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') throw new NotKnown(what);
  return value;
}

type Json = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * A JSON text that two calls changed at once, with what both changed: `base` is what this call read, `mine` what it made of that, `theirs`
 * what stands there now. Entries of a list count as wholes, of an object by their names; where both changed the same one, mine counts.
 */
export function mergeTexts(base: string | undefined, mine: string, theirs: string | undefined): string {
  if (theirs === undefined || theirs === base) return mine;
  const [before, own, other] = [base, mine, theirs].map(jsonIn);
  if (Array.isArray(own) && Array.isArray(other)) return JSON.stringify(mergeLists(before, own, other));
  if (isRecord(own) && isRecord(other)) return JSON.stringify(mergeRecords(before, own, other));
  return mine;
}

function mergeLists(before: unknown, own: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const texts = (list: unknown) => new Set(Array.isArray(list) ? list.map((one) => JSON.stringify(one)) : []);
  const [had, have, there] = [texts(before), texts(own), texts(other)];
  const kept = other.filter((one) => have.has(JSON.stringify(one)) || !had.has(JSON.stringify(one)));
  const added = own.filter((one) => !had.has(JSON.stringify(one)) && !there.has(JSON.stringify(one)));
  return [...kept, ...added];
}

function mergeRecords(
  before: unknown,
  own: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const had = isRecord(before) ? before : {};
  // A text may name a field as what every object has.
  const at = (record: Readonly<Record<string, unknown>>, name: string) =>
    Object.hasOwn(record, name) ? record[name] : undefined;
  const same = (name: string) => JSON.stringify(at(had, name)) === JSON.stringify(at(own, name));
  const names = [...new Set([...Object.keys(other), ...Object.keys(own)])];
  const merged = names.map((name) => [name, at(same(name) ? other : own, name)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text holds; undefined for one that is no JSON. */
export function jsonIn(text: string | undefined): Json | string | number | boolean | null | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}

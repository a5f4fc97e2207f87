/** A record of a file of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A value as a record; undefined for anything else, lists included. */
export function recordOf(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}

/** The records of a list; none of anything else. */
export function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.map(recordOf).filter((one) => one !== undefined) : [];
}

/** A text or a number as text; '' for anything else. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

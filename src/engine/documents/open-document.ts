import * as v from 'valibot';

/** How a kind of stored document is read: its schema, its version, and a pure step from each older version to the next. */
export type DocumentKind<T> = {
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  /** By the version they start from. */
  readonly migrations: Readonly<Record<number, (document: Record<string, unknown>) => Record<string, unknown>>>;
};

/** A stored document, opened: absent, sound, written by a newer Take Five (never overwritten), or broken (set aside as `text`). */
export type OpenedDocument<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'sound'; readonly document: T }
  | { readonly state: 'newer'; readonly document: T | undefined }
  | { readonly state: 'broken'; readonly text: string };

function textOf(stored: unknown): string {
  try {
    // What cannot be written as JSON, such as a function, gives undefined, which the typings do not say.
    const text: unknown = JSON.stringify(stored);
    return typeof text === 'string' ? text : String(stored);
  } catch {
    return String(stored);
  }
}

/** Opens what a store gave back; any input gives an answer. */
export function openDocument<T>(kind: DocumentKind<T>, stored: unknown): OpenedDocument<T> {
  if (stored === undefined || stored === null) return { state: 'absent' };
  const record = typeof stored === 'object' && !Array.isArray(stored) ? (stored as Record<string, unknown>) : undefined;
  const version = record?.['version'];
  if (record === undefined || typeof version !== 'number') return { state: 'broken', text: textOf(stored) };
  if (version > kind.version) {
    const readable = v.safeParse(kind.schema, { ...record, version: kind.version });
    return { state: 'newer', document: readable.success ? readable.output : undefined };
  }
  let current = record;
  for (let from = version; from < kind.version; from++) {
    const step = kind.migrations[from];
    if (step === undefined) return { state: 'broken', text: textOf(stored) };
    current = { ...step(current), version: from + 1 };
  }
  const parsed = v.safeParse(kind.schema, current);
  return parsed.success ? { state: 'sound', document: parsed.output } : { state: 'broken', text: textOf(stored) };
}

import type { Person } from '../../../engine';

/** A field of the parameters; undefined where there is none. */
export function field(params: unknown, name: string): unknown {
  return typeof params === 'object' && params !== null ? (params as Record<string, unknown>)[name] : undefined;
}

/** A field as text; empty where it is missing or no text. */
export function textField(params: unknown, name: string): string {
  const value = field(params, name);
  return typeof value === 'string' ? value : '';
}

/** A field as a list of texts; anything else in it is dropped. */
export function textsField(params: unknown, name: string): string[] {
  const value = field(params, name);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A list of people; a plain string is an address. */
export function peopleField(params: unknown, name: string): Person[] {
  const value = field(params, name);
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) =>
    typeof entry === 'string'
      ? { name: entry, address: entry }
      : { name: textField(entry, 'name'), address: textField(entry, 'address') },
  );
}

import { templateError } from './template-error';

const MAX_VALUES = 10_000;
const MAX_DEPTH = 16;

/**
 * Copies what a template may see: text, numbers, truth values, lists and plain records. Functions, and objects with a
 * class of their own, are left out, so nothing in the data can run or pass itself off as safe HTML.
 * Throws a TemplateError where there is too much of it.
 */
export function allowedData(data: unknown): unknown {
  let count = 0;
  const copy = (value: unknown, depth: number): unknown => {
    if (++count > MAX_VALUES) throw templateError('too-much-output');
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return undefined;
    const record: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) if (key !== '__proto__') record[key] = copy(item, depth + 1);
    return record;
  };
  return copy(data, 0);
}

import { createWordPatterns } from './word-patterns';
import type { WordPatterns } from './word-patterns';

/** Lists of patterns by what they tell, as a language writes them down. */
type Lists<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;
/** The same, prepared for finding. */
export type PatternKinds<Kind extends string> = Readonly<Record<Kind, WordPatterns<undefined>>>;

const prepared = new WeakMap<object, PatternKinds<string>>();

/** Prepares the lists of a language, once. */
export function patternKinds<Kind extends string>(lists: Lists<Kind>): PatternKinds<Kind> {
  const known = prepared.get(lists);
  if (known !== undefined) return known;
  const kinds = Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([kind, patterns]) => [
      kind,
      createWordPatterns(patterns.map((pattern) => ({ pattern, value: undefined }))),
    ]),
  ) as PatternKinds<Kind>;
  prepared.set(lists, kinds);
  return kinds;
}

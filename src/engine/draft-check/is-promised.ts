import type { Clause } from './promise-clauses';
import type { PromiseWords } from './promise-words';
import { listed } from './term-parts';

/** What words around a term say, prepared. */
export type PromiseCues = Readonly<
  Record<CueKind | 'notOwn' | 'notPast' | 'never' | 'notNever' | 'others' | 'vouches', RegExp>
>;
type CueKind = 'own' | 'future' | 'present' | 'past';

const KINDS = ['own', 'future', 'present', 'past'] as const;
const LETTERS = "[a-z\u0400-\u04ff'-]";

/** Prepares the lists of a language; each becomes one expression that reads a clause once. */
export function createPromiseCues(says: PromiseWords['says']): PromiseCues {
  const pattern = (list: string): RegExp => new RegExp(`(?:${listed(list).map(asPattern).join('|')})(?= )`, 'g');
  return {
    own: pattern(says.own),
    future: pattern(says.future),
    present: pattern(says.present),
    past: pattern(says.past),
    notOwn: pattern(says.notOwn),
    notPast: pattern(says.notPast),
    never: pattern(says.never),
    notNever: pattern(says.notNever),
    others: pattern(says.others),
    vouches: pattern(says.vouches),
  };
}

function asPattern(phrase: string): string {
  const begins = phrase.startsWith('^') ? '^ ' : ' ';
  const said = phrase.replace(/^\^/, '');
  // Most phrases hold none, and there are thousands to be made ready.
  if (!said.includes('*')) return begins + said;
  const words = said
    .split(' ')
    .map((word) =>
      word === '*' ? `${LETTERS}{1,24}` : word.replace(/^\*/, `${LETTERS}{3,24}`).replace(/\*$/, `${LETTERS}{0,16}`),
    );
  return begins + words.join(' ');
}

/**
 * Whether the term with this mark is the company's promise: the nearest word that says what is done decides, in its own clause or,
 * where that says nothing, in the one before or after.
 */
export function isPromised(
  clauses: readonly Clause[],
  at: number,
  mark: string,
  bare: boolean,
  cues: PromiseCues,
): boolean {
  const own = clauses[at];
  if (own === undefined || own.conditional || isNever(own.said, cues)) return false;
  const place = own.said.indexOf(mark);
  const kind = nearest(own.said, place, place + mark.length, cues);
  const vouched = [clauses[at - 1], own, clauses[at + 1]].some(
    (one) => one !== undefined && has(cues.vouches, one.said),
  );
  const foreign = !vouched && has(cues.others, own.said);
  if (kind !== undefined) return counts(kind, bare, foreign);
  if (foreign) return false;
  for (const [clause, from] of [
    [clauses[at - 1], Infinity],
    [clauses[at + 1], 0],
  ] as const) {
    if (clause === undefined) continue;
    if (clause.conditional) continue;
    if (isNever(clause.said, cues)) return false;
    const end = Math.min(from, clause.said.length);
    const there = nearest(clause.said, end, end, cues);
    if (there !== undefined) return counts(there, bare, !vouched && has(cues.others, clause.said));
  }
  return false;
}

function counts(kind: CueKind, bare: boolean, foreign: boolean): boolean {
  return kind === 'own' || (!foreign && (kind === 'future' || (kind === 'present' && !bare)));
}

function nearest(said: string, start: number, end: number, cues: PromiseCues): CueKind | undefined {
  let found: CueKind | undefined;
  let least = Infinity;
  for (const kind of KINDS) {
    for (const [from, to] of unshadowed(
      cues[kind],
      kind === 'own' ? cues.notOwn : kind === 'past' ? cues.notPast : undefined,
      said,
    )) {
      // What stands before a term is nearer than what follows at the same distance.
      const distance = to <= start ? start - to : from - end + 1;
      if (distance >= least) continue;
      [found, least] = [kind, distance];
    }
  }
  return found;
}

function isNever(said: string, cues: PromiseCues): boolean {
  return unshadowed(cues.never, cues.notNever, said).length > 0;
}

type Place = readonly [number, number];

/** Where a pattern stands, except inside of what only looks like it. */
function unshadowed(pattern: RegExp, lookAlikes: RegExp | undefined, said: string): readonly Place[] {
  const places = placesOf(pattern, said);
  if (places.length === 0 || lookAlikes === undefined) return places;
  const shadows = placesOf(lookAlikes, said);
  return places.filter(([from, to]) => !shadows.some(([start, end]) => start <= from && end >= to));
}

function placesOf(pattern: RegExp, said: string): readonly Place[] {
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(said); match !== null; match = pattern.exec(said)) {
    places.push([match.index, match.index + match[0].length]);
  }
  return places;
}

function has(pattern: RegExp, said: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(said);
}

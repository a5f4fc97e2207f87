import { createPhraseIndex } from '../mail/phrase-index';
import type { Match, PhraseIndex } from '../mail/phrase-index';
import type { Word } from '../mail/words';
import type { HostileContext } from './hostile-context';
import { isWithin, quotedSpans } from './quoted-spans';
import type { Span } from './quoted-spans';

type Role = keyof HostileContext;
/** Where the context's words stand in one text. */
export type PreparedContext = {
  readonly quotes: readonly Span[];
  readonly roles: ReadonlyMap<Role, ReadonlySet<number>>;
  /** Names that are insults where the reader bears them. */
  readonly namings: readonly Match<unknown>[];
};

const ROLES: readonly Role[] = ['denials', 'reports', 'others', 'selves', 'readers', 'namings'];
const indexes = new WeakMap<HostileContext, PhraseIndex<Role>>();

function indexOf(context: HostileContext): PhraseIndex<Role> {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const index = createPhraseIndex(ROLES.flatMap((role) => context[role].map((phrase) => ({ phrase, value: role }))));
  indexes.set(context, index);
  return index;
}

/** Finds the words that turn insults away and the quotation marks of a text, once for all its findings. */
export function prepareContext(
  text: string,
  words: readonly Word[],
  context: HostileContext | undefined,
): PreparedContext {
  const roles = new Map<Role, Set<number>>(ROLES.map((role) => [role, new Set()]));
  const matches = context === undefined ? [] : indexOf(context).find(text, words);
  for (const match of matches) roles.get(match.value)?.add(match.last);
  const whole = text.trim().length;
  const quotes = quotedSpans(text).filter((span) => span.end - span.start < whole * 0.8);
  return { quotes, roles, namings: matches.filter((match) => match.value === 'namings') };
}

/** Whether what was found is quoted, denied, reported, or said of the writer or of somebody outside. */
export function aimedElsewhere(match: Match<unknown>, words: readonly Word[], context: PreparedContext): boolean {
  if (isWithin(context.quotes, match)) return true;
  const near = (role: Role, before: number, after = 0): boolean => isNear(role, match, words, context, before, after);
  if (near('denials', 6) || near('reports', 4)) return true;
  if (near('readers', 4, 4)) return false;
  return near('selves', 2) || near('others', 4, 3);
}

/**
 * Whether the reader is called what was found: it stands by itself between marks ("..., thieves!"), or right after a
 * word that addresses the reader ("вы все воры").
 */
export function callsReader(
  text: string,
  match: Match<unknown>,
  words: readonly Word[],
  context: PreparedContext,
): boolean {
  const before = text.slice(Math.max(0, match.start - 3), match.start);
  const after = text.slice(match.end, match.end + 3);
  const opens = match.start === 0 || /([,.!?…—–(]|\s-)\s*$|\n\s*$/.test(before);
  const closes = match.end === text.length || /^\s?[,.!?…—–)]|^\s-|^\n/.test(after);
  if (opens && closes) return true;
  // "Do you sell goats for the garden?" goes on with anything else.
  if (!closes && !/^\s*(and|и|і|й|та)\s/i.test(text.slice(match.end, match.end + 8))) return false;
  const between = words[match.first - 1];
  const reach = between !== undefined && between.end - between.start <= 5 ? 2 : 1;
  return isNear('readers', match, words, context, reach, 0);
}

/** Whether the reader is addressed close to what was found. */
export function namesReader(match: Match<unknown>, words: readonly Word[], context: PreparedContext): boolean {
  return isNear('readers', match, words, context, 5, 5);
}

function isNear(
  role: Role,
  match: Match<unknown>,
  words: readonly Word[],
  context: PreparedContext,
  before: number,
  after: number,
): boolean {
  const places = context.roles.get(role);
  const sentence = words[match.first]?.sentence;
  for (let i = match.first - before; i <= match.last + after; i++) {
    if (places?.has(i) === true && words[i]?.sentence === sentence && (i < match.first || i > match.last)) return true;
  }
  return false;
}

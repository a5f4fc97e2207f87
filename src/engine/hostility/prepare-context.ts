import { createPhraseIndex } from '../mail/phrase-index';
import type { Match, PhraseIndex } from '../mail/phrase-index';
import type { Word } from '../mail/words';
import type { HostileContext } from './hostile-context';
import { quotedSpans } from './quoted-spans';
import type { Span } from './quoted-spans';

const ROLES = [
  'denials',
  'negations',
  'links',
  'reports',
  'others',
  'selves',
  'readers',
  'namings',
  'harmless',
] as const;

/** What a phrase of the context tells about the words around it. */
export type Role = (typeof ROLES)[number];

/** A hint's phrase: which of the context's hints it belongs to, and which of its families. */
export type HintPlace = { readonly hint: number; readonly family: number };

/** Where the context's words stand in one text. */
export type PreparedContext = {
  readonly quotes: readonly Span[];
  /** The indexes of the words with which the phrases of a role end. */
  readonly roles: ReadonlyMap<Role, ReadonlySet<number>>;
  /** The words inside phrases in which nothing is hostile. */
  readonly harmless: ReadonlySet<number>;
  /** Names that are insults where the reader bears them. */
  readonly namings: readonly Match<unknown>[];
  readonly hints: readonly Match<HintPlace>[];
};

type Said = { readonly role: Role } | HintPlace;
const indexes = new WeakMap<HostileContext, PhraseIndex<Said>>();

function indexOf(context: HostileContext): PhraseIndex<Said> {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const of = (phrases: readonly string[], value: Said): { phrase: string; value: Said }[] =>
    phrases.map((phrase) => ({ phrase, value }));
  const index = createPhraseIndex([
    ...ROLES.flatMap((role) => of(context[role], { role })),
    ...context.hints.flatMap(({ families }, hint) =>
      families.flatMap((phrases, family) => of(phrases, { hint, family })),
    ),
  ]);
  indexes.set(context, index);
  return index;
}

/** Finds the words that tell at whom a text is aimed and its quotation marks, once for all its findings. */
export function prepareContext(
  text: string,
  words: readonly Word[],
  context: HostileContext | undefined,
): PreparedContext {
  const roles = new Map<Role, Set<number>>(ROLES.map((role) => [role, new Set()]));
  const harmless = new Set<number>();
  const namings: Match<unknown>[] = [];
  const hints: Match<HintPlace>[] = [];
  for (const match of context === undefined ? [] : indexOf(context).find(text, words)) {
    const { value } = match;
    if ('hint' in value) {
      hints.push({ ...match, value });
      continue;
    }
    roles.get(value.role)?.add(match.last);
    if (value.role === 'namings') namings.push(match);
    if (value.role === 'harmless') for (let i = match.first; i <= match.last; i++) harmless.add(i);
  }
  const whole = text.trim().length;
  const quotes = quotedSpans(text).filter((span) => span.end - span.start < whole * 0.8);
  return { quotes, roles, harmless, namings, hints };
}

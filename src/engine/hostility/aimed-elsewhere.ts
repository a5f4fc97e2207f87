import type { Match } from '../mail/phrase-index';
import type { Word } from '../mail/words';
import type { HostileContext } from './hostile-context';
import type { PreparedContext, Role } from './prepare-context';
import { isWithin } from './quoted-spans';

const CLAUSE_END = /[,:;()–—\n]|\s-\s/;
/** Words that put one name beside another, in all languages. */
const AND = new Set(['and', 'и', 'і', 'й', 'та']);
const DENIAL_REACH = 6;
const NEGATION_REACH = 2;

/** A text with all that is known about at whom it is aimed. */
export type Aim = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly prepared: PreparedContext;
  readonly endings: HostileContext['readerEndings'];
};

/** Whether what was found is quoted, denied, reported, or said of the writer or of somebody outside. */
export function aimedElsewhere(match: Match<unknown>, aim: Aim): boolean {
  if (isWithin(aim.prepared.quotes, match) || isHarmless(match, aim)) return true;
  if (isDenied(match, aim) || isNear('reports', match, aim, 4, 0)) return true;
  if (speaksToReader(match, aim)) return false;
  // "The rats, vermin, ate your sack": what stands between two commas belongs to what comes before.
  const after = isBetweenCommas(match, aim.text) ? 0 : 4;
  if (isNear('readers', match, aim, 4, after)) return false;
  return isNear('selves', match, aim, 2, 0) || isNear('others', match, aim, 4, 3);
}

/**
 * Whether the reader is called what was found: it stands by itself between marks ("..., thieves!"), or right after a
 * word that addresses the reader ("вы все воры").
 */
export function callsReader(match: Match<unknown>, aim: Aim): boolean {
  const { text, words } = aim;
  const before = text.slice(Math.max(0, match.start - 3), match.start);
  const after = text.slice(match.end, match.end + 3);
  const opens = match.start === 0 || /([,.!?…—–(]|\s-)\s*$|\n\s*$|["„“«]$/.test(before);
  const closes = match.end === text.length || /^\s?[,.!?…—–)]|^\s-|^\n|^["”“»]/.test(after);
  if (opens && closes) return true;
  // "Do you sell goats for the garden?" goes on with anything else.
  if (!closes && !isAnd(words[match.last + 1])) return false;
  const between = words[match.first - 1];
  const reach = between !== undefined && between.end - between.start <= 5 ? 2 : 1;
  return isNear('readers', match, aim, reach, 0);
}

function isAnd(word: Word | undefined): boolean {
  return word?.forms.some((form) => AND.has(form)) === true;
}

/** Whether what was found stands beside an insult: "idiots and thieves". `ends` are the last words of insults. */
export function isBesideInsult(match: Match<unknown>, { words }: Aim, ends: ReadonlySet<number>): boolean {
  return ends.has(match.first - 2) && isAnd(words[match.first - 1]);
}

/** Whether the reader is addressed in what was found or close to it. */
export function namesReader(match: Match<unknown>, aim: Aim): boolean {
  return speaksToReader(match, aim) || isNear('readers', match, aim, 5, 5);
}

/** A pronoun or a verb that can only be meant for the reader stands in the words themselves: "обрахте ме". */
function speaksToReader(match: Match<unknown>, { words, prepared, endings }: Aim): boolean {
  for (let i = match.first; i <= match.last; i++) {
    if (prepared.roles.get('readers')?.has(i) === true) return true;
    if (words[i]?.forms.some((form) => form.length >= 5 && endings.some((ending) => form.endsWith(ending))))
      return true;
  }
  return false;
}

function isDenied(match: Match<unknown>, aim: Aim): boolean {
  const { roles } = aim.prepared;
  // "Не сте крадци": the negation can share its last word with what was found.
  const nearest = match.last > match.first ? match.first : match.first - 1;
  for (let i = nearest; i >= match.first - DENIAL_REACH && i >= 0; i--) {
    const reaches =
      roles.get('denials')?.has(i) === true ||
      (i >= match.first - NEGATION_REACH && roles.get('negations')?.has(i) === true);
    if (reaches && !clauseEndsBetween(i, match.first, aim)) return true;
  }
  return false;
}

function clauseEndsBetween(from: number, to: number, { text, words, prepared }: Aim): boolean {
  for (let i = from; i < to; i++) {
    const here = words[i];
    const next = words[i + 1];
    if (here === undefined || here.sentence !== next?.sentence) return true;
    const goesOn = prepared.roles.get('links')?.has(i + 1) === true;
    if (!goesOn && CLAUSE_END.test(text.slice(here.end, next.start))) return true;
  }
  return false;
}

function isHarmless(match: Match<unknown>, { prepared }: Aim): boolean {
  for (let i = match.first; i <= match.last; i++) if (!prepared.harmless.has(i)) return false;
  return true;
}

function isBetweenCommas(match: Match<unknown>, text: string): boolean {
  return /,\s*$/.test(text.slice(Math.max(0, match.start - 3), match.start)) && text.charAt(match.end) === ',';
}

function isNear(role: Role, match: Match<unknown>, aim: Aim, before: number, after: number): boolean {
  const places = aim.prepared.roles.get(role);
  const sentence = aim.words[match.first]?.sentence;
  for (let i = match.first - before; i <= match.last + after; i++) {
    if (i >= match.first && i <= match.last) continue;
    if (places?.has(i) === true && aim.words[i]?.sentence === sentence) return true;
  }
  return false;
}

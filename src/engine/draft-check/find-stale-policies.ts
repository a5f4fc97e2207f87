import { SHAPELESS } from '../mail/fold-word';
import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';

/** Shorter ones would be found in texts that do not quote them. */
const SHORTEST = 10;
/** More, or longer ones, no team writes down. */
const MOST_POLICIES = 500;
const LONGEST = 5_000;
/** What mail programs put in place of typed signs. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['’', '‘', 'ʼ', '`', '´'].map((sign) => [sign, "'"] as const),
  ...['“', '”', '„', '«', '»'].map((sign) => [sign, '"'] as const),
  ...['–', '—', '‑', '−'].map((sign) => [sign, '-'] as const),
]);
const IN_WORD = /[a-z0-9\u00c0-\u024f\u0400-\u04ff]/;

/** A text in small letters with single spaces, and where each of its characters stands in the text as written. */
type Even = { readonly text: string; readonly places: readonly number[] };

/**
 * The wordings in a draft that were right only until a day before it goes, each at its first place; white space, capitals and the kind
 * of quotation marks, apostrophes and dashes do not matter. The rule bears the place of the wording in `policies`: `stale_policy:0`.
 * Wordings of fewer than ten characters are not looked for, because they say too little.
 */
export function findStalePolicies({ text, policies = [], sentAt }: Draft): readonly DraftProblem[] {
  const stale = policies.slice(0, MOST_POLICIES).map(({ until }) => sentAt > until);
  if (!stale.includes(true)) return [];
  const even = evened(text);
  const found: DraftProblem[] = [];
  policies.slice(0, MOST_POLICIES).forEach(({ words }, i) => {
    if (stale[i] !== true) return;
    const wanted = evened(words.slice(0, LONGEST)).text.replace(/[.,:;!]$/, '');
    const at = wanted.length < SHORTEST ? -1 : placeOf(wanted, even.text);
    if (at < 0) return;
    const end = (even.places[at + wanted.length - 1] ?? 0) + 1;
    found.push(problemAt(text, 'stale_policy', { start: even.places[at] ?? 0, end }, String(i)));
  });
  return found.sort((a, b) => a.start - b.start);
}

function evened(text: string): Even {
  const chars: string[] = [];
  const places: number[] = [];
  let last = ' ';
  for (let at = 0; at < text.length; at++) {
    const written = text.charAt(at);
    if (SHAPELESS.test(written)) continue;
    const lower = SIGNS.get(written) ?? written.toLowerCase();
    const char = /\s/.test(lower) ? ' ' : lower.charAt(0);
    if (char === ' ' && last === ' ') continue;
    last = char;
    chars.push(char);
    places.push(at);
  }
  if (last === ' ') chars.pop();
  return { text: chars.join(''), places };
}

/** Where words stand whole; -1 when nowhere. */
function placeOf(wanted: string, text: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isWhole = (inner: number, outer: number): boolean =>
      !IN_WORD.test(text.charAt(inner)) || !IN_WORD.test(text.charAt(outer));
    if (isWhole(at, at - 1) && isWhole(end - 1, end)) return at;
  }
  return -1;
}

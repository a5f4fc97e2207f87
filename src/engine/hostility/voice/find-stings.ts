import type { Finding, HostilityKind } from '../../mail/reading';
import type { Hearing } from './hearing';
import type { Listened } from './listener';
import { oddsOf } from './tally';
import type { Head } from './voice-weights';

const KINDS = ['insult', 'contempt', 'threat', 'profanity', 'review_blackmail'] as const satisfies readonly Head[];
// More than anybody reads.
const MOST_FINDINGS = 100;
/** How much a sentence takes from each of its neighbours: a jab seldom stands alone. */
const NEIGHBOUR = 0.25;
/** Sentences so much quieter than the worst one are what stands around it. */
const QUIETER = 2;
/** Odds under which a sentence that does not sting is called hostile by nobody. */
const HOSTILE_BY_ITSELF = 0.5;
/** Odds of what is before the first sentence and behind the last. */
const OUTSIDE = -1;

/**
 * The findings of both voices in the order of the text: a sentence that stings, which a finding of the rules in it names, and what
 * else the rules found. Never empty for a text with words.
 */
export function findStings(listened: Listened, rules: readonly Finding[]): readonly Finding[] {
  const { hearing } = listened;
  const rest = new Set(rules);
  const found: Finding[] = [];
  const stinging = stingingSentences(listened).slice(0, MOST_FINDINGS);
  const telling = stinging.filter((at) => !isPlain(listened, at));
  // Where all that stings is plain, it is what stings.
  const named = new Set(telling.length > 0 ? telling : stinging);
  for (const at of stinging) {
    const own = heaviestIn(hearing, at, rest);
    if (own === undefined && !named.has(at)) continue;
    if (own !== undefined) rest.delete(own);
    found.push(sentenceFinding(listened, at, own));
  }
  // A sentence that is named once as contempt needs no second line for the words in it.
  const unsaid = [...rest].filter((one) => !found.some((whole) => isSaidBy(one, whole)));
  return [...found, ...unsaid].sort((a, b) => a.start - b.start).slice(0, MOST_FINDINGS);
}

function isSaidBy(one: Finding, whole: Finding): boolean {
  return one.in === 'newest' && one.kind === whole.kind && one.start >= whole.start && one.end <= whole.end;
}

/** The sentences that sting about as much as the worst one. */
function stingingSentences({ hearing, tally }: Listened): readonly number[] {
  const odds = hearing.sentences.map((_, at) => oddsOf(tally, { from: at, to: at }));
  const smooth = odds.map((own, at) => own + NEIGHBOUR * ((odds[at - 1] ?? OUTSIDE) + (odds[at + 1] ?? OUTSIDE)));
  const least = smooth.reduce((most, one) => Math.max(most, one), -Infinity) - QUIETER;
  return smooth.flatMap((one, at) => (one > least ? [at] : []));
}

/** "Where is my order?" between two insults is named by neither voice if it is read by itself, and is what the customer needs. */
function isPlain({ tally, ask }: Listened, at: number): boolean {
  const here = { from: at, to: at };
  return oddsOf(tally, here) < 0 && ask('hostile', here) < HOSTILE_BY_ITSELF;
}

function heaviestIn({ sentences }: Hearing, at: number, findings: ReadonlySet<Finding>): Finding | undefined {
  const unit = sentences[at];
  let heaviest: Finding | undefined;
  for (const finding of findings) {
    if (unit === undefined || finding.in !== 'newest' || finding.start < unit.start || finding.end > unit.end) continue;
    if (heaviest === undefined || finding.weight > heaviest.weight) heaviest = finding;
  }
  return heaviest;
}

function sentenceFinding({ hearing, ask }: Listened, at: number, own: Finding | undefined): Finding {
  const { start = 0, end = 0 } = hearing.sentences[at] ?? {};
  const place = { start, end, text: hearing.heard.text.slice(start, end), in: 'newest' } as const;
  if (own !== undefined) return { ...place, kind: own.kind, weight: own.weight, by: 'both' };
  const here = { from: at, to: at };
  const weight = ask('abuse', here) > 0 ? 3 : ask('hostile', here) > 0 ? 2 : 1;
  return { ...place, kind: worstKind((head) => ask(head, here)), weight, by: 'voice' };
}

function worstKind(ask: (head: Head) => number): HostilityKind {
  let kind: HostilityKind = 'contempt';
  // Where no head says yes by itself, the mildest kind is named: a threat that nobody made would have a manager called.
  let best = 0;
  for (const head of KINDS) {
    const odds = ask(head);
    if (odds > best) [kind, best] = [head, odds];
  }
  return kind;
}

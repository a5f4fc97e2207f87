import type { Finding, HostilityKind } from '../../mail/reading';
import type { Listened } from './listener';
import { oddsOf } from './tally';
import type { Stretch } from './tally';
import type { Head } from './voice-weights';

const KINDS = ['insult', 'contempt', 'threat', 'profanity', 'review_blackmail'] as const satisfies readonly Head[];
// More than anybody reads.
const MOST_FINDINGS = 100;

/** The findings of both voices in the order of the text: the rules' own, and the sentences that sting without any of these. */
export function findStings(listened: Listened, rules: readonly Finding[]): readonly Finding[] {
  const { hearing, tally, piece } = listened;
  const { sentences, signs, heard } = hearing;
  const found: Finding[] = [...rules];
  const add = (stretch: Stretch): void => {
    const start = sentences[stretch.from]?.start ?? 0;
    const end = sentences[stretch.to]?.end ?? start;
    const text = heard.text.slice(start, end);
    found.push({ start, end, text, in: 'newest', by: 'voice', ...kindOf(listened, stretch) });
  };
  for (let at = 0; at < sentences.length && found.length < MOST_FINDINGS; at++) {
    const alone = { from: at, to: at };
    if ((signs[at]?.length ?? 0) === 0 && oddsOf(tally, alone) > 0) add(alone);
  }
  // Where no sentence stings by itself, the worst ones together do.
  if (found.length === 0) add(piece);
  return found.sort((a, b) => a.start - b.start);
}

function kindOf(
  { ask }: Listened,
  stretch: Stretch,
): { readonly kind: HostilityKind; readonly weight: Finding['weight'] } {
  let kind: HostilityKind = 'contempt';
  let best = -Infinity;
  for (const head of KINDS) {
    const odds = ask(head, stretch);
    if (odds > best) [kind, best] = [head, odds];
  }
  return { kind, weight: ask('abuse', stretch) > 0 ? 3 : ask('hostile', stretch) > 0 ? 2 : 1 };
}

import type { Finding, HostilityKind } from '../../mail/reading';
import type { Listened, Stinging } from './listener';
import type { Head } from './voice-weights';

const KINDS = ['insult', 'contempt', 'threat', 'profanity', 'review_blackmail'] as const satisfies readonly Head[];
// More than anybody reads.
const MOST_FINDINGS = 100;

/** The findings of both voices in the order of the text: the rules' own, and the sentences that sting without any of these. */
export function findStings(listened: Listened, rules: readonly Finding[]): readonly Finding[] {
  const { hearing, stinging } = listened;
  const worst = stinging[0];
  if (worst === undefined) return rules;
  const found: Finding[] = rules.map((finding) => finding);
  const { text } = hearing.heard;
  for (const one of stinging) {
    if (one.part.double || one.heard < 0) continue;
    const { start, end } = one.part.unit;
    const mine = found.filter((finding) => finding.in === 'newest' && finding.start < end && finding.end > start);
    if (mine.length > 0) continue;
    const { kind, weight } = kindOf(listened, one);
    found.push({ start, end, kind, text: text.slice(start, end), in: 'newest', weight, by: 'voice' });
  }
  // Where no sentence stings by itself, the worst two together do.
  if (found.length === 0) {
    const { start, end } = worst.part.unit;
    found.push({ start, end, text: text.slice(start, end), in: 'newest', by: 'voice', ...kindOf(listened, worst) });
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST_FINDINGS);
}

function kindOf(
  { ask }: Listened,
  { part }: Stinging,
): { readonly kind: HostilityKind; readonly weight: Finding['weight'] } {
  let kind: HostilityKind = 'contempt';
  let best = -Infinity;
  for (const head of KINDS) {
    const said = ask(head, part);
    if (said > best) [kind, best] = [head, said];
  }
  return { kind, weight: ask('abuse', part) > 0 ? 3 : ask('hostile', part) > 0 ? 2 : 1 };
}

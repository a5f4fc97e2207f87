import type { Finding } from '../mail/reading';
import type { WhyItem } from './why-item';
import { oneLine, unbroken } from './who-of';

const AROUND = 32;
const WORDS_LENGTH = 160;
const HIDDEN = '••••••';

/** Text of `[from, to)` with every other finding masked, so that asking for one phrase does not show its neighbours. */
function masked(text: string, from: number, to: number, findings: readonly Finding[]): string {
  let out = '';
  let at = from;
  for (const finding of findings) {
    if (finding.end <= at || finding.start >= to) continue;
    out += text.slice(at, Math.max(at, finding.start)) + HIDDEN;
    at = Math.min(to, finding.end);
  }
  return out + text.slice(at, to);
}

const sentenceEnd = /[.!?\n…]/;

/** Start of what is shown before a finding: at most 32 characters, not beyond its sentence, not inside a word. */
function beginning(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < AROUND && !sentenceEnd.test(text.charAt(at - 1))) at--;
  if (at > 0 && start - at >= AROUND) while (at < start && text.charAt(at) !== ' ') at++;
  return at;
}

/** End of what is shown after a finding, likewise. */
function ending(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < AROUND && !sentenceEnd.test(text.charAt(at))) at++;
  if (at < text.length && at - end >= AROUND) while (at > end && text.charAt(at) !== ' ') at--;
  return at;
}

/** The phrases that raised the temperature, with what stands around them; the words themselves only where asked for. */
export function whyItems(
  newest: string,
  subject: string,
  findings: readonly Finding[],
  revealed: readonly number[],
): readonly WhyItem[] {
  return findings.map((finding, index) => {
    const text = finding.in === 'newest' ? newest : subject;
    const others = findings
      .filter((other) => other.in === finding.in)
      .slice()
      .sort((a, b) => a.start - b.start);
    const from = beginning(text, finding.start);
    const to = ending(text, finding.end);
    const before = unbroken(masked(text, from, finding.start, others)).trimStart();
    const cutBefore = from > 0 && !sentenceEnd.test(text.charAt(from - 1));
    const cutAfter = to < text.length && !sentenceEnd.test(text.charAt(to));
    const after = unbroken(masked(text, finding.end, to, others)).trimEnd();
    return {
      index,
      kind: finding.kind,
      weight: finding.weight,
      learned: finding.by === 'voice',
      before: cutBefore ? `… ${before}` : before,
      ...(revealed.includes(index) && { words: oneLine(finding.text, WORDS_LENGTH) }),
      after: cutAfter ? `${after} …` : after,
    };
  });
}

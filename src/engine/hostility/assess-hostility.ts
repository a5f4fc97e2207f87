import type { Match } from '../mail/phrase-index';
import type { Finding, Hostility, HostilityKind, Level } from '../mail/reading';
import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import { aimedElsewhere, callsReader, isBesideInsult, namesReader } from './aimed-elsewhere';
import type { Aim } from './aimed-elsewhere';
import { findHints } from './find-hints';
import { findShouting } from './find-shouting';
import type { HostileContext } from './hostile-context';
import type { Lexicon } from './lexicon';
import { lexiconIndex } from './lexicon-index';
import { prepareContext } from './prepare-context';
import type { Span } from './quoted-spans';

/** What else is known of the mail; all of it may be left out. */
export type AssessOptions = {
  readonly context?: HostileContext;
  /** The mail praises: swearing in it is friendly. */
  readonly friendly?: boolean;
  /** The words of the newest text and of the subject, where they are known already. */
  readonly words?: readonly Word[];
  readonly subjectWords?: readonly Word[];
};

/** Hostility of nobody's mail. */
export const CALM: Hostility = { level: 0, score: 0, kinds: [], voices: 1, findings: [] };

type Judged = Omit<Finding, 'weight'> & { readonly level: Finding['weight']; readonly atReader: boolean };

const AIMED: ReadonlySet<HostilityKind> = new Set(['insult', 'contempt', 'threat']);

// More than anybody reads; a text of one insult over and over must not make an answer longer than itself.
const MOST_FINDINGS = 100;
const BASE_SCORE: readonly number[] = [0, 0.4, 0.7, 0.9];
const REPLY_PREFIX =
  /^\s*(re|fw|fwd|aw|wg|отг|отн|отв|ответ|на|пр|пре|вiдп|відп|пер|перес|нп|rv|tr|sv|vs)(\[\d{1,3}\])?\s{0,2}:/i;

/**
 * How hostile the newest text is towards its reader, by the lexicon alone (one voice). Never throws.
 * The subject counts only without a reply or forward prefix, and for at most level 1.
 */
export function assessHostility(
  newest: string,
  subject: string,
  lexicon: Lexicon,
  options: AssessOptions = {},
): Hostility {
  const inText = judge(newest, 'newest', lexicon, options);
  const inSubject = REPLY_PREFIX.test(subject) ? [] : judge(subject.slice(0, 1000), 'subject', lexicon, options);
  const judged = [...inText, ...inSubject.map((one) => ({ ...one, level: 1 as const }))];
  const level = levelOf(judged);
  if (level === 0) return CALM;
  const findings = judged
    .slice(0, MOST_FINDINGS)
    .map(({ atReader: _, level: weight, ...finding }) => ({ ...finding, weight }));
  return {
    level,
    score: Math.min(0.99, (BASE_SCORE[level] ?? 0) + 0.02 * Math.min(4, judged.length - 1)),
    kinds: [...new Set(findings.map((finding) => finding.kind))],
    voices: 1,
    findings,
  };
}

function judge(text: string, where: Finding['in'], lexicon: Lexicon, options: AssessOptions): readonly Judged[] {
  const words = (where === 'newest' ? options.words : options.subjectWords) ?? wordsOf(text);
  const { context, friendly = false } = options;
  const prepared = prepareContext(text, words, context);
  const aim: Aim = { text, words, prepared, endings: context?.readerEndings ?? [] };
  const found: Judged[] = [];
  const insultEnds = new Set<number>();
  const add = ({ start, end }: Span, kind: HostilityKind, level: Finding['weight'], atReader: boolean): void => {
    found.push({ start, end, kind, text: text.slice(start, end), in: where, by: 'rules', level, atReader });
  };
  const judgeOne = (match: Match<unknown>, kind: HostilityKind, level: Finding['weight']): void => {
    if ((friendly && kind === 'profanity') || aimedElsewhere(match, aim)) return;
    add(match, kind, level, namesReader(match, aim));
    if (kind === 'insult') insultEnds.add(match.last);
  };
  for (const match of lexiconIndex(lexicon).find(text, words)) judgeOne(match, match.value.kind, match.value.level);
  for (const match of prepared.namings) {
    if (callsReader(match, aim) || isBesideInsult(match, aim, insultEnds)) judgeOne(match, 'insult', 2);
  }
  // Mock praise is praise to the words that tell a friendly mail.
  for (const match of findHints(context?.hints ?? [], aim)) add(match, match.value.kind, match.value.level, true);
  for (const shout of friendly ? [] : findShouting(text)) {
    if (words.some(({ start, end }) => start >= shout.start && end <= shout.end)) add(shout, 'shouting', 1, false);
  }
  return withoutOverlaps(found);
}

/** Of findings of one kind that overlap, the heaviest and then the longest says it all. */
function withoutOverlaps(found: readonly Judged[]): readonly Judged[] {
  const lastOfKind = new Map<HostilityKind, number>();
  const kept: Judged[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = lastOfKind.get(one.kind);
    const last = at === undefined ? undefined : kept[at];
    if (at === undefined || last === undefined || one.start >= last.end) {
      lastOfKind.set(one.kind, kept.length);
      kept.push(one);
    } else if (one.level > last.level) {
      kept[at] = one;
    }
  }
  return kept;
}

/**
 * A lawyer named is never hostile by itself, nor is shouting or swearing that is not at the reader; an insult with a
 * real swear word is abuse.
 */
function levelOf(judged: readonly Judged[]): Level {
  const strong = (kind: HostilityKind): boolean => judged.some((one) => one.kind === kind && one.level >= 2);
  if (strong('insult') && strong('profanity')) return 3;
  const aimed = judged.some((one) => AIMED.has(one.kind) || (one.kind === 'profanity' && one.atReader));
  let level: Level = 0;
  for (const one of judged) {
    const mild = one.kind === 'legal_threat' || (one.kind === 'profanity' && one.level === 2 && !aimed);
    const own: Level = mild ? 1 : one.level;
    if (own > level) level = own;
  }
  return level;
}

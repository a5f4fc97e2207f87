import { answerFor } from '../../src/hosts/command-line/answer-for';
import { emailFromInput } from '../../src/hosts/command-line/email-from-input';
import { seeded } from '../../training/language/seeded';
import type { Row, Table } from '../table';
import type { PeerAnswers } from './answers-of-peers';
import type { PeerInput } from './peers';
import { intervalOf, scoreHostility } from './score-hostility';
import type { Figure, HostileCase, HostilityScore, Judged } from './score-hostility';

type Measure = {
  readonly what: string;
  readonly figure: (score: HostilityScore) => Figure;
  readonly goal?: number;
  /** The goal is the most that may happen, not the least. */
  readonly most?: boolean;
  /** Whether the goal holds in each language or over all. */
  readonly each?: boolean;
  /** Peers say only whether a mail is hostile. */
  readonly peers?: boolean;
};

const MEASURES: readonly Measure[] = [
  { what: 'overt attacks found, level 2-3', figure: (score) => score.overt, goal: 0.95, each: true, peers: true },
  {
    what: 'without a bad word found, level 2-3',
    figure: (score) => score.wordless,
    goal: 0.75,
    each: true,
    peers: true,
  },
  { what: 'tense mails found, level 1', figure: (score) => score.tense, peers: true },
  { what: 'civil mails called hostile', figure: (score) => score.falseAlarms, goal: 0.03, most: true, peers: true },
  { what: 'hostile or not, F1', figure: (score) => score.f1, goal: 0.9, each: true, peers: true },
  { what: 'level, mean absolute error', figure: (score) => score.levelError, goal: 0.35, most: true },
  { what: 'marked phrases, character F1', figure: (score) => score.spans, goal: 0.65 },
];

/** The question that a mail is for a peer that tells hostile from civil: subject and body. */
export function hostilityQuestion({ subject, body }: HostileCase): PeerInput {
  return { text: `${subject}\n${body}` };
}

/** Reads a case as the command line does, with both voices. */
export async function judgeCase(one: HostileCase): Promise<Judged> {
  const { newest, hostility } = await answerFor(one.id, await emailFromInput({ subject: one.subject, text: one.body }));
  const moved = Math.max(0, one.body.indexOf(newest));
  const found = hostility.findings
    .filter((finding) => finding.in === 'newest')
    .map(({ start, end }) => ({ start: start + moved, end: end + moved }));
  return { one, answer: { level: hostility.level, found } };
}

/** Reads all cases, one after the other. */
export async function judgeCases(cases: readonly HostileCase[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const one of cases) judged.push(await judgeCase(one));
  return judged;
}

/** What a peer said of the same cases; it knows no levels and no phrases. */
export function judgedByPeer(cases: readonly HostileCase[], { answers }: PeerAnswers): readonly Judged[] {
  return cases.map((one, i) => ({ one, answer: { level: answers[i] === 'hostile' ? 2 : 0, found: [] } }));
}

/** How well hostility is known, over all and in each language, with intervals, beside other people's programs. */
export async function hostilityTable(
  name: string,
  cases: readonly HostileCase[],
  peers: readonly PeerAnswers[],
): Promise<Table> {
  const judged = await judgeCases(cases);
  const byPeer = peers.map((peer) => judgedByPeer(cases, peer));
  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  const rows = MEASURES.flatMap((measure) =>
    [undefined, ...languages].map((lang): Row => {
      const mine = ({ one }: Judged): boolean => (lang ?? one.lang) === one.lang;
      return rowOf(
        measure,
        lang,
        judged.filter(mine),
        byPeer.map((all) => all.filter(mine)),
      );
    }),
  );
  return {
    title: `Hostility: ${name} (${cases.length} mails, ${cases.filter(({ level }) => level > 0).length} of them hostile)`,
    peers: peers.map((peer) => peer.name),
    rows,
    notes: [
      'In brackets: between which values 95 of 100 such samples would lie (bootstrap), and of how many mails.',
      ...peers.flatMap(({ note }) => note ?? []),
    ],
  };
}

function rowOf(
  measure: Measure,
  lang: string | undefined,
  judged: readonly Judged[],
  peers: readonly (readonly Judged[])[],
): Row {
  const { what, figure, goal, most = false, each = false } = measure;
  const { value, of } = figure(scoreHostility(judged));
  const row = { what: `${what}, ${lang ?? 'all'}`, measured: 'no cases' };
  if (of === 0 || Number.isNaN(value)) return row;
  const [low, high] = intervalOf(judged, figure, seeded(1));
  const measured = `${value.toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)}, ${of})`;
  const decides = goal !== undefined && each === (lang !== undefined);
  return {
    ...row,
    measured,
    ...(measure.peers && { beside: peers.map((all) => figure(scoreHostility(all)).value.toFixed(2)) }),
    ...(decides && {
      goal: `${most ? 'at most' : 'at least'} ${goal.toFixed(2)}`,
      met: most ? value <= goal : value >= goal,
    }),
  };
}

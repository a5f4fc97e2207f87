import { answerFor } from '../../src/hosts/command-line/answer-for';
import { emailFromInput } from '../../src/hosts/command-line/email-from-input';
import type { Row, Table } from '../table';
import type { PeerAnswers } from './answers-of-peers';
import type { PeerInput } from './peers';
import type { SplitCase } from './read-cases';
import { scoreSplit } from './score-split';
import type { SplitScore } from './score-split';
import type { shareText } from './share';
import { atLeast, atMost, ratio, shareOf } from './share';
import { textOfHtml } from './text-of-html';

const GOAL = 0.95;
const MOST_LOST = 0.02;
// A suite of others may not fall more than this below what its authors' own program reaches.
const MOST_BELOW = 0.03;
const DECIDING = ['bg', 'ru', 'uk'];

// The suites that have this goal; others are shown without one.
const HELD = ['crisp-oss', 'discourse', 'github', 'mailgun'];

// Whose suite is whose program, where that program is among the peers; by the owner in a case's source.
const OWN_PROGRAM: Readonly<Record<string, string>> = { 'crisp-oss': 'email-reply-parser' };

/** The question that a splitting case is for a peer: plain text, and HTML for the ones that read it. */
export async function splitQuestion(wanted: SplitCase): Promise<PeerInput> {
  if (wanted.format === 'text') return { text: wanted.input };
  const { html, text } = await emailFromInput(fieldsOf(wanted));
  if (html === undefined) return { text: text ?? '' };
  return { text: text ?? textOfHtml(html), html };
}

/** How well the newest message is found, in each language and each suite, beside the splitters of others. */
export async function splitTable(cases: readonly SplitCase[], peers: readonly PeerAnswers[]): Promise<Table> {
  const ours: SplitScore[] = [];
  for (const one of cases) {
    const { newest, signature } = await answerFor(one.id, await emailFromInput(fieldsOf(one)));
    ours.push(scoreSplit(one, { newest, signature }));
  }
  const theirs = peers.map(({ answers }) =>
    cases.map((one, index) => scoreSplit(one, { newest: answers[index] ?? '', signature: '' })),
  );
  const count = (scores: readonly SplitScore[], of: (one: SplitCase) => boolean, what: keyof SplitScore) =>
    shareOf(scores.filter((_, index) => picked(cases[index], of)).map((score) => score[what]));
  const beside = (of: (one: SplitCase) => boolean, what: keyof SplitScore): readonly string[] =>
    theirs.map((scores) => shown(count(scores, of, what)));
  const scored = (one: SplitCase): boolean => one.scored;

  const rows: Row[] = [atLeast('exact, all languages', count(ours, scored, 'exact'), GOAL, beside(scored, 'exact'))];
  for (const language of [...new Set(cases.filter(scored).map(groupOf))].sort()) {
    const inIt = (one: SplitCase): boolean => one.scored && groupOf(one) === language;
    const share = count(ours, inIt, 'exact');
    const row = atLeast(`exact, ${language}`, share, GOAL, beside(inIt, 'exact'));
    rows.push(DECIDING.includes(language) ? row : withoutGoal(row));
  }
  const hostile = (one: SplitCase): boolean => one.scored && one.hostile_in_quote;
  rows.push(
    atMost('a wanted line is lost', count(ours, scored, 'lost'), MOST_LOST, beside(scored, 'lost')),
    atMost('a hostile quote leaks', count(ours, hostile, 'leaked'), 0, beside(hostile, 'leaked')),
  );
  for (const suite of [...new Set(cases.map(suiteOf))].filter((name) => name !== 'own').sort()) {
    const program = theirs[peers.findIndex(({ name }) => name === OWN_PROGRAM[suite])];
    for (const decides of [true, false]) {
      const inIt = (one: SplitCase): boolean => suiteOf(one) === suite && one.scored === decides;
      if (!cases.some(inIt)) continue;
      const authors = program === undefined ? 1 : ratio(count(program, inIt, 'exact'));
      const row = atLeast(
        `exact, suite of ${suite}${decides ? '' : ' (not scored)'}`,
        count(ours, inIt, 'exact'),
        authors - MOST_BELOW,
        beside(inIt, 'exact'),
      );
      rows.push(decides && HELD.includes(suite) ? row : withoutGoal(row));
    }
  }
  return {
    title: `Cases: the newest message (${cases.length} mails)`,
    peers: peers.map(({ name }) => name),
    rows,
    notes: [
      'A suite’s goal is three points below what its authors’ program reaches: in this run where it is among the peers, else all of it.',
      'Where a suite keeps signatures, the newest message and the signature together may be the right answer.',
      'Peers that read plain text only are given the text of HTML mails; talonjs is given the HTML.',
      ...peers.flatMap(({ note }) => note ?? []),
    ],
  };
}

function fieldsOf({ format, input }: SplitCase): Readonly<Record<string, string>> {
  return format === 'eml' ? { mime: input } : { [format]: input };
}

function groupOf({ lang }: SplitCase): string {
  return ['en', ...DECIDING].includes(lang) ? lang : 'other languages';
}

/** The owner of the suite that a case is from, `own` for this project's. */
function suiteOf({ source }: SplitCase): string {
  return source.startsWith('own') ? 'own' : (source.split('/')[0] ?? '');
}

function picked(one: SplitCase | undefined, of: (one: SplitCase) => boolean): boolean {
  return one !== undefined && of(one);
}

function shown(share: Parameters<typeof shareText>[0]): string {
  return share.of === 0 ? '' : ratio(share).toFixed(3);
}

function withoutGoal({ what, measured, beside = [] }: Row): Row {
  return { what, measured, beside };
}

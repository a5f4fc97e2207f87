import { answerFor } from '../../src/hosts/command-line/answer-for';
import { emailFromInput } from '../../src/hosts/command-line/email-from-input';
import type { Row, Table } from '../table';
import type { PeerAnswers } from './answers-of-peers';
import type { PeerInput } from './peers';
import type { NameCase } from './read-cases';
import { scoreName } from './score-name';
import type { NameScore } from './score-name';
import { atLeast, atMost, ratio, shareOf } from './share';

const GIVEN = 0.97;
const ADDRESS = 0.95;
const FORMAL = 0.93;

/** The question that a name is for a peer: the name as the mail shows it. */
export async function nameQuestion({ from }: NameCase): Promise<PeerInput> {
  return { text: (await emailFromInput({ from })).from?.name ?? '' };
}

/** How well writers are named and greeted, in each language, beside what others take for the given name. */
export async function nameTable(cases: readonly NameCase[], peers: readonly PeerAnswers[]): Promise<Table> {
  const ours: NameScore[] = [];
  for (const one of cases) {
    const { sender } = await answerFor(one.id, await emailFromInput({ from: one.from, text: '' }), one.locale);
    ours.push(scoreName(one, sender));
  }
  const given = peers.map(({ answers }) => cases.map((one, index) => answers[index] === one.given));
  const invented = peers.map(({ answers }) => cases.map((one, index) => one.given === '' && answers[index] !== ''));
  const locales = [...new Set(cases.map(({ locale }) => locale))].sort();
  const inIt = <T>(values: readonly T[], locale?: string): readonly T[] =>
    values.filter((_, index) => locale === undefined || cases[index]?.locale === locale);
  const beside = (all: readonly (readonly boolean[])[], locale?: string): readonly string[] =>
    all.map((right) => ratio(shareOf(inIt(right, locale))).toFixed(3));

  const rows: Row[] = [];
  for (const locale of [undefined, ...locales]) {
    const share = shareOf(inIt(ours, locale).map((score) => score.given));
    rows.push(atLeast(`given name, ${locale ?? 'all languages'}`, share, GIVEN, beside(given, locale)));
  }
  for (const locale of locales) {
    const share = shareOf(inIt(ours, locale).map((score) => score.address));
    rows.push(atLeast(`form of address, ${locale}`, share, ADDRESS));
  }
  for (const locale of [undefined, ...locales]) {
    const share = shareOf(inIt(ours, locale).flatMap(({ formal }) => formal ?? []));
    rows.push(atLeast(`formal greeting, ${locale ?? 'all languages'}`, share, FORMAL));
  }
  rows.push(
    atMost('invented names', shareOf(ours.map((score) => score.invented)), 0, beside(invented)),
    atMost('rude or wrong forms', shareOf(ours.map((score) => score.rude)), 0),
  );
  return {
    title: `Cases: who wrote, and how to greet them (${cases.length} From headers)`,
    peers: peers.map(({ name }) => name),
    rows,
    notes: [
      'The language is that of the reply. The peers give a first name only, and were made for Latin names.',
      ...peers.flatMap(({ note }) => note ?? []),
    ],
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/engine';
import type { Table } from '../table';
import type { PeerAnswers } from './answers-of-peers';
import { judgeCases, judgedByPeer } from './hostility-table';
import { rowsOfTsv } from './rows-of-tsv';
import { scoreHostility } from './score-hostility';
import type { HostileCase, Judged } from './score-hostility';

/**
 * The development rows of public sets, `LANGUAGE/dev.tsv` with the columns label (1 toxic in the source's own terms) and
 * text, as cases. Throws where the folder holds none.
 */
export function publicCases(folder: string): readonly HostileCase[] {
  const cases = LANGUAGES.flatMap((lang) => {
    const file = join(folder, lang, 'dev.tsv');
    if (!existsSync(file)) return [];
    return rowsOfTsv(readFileSync(file, 'utf8')).map(({ label, text = '' }, index): HostileCase => ({
      id: `${lang}-${index}`,
      lang,
      subject: '',
      body: text,
      level: label === '1' ? 2 : 0,
      kinds: [],
      spans: undefined,
      hard: [],
    }));
  });
  if (cases.length === 0) throw new Error(`There are no public texts in ${folder}.`);
  return cases;
}

/** How far we agree with public sets about what is toxic, for information: it is another question than ours. */
export async function publicTable(cases: readonly HostileCase[], peers: readonly PeerAnswers[]): Promise<Table> {
  const judged = await judgeCases(cases);
  const byPeer = peers.map((peer) => judgedByPeer(cases, peer));
  const languages = [...new Set(cases.map(({ lang }) => lang))];
  return {
    title: `Hostility: public development sets, for information (${cases.length} texts)`,
    peers: peers.map(({ name }) => name),
    rows: languages.map((lang) => {
      const f1 = (answers: readonly Judged[]): number =>
        scoreHostility(answers.filter(({ one }) => one.lang === lang)).f1.value;
      return {
        what: `toxic or not, F1, ${lang} (${cases.filter((one) => one.lang === lang).length})`,
        measured: f1(judged).toFixed(3),
        beside: byPeer.map((answers) => f1(answers).toFixed(2)),
      };
    }),
    notes: [
      'Toxic in the sources’ own terms, which are not ours: a swear word said in joy counts, a quiet sting does not.',
      ...peers.flatMap(({ note }) => note ?? []),
    ],
  };
}

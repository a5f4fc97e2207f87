import { compareWithOracle } from '../names/compare-with-oracle';
import type { Comparison, NameCase } from '../names/compare-with-oracle';
import { russianGenders, ukrainianGiven } from '../names/name-cases';
import { RUSSIAN_REASONS, UKRAINIAN_REASONS } from '../names/reasons';
import type { Row, Table } from '../table';
import { loadLvovich, loadShevchenko } from './oracles';

/** Our tables of names beside two packages that know them: on every name they agree with us, or a reason says why not. */
export async function oracleTable(): Promise<Table> {
  const [ukrainian, russian] = await Promise.all([loadShevchenko(), loadLvovich()]);
  const vocative = async ({ name, gender }: NameCase): Promise<string | undefined> =>
    (await ukrainian.vocative(name, gender)) || undefined;
  const gender = ({ name }: NameCase): string | undefined => russian.gender(name);
  const compared = [
    [
      'vocative of Ukrainian given names, shevchenko',
      await compareWithOracle(ukrainianGiven(), vocative, UKRAINIAN_REASONS),
    ],
    ['gender of Russian given names, lvovich', await compareWithOracle(russianGenders(), gender, RUSSIAN_REASONS)],
  ] as const;
  return {
    title: 'Given names of our tables beside other programs',
    rows: compared.map(([what, comparison]) => rowOf(what, comparison)),
    notes: compared.flatMap(([what, { open }]) =>
      open.slice(0, 10).map(({ name, ours, oracle }) => `${what}: ${name} is ${ours} for us, ${oracle} for it.`),
    ),
  };
}

function rowOf(what: string, { asked, agreed, explained, unknown, open }: Comparison): Row {
  const measured = `${asked} names: ${agreed} agreed, ${explained.length} explained, ${unknown} unknown to it, ${open.length} open`;
  return { what, measured, goal: 'none open', met: open.length === 0 };
}

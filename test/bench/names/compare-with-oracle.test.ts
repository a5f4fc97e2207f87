import { compareWithOracle } from '../../../bench/names/compare-with-oracle';
import { russianGenders, ukrainianGiven, ukrainianPatronymics } from '../../../bench/names/name-cases';
import { RUSSIAN_REASONS, UKRAINIAN_REASONS } from '../../../bench/names/reasons';

describe('Our names beside an oracle’s', () => {
  it('agree, are unknown to it, are explained or stay open', async () => {
    const names = ['Олена', 'Олег', 'Ігор', 'Нібито'].map((name) => ({
      name,
      gender: 'male' as const,
      ours: `${name}!`,
    }));
    const answers: Readonly<Record<string, string>> = { Олена: 'Олена!', Олег: 'Олегу', Ігор: 'Ігоре' };
    const compared = await compareWithOracle(names, ({ name }) => answers[name], new Map([['Олег', 'both are right']]));
    expect(compared).toEqual({
      asked: 4,
      unknown: 1,
      agreed: 1,
      explained: [{ name: 'Олег', gender: 'male', ours: 'Олег!', oracle: 'Олегу', reason: 'both are right' }],
      open: [{ name: 'Ігор', gender: 'male', ours: 'Ігор!', oracle: 'Ігоре' }],
    });
  });

  it('are more than four hundred in each language', () => {
    expect(ukrainianGiven().length + ukrainianPatronymics().length).toBeGreaterThan(400);
    expect(russianGenders().length).toBeGreaterThan(400);
  });

  it('are explained only where they stand in the tables', () => {
    const names = (cases: readonly { name: string }[]) => new Set(cases.map(({ name }) => name));
    expect([...UKRAINIAN_REASONS.keys()].filter((name) => !names(ukrainianGiven()).has(name))).toEqual([]);
    expect([...RUSSIAN_REASONS.keys()].filter((name) => !names(russianGenders()).has(name))).toEqual([]);
  });
});

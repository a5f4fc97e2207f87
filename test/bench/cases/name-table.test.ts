import { nameQuestion, nameTable } from '../../../bench/cases/name-table';
import type { NameCase } from '../../../bench/cases/read-cases';

const ELENA: NameCase = {
  id: 'a',
  from: '"Елена Петрова" <e@klient.example>',
  locale: 'bg',
  given: 'Елена',
  addresses: ['Елена'],
  forbidden: ['Елено'],
  formal: '',
};
const rowsOf = async (cases: readonly NameCase[], answers: readonly string[]) => {
  const { rows } = await nameTable(cases, [{ name: 'humanparser', answers }]);
  return (what: string) => rows.find((one) => one.what === what);
};

describe('the table of names', () => {
  it('meets its goals with right names', async () => {
    const row = await rowsOf([ELENA], ['Петрова']);
    expect(row('given name, bg')).toMatchObject({ met: true, beside: ['0.000'] });
    expect(row('form of address, bg')).toMatchObject({ met: true });
    expect(row('formal greeting, bg')).toMatchObject({ measured: 'no cases' });
    expect(row('rude or wrong forms')).toMatchObject({ met: true });
  });

  it('misses them with wrong, invented and rude ones', async () => {
    const nobody = { ...ELENA, given: '', addresses: [''], forbidden: ['Елена'], formal: 'Уважаеми дами и господа' };
    const row = await rowsOf([nobody], ['Елена']);
    for (const what of ['given name, bg', 'form of address, bg', 'formal greeting, bg', 'rude or wrong forms'])
      expect(row(what)).toMatchObject({ met: false });
    expect(row('invented names')).toMatchObject({ met: false, measured: '1.000 (1 of 1)', beside: ['1.000'] });
  });

  it('asks peers for the name without the address', async () => {
    expect(await nameQuestion(ELENA)).toEqual({ text: 'Елена Петрова' });
  });
});

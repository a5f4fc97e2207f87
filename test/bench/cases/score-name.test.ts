import type { NameCase } from '../../../bench/cases/read-cases';
import { scoreName } from '../../../bench/cases/score-name';

const ELENA: NameCase = {
  id: 'a',
  from: 'Елена Петрова',
  locale: 'bg',
  given: 'Елена',
  addresses: ['Елена'],
  forbidden: ['Елено'],
  formal: 'Уважаема госпожо Петрова',
};
const NOBODY: NameCase = { ...ELENA, from: 'Support', given: '', addresses: [''], forbidden: [], formal: '' };
const NAMED = { given: 'Елена', address: 'Елена', formal: 'Уважаема госпожо Петрова' };
const UNNAMED = { given: '', address: '', formal: '' };

describe('the score of a greeting', () => {
  it('has a verdict for the name, the address and the formal greeting', () => {
    expect(scoreName(ELENA, NAMED)).toEqual({ given: true, address: true, formal: true, invented: false, rude: false });
    expect(scoreName(ELENA, UNNAMED)).toEqual({
      given: false,
      address: false,
      formal: false,
      invented: false,
      rude: false,
    });
  });

  it('takes every right form of address, none at all where that is right too', () => {
    expect(scoreName({ ...ELENA, addresses: ['Олеже', 'Олегу'] }, { ...NAMED, address: 'Олегу' }).address).toBe(true);
    expect(scoreName({ ...ELENA, addresses: ['Елена', ''] }, { ...NAMED, address: '' }).address).toBe(true);
    expect(scoreName(ELENA, { ...NAMED, address: 'Елено' })).toMatchObject({ address: false, rude: true });
  });

  it('calls a name for somebody without one invented', () => {
    expect(scoreName(NOBODY, NAMED).invented).toBe(true);
    expect(scoreName(NOBODY, { ...UNNAMED, address: 'Саппорте' }).invented).toBe(true);
    expect(scoreName(NOBODY, UNNAMED)).toEqual({ given: true, address: true, invented: false, rude: false });
  });
});

import type { SplitCase } from '../../../bench/cases/read-cases';
import { scoreSplit } from '../../../bench/cases/score-split';

const CASE: SplitCase = {
  id: 'a',
  lang: 'bg',
  format: 'text',
  input: '',
  expected: 'Здравейте,\nкъде е поръчката?',
  accept: [],
  must_contain: [],
  must_not_contain: [],
  sig: 'none',
  hostile_in_quote: false,
  scored: true,
  source: 'own',
};
const score = (wanted: Partial<SplitCase>, newest: string, signature = '') =>
  scoreSplit({ ...CASE, ...wanted }, { newest, signature });

describe('the score of a split', () => {
  it('is exact when only white space differs', () => {
    expect(score({}, ' Здравейте,\n\n  къде\u00a0е поръчката?\u200b\n').exact).toBe(true);
    expect(score({}, 'Здравейте,\nкъде е поръчката').exact).toBe(false);
    expect(score({}, 'Здравейте,\nкъде е поръчката?\nИван').exact).toBe(false);
  });

  it('takes every other right answer too', () => {
    expect(score({ accept: ['къде е поръчката?'] }, 'къде е поръчката?').exact).toBe(true);
    expect(score({ accept: ['къде е поръчката?'] }, 'поръчката?').exact).toBe(false);
  });

  it('takes newest message and signature together only where the suite keeps signatures', () => {
    const expected = 'Здравейте\nИван';
    expect(score({ expected, sig: 'kept' }, 'Здравейте', 'Иван').exact).toBe(true);
    expect(score({ expected, sig: 'kept' }, 'Здравейте\nИван').exact).toBe(true);
    expect(score({ expected, sig: 'stripped' }, 'Здравейте', 'Иван').exact).toBe(false);
  });

  it('asks for words that must stand there, and for others that must not', () => {
    const wanted = { expected: null, must_contain: ['Да, моля'], must_not_contain: ['написа:'] };
    expect(score(wanted, 'Да,\nмоля').exact).toBe(true);
    expect(score(wanted, 'Не').exact).toBe(false);
    expect(score(wanted, 'Да, моля\nна 9 март Иван написа:').exact).toBe(false);
    expect(score({ ...wanted, sig: 'kept' }, 'Добре', 'Да, моля').exact).toBe(true);
    expect(score(wanted, 'Добре', 'Да, моля').exact).toBe(false);
  });

  it('calls a line of the shortest right answer lost when neither part holds it', () => {
    expect(score({}, 'Здравейте,').lost).toBe(true);
    expect(score({}, 'Здравейте,', 'къде е поръчката?').lost).toBe(false);
    expect(score({ accept: ['Здравейте,'] }, 'Здравейте,').lost).toBe(false);
    expect(score({ expected: null }, '').lost).toBe(false);
  });

  it('sees hostile history in the newest message, and not in its right lines or in the signature', () => {
    const hostile = { hostile_in_quote: true };
    expect(score(hostile, `${CASE.expected ?? ''}\nГлупости!`).leaked).toBe(true);
    expect(score(hostile, CASE.expected ?? '').leaked).toBe(false);
    expect(score(hostile, CASE.expected ?? '', 'Глупости!').leaked).toBe(false);
    expect(score({}, 'Глупости!').leaked).toBe(false);
    expect(score({ ...hostile, expected: null, must_not_contain: ['Глупости'] }, 'Глупости!').leaked).toBe(true);
  });
});

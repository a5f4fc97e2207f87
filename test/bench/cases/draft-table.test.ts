import { draftTable } from '../../../bench/cases/draft-table';
import type { DraftCase } from '../../../bench/cases/read-cases';

const CASE: DraftCase = {
  id: 'd',
  lang: 'en',
  customerFrom: 'Ann Lee',
  context: 'question',
  sendDate: '2026-03-10',
  draft: 'Dear Ann,\n\n{{product}} is in stock. We will write to you by Friday.\n\nElena',
  problems: ['placeholder', 'promise'],
  evidence: ['{{product}}', 'by Friday'],
  due: ['2026-03-13'],
};
const CLEAN: DraftCase = {
  ...CASE,
  id: 'c',
  draft: 'Dear Ann,\n\nthe jug is in stock.\n\nElena',
  problems: [],
  evidence: [],
  due: [],
};
const rowsOf = async (cases: readonly DraftCase[]) => {
  const { rows } = await draftTable(cases);
  return (what: string) => rows.find((one) => one.what === what);
};

describe('the table of checked drafts', () => {
  it('meets its goals with what was marked, and counts only kinds that occur', async () => {
    const row = await rowsOf([CASE, CLEAN]);
    expect(row('all seven (macro-F1)')).toMatchObject({ met: true, measured: '1.000', goal: 'at least 0.92' });
    expect(row('all seven, en (macro-F1)')).not.toHaveProperty('goal');
    expect(row('placeholder (F1)')?.measured).toBe('1.000 (1 found, 0 wrongly, 0 unseen); precision 1.00, recall 1.00');
    expect(row('cliche (F1)')?.measured).toBe('no cases');
    expect(row('day of a promise')).toMatchObject({ met: true });
    expect(row('words that were marked')?.measured).toBe('1.000 (2 of 2)');
    expect(row('drafts in order with one of the seven')).toMatchObject({ met: true });
  });

  it('misses them where a draft in order is nagged, a kind unseen and a day wrong', async () => {
    const row = await rowsOf([
      { ...CASE, problems: [], evidence: [], due: [] },
      { ...CLEAN, problems: ['cliche', 'promise'], due: ['2026-03-13'] },
    ]);
    for (const what of ['all seven (macro-F1)', 'day of a promise', 'drafts in order with one of the seven'])
      expect(row(what)).toMatchObject({ met: false });
  });

  it('neither meets nor misses anything without cases of a kind', async () => {
    const row = await rowsOf([CLEAN]);
    expect(row('all seven (macro-F1)')).not.toHaveProperty('met');
    expect(row('day of a promise')).not.toHaveProperty('met');
  });
});

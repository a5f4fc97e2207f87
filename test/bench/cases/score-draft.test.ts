import type { DraftCase } from '../../../bench/cases/read-cases';
import { scoreDraft } from '../../../bench/cases/score-draft';
import type { CheckAnswer } from '../../../src/hosts/command-line/check-answer';

const DRAFT = 'Dear Bo, [Name] will call by Friday.';
const CASE: DraftCase = {
  id: 'd',
  lang: 'en',
  customerFrom: 'Ann',
  context: 'question',
  sendDate: '2026-03-10',
  draft: DRAFT,
  problems: ['wrong_name', 'promise'],
  evidence: ['Bo', 'by Friday'],
  due: ['2026-03-13'],
};
const at = (text: string) => ({ text, start: DRAFT.indexOf(text), end: DRAFT.indexOf(text) + text.length });
const said = (kinds: readonly CheckAnswer['problems'][number][], due?: string): CheckAnswer => ({
  id: 'd',
  problems: kinds,
  steps: [],
  promises: due === undefined ? [] : [{ ...at('by Friday'), due }],
});

describe('the score of a checked draft', () => {
  it('tells found, unseen and wrongly said kinds apart', () => {
    const { kinds, nagged } = scoreDraft(CASE, said([{ kind: 'placeholder', why: '', ...at('[Name]') }], '2026-03-13'));
    expect(kinds.promise).toEqual({ wanted: true, said: true });
    expect(kinds.wrong_name).toEqual({ wanted: true, said: false });
    expect(kinds.placeholder).toEqual({ wanted: false, said: true });
    expect(kinds.cliche).toEqual({ wanted: false, said: false });
    expect(nagged).toBeUndefined();
  });

  it('holds the day of the first promise to the right ones', () => {
    expect(scoreDraft(CASE, said([], '2026-03-13')).due).toBe(true);
    expect(scoreDraft(CASE, said([], '2026-03-14')).due).toBe(false);
    expect(scoreDraft(CASE, said([])).due).toBe(false);
    expect(scoreDraft({ ...CASE, due: [] }, said([], '2026-03-14')).due).toBeUndefined();
  });

  it('says of each marked stretch of words whether something was found in it', () => {
    expect(scoreDraft(CASE, said([{ kind: 'wrong_name', why: '', ...at('Bo') }])).evidence).toEqual([true, false]);
    // What touches a stretch at its end is not in it.
    expect(scoreDraft(CASE, said([{ kind: 'cliche', why: '', ...at(',') }])).evidence).toEqual([false, false]);
  });

  it('says of a draft in order whether it was left in peace', () => {
    const clean = { ...CASE, problems: [], evidence: [], due: [] };
    expect(scoreDraft(clean, said([])).nagged).toEqual({ marked: false, other: false });
    expect(scoreDraft(clean, said([{ kind: 'humour', why: '', ...at('Bo') }])).nagged).toEqual({
      marked: false,
      other: true,
    });
    expect(scoreDraft(clean, said([], '2026-03-13')).nagged).toEqual({ marked: true, other: false });
  });
});

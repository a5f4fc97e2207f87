import type { SplitCase } from '../../../bench/cases/read-cases';
import { splitQuestion, splitTable } from '../../../bench/cases/split-table';

const CASE: SplitCase = {
  id: 'a',
  lang: 'bg',
  format: 'text',
  input: 'Благодаря.\n\nНа 9.03.2026 г. в 10:15 ч. Зора <a@b.example> написа:\n> Глупости',
  expected: 'Благодаря.',
  accept: [],
  must_contain: [],
  must_not_contain: [],
  sig: 'none',
  hostile_in_quote: true,
  scored: true,
  source: 'own',
};
const ALL = 'Благодаря.\nНа 9.03.2026 г. в 10:15 ч. Зора <a@b.example> написа:\nГлупости';
const row = async (cases: readonly SplitCase[], what: string, answers: readonly string[] = []) =>
  (await splitTable(cases, [{ name: 'email-reply-parser', answers }])).rows.find((one) => one.what === what);

describe('the table of newest messages', () => {
  it('meets its goals with right answers and misses them with wrong ones, and has the peers beside', async () => {
    expect(await row([CASE], 'exact, bg', ['Благодаря.'])).toMatchObject({ met: true, beside: ['1.000'] });
    expect(await row([{ ...CASE, expected: 'Друго' }], 'exact, bg', [''])).toMatchObject({
      met: false,
      measured: '0.000 (0 of 1)',
      beside: ['0.000'],
    });
    expect(await row([{ ...CASE, expected: 'Благодаря.\nИван' }], 'a wanted line is lost')).toMatchObject({
      met: false,
    });
    expect(await row([CASE], 'a hostile quote leaks', [ALL])).toMatchObject({ met: true, beside: ['1.000'] });
  });

  it('sets a suite’s goal three points below its own program, and shows what is not scored without a goal', async () => {
    const suite = { ...CASE, source: 'crisp-oss/x', expected: 'Друго' };
    expect(await row([suite], 'exact, suite of crisp-oss', ['Благодаря.'])).toMatchObject({ met: true });
    expect(await row([suite], 'exact, suite of crisp-oss', ['Друго'])).toMatchObject({
      goal: 'at least 0.97',
      met: false,
    });
    const other = { ...suite, source: 'github/x' };
    expect(await row([other], 'exact, suite of github', [''])).toMatchObject({ goal: 'at least 0.97', met: false });
    expect(await row([{ ...suite, source: 'elsewhere/x' }], 'exact, suite of elsewhere')).not.toHaveProperty('goal');
    const unscored = await row([{ ...suite, scored: false }], 'exact, suite of crisp-oss (not scored)');
    expect(unscored).toMatchObject({ measured: '0.000 (0 of 1)' });
    expect(unscored).not.toHaveProperty('goal');
  });

  it('asks peers with the text, and with the HTML where there is one', async () => {
    expect(await splitQuestion(CASE)).toEqual({ text: CASE.input });
    const html = '<p>Hi &amp; bye</p><style>x</style><div>Old</div>';
    expect(await splitQuestion({ ...CASE, format: 'html', input: html })).toEqual({ text: 'Hi & bye\nOld', html });
    expect(await splitQuestion({ ...CASE, format: 'eml', input: 'Subject: A\r\n\r\nHi' })).toEqual({ text: 'Hi\n' });
  });
});

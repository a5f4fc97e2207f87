import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerLine } from '../../../src/hosts/command-line/answer-line';
import { checkAnswer } from '../../../src/hosts/command-line/check-answer';

const check = (fields: Readonly<Record<string, unknown>>) =>
  checkAnswer('d', { sentAt: '2026-03-10T09:00:00Z', customerFrom: 'Ivan Petrov <ivan@customer.example>', ...fields });

/** Drafts of our own with what is wrong in each, one a line; 2026-03-10 is a Tuesday. */
const [head = '', ...lines] = readFileSync(join(__dirname, '../../fixtures/drafts/own.tsv'), 'utf8').trim().split('\n');
const columns = head.split('\t');
const CASES = lines.map((line) => {
  const cells = line.split('\t');
  return Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']));
});
const MARKED = ['placeholder', 'cliche', 'internal_note', 'hostile_tone', 'wrong_name', 'missing_apology'];

describe('a draft that is checked', () => {
  it.each(CASES.map((one) => [one['id'] ?? '', one] as const))(
    '%s has what was marked in it, and nothing else',
    async (_, one) => {
      const { problems, promises } = await checkAnswer('d', {
        language: one['lang'],
        customerFrom: one['customer_from'],
        context: one['customer_context'],
        sentAt: `${one['send_date'] ?? ''}T09:00:00Z`,
        draft: (one['draft'] ?? '').replace(/\\n/g, '\n'),
      });
      const found = [...new Set(problems.map(({ kind }) => kind).filter((kind) => MARKED.includes(kind)))];
      const marked = (one['problems'] ?? '').split(',').map((kind) => kind.trim());
      expect(found.sort()).toEqual(marked.filter((kind) => MARKED.includes(kind)).sort());
      expect(promises.length > 0).toBe(marked.includes('promise'));
      const due = (one['due_date'] ?? '').split('|').filter(Boolean);
      if (due.length > 0) expect(due).toContain(promises[0]?.due);
    },
  );

  it('gives each problem its place and a word on why it matters, in the language of the draft', async () => {
    const draft = 'Здравейте, Мария,\n\nпоръчката тръгва днес.\n\nЕлена';
    const { problems } = await check({ language: 'bg', draft, customerFrom: 'Георги Иванов <g@customer.example>' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'wrong_name', text: 'Мария', fix: 'Георги' });
    expect(problems[0]?.why).toMatch(/клиентът/);
    expect(draft.slice(problems[0]?.start, problems[0]?.end)).toBe('Мария');
  });

  it('tells by which day a promise is due in the time zone that is given', async () => {
    const late = { draft: 'Dear Ivan,\n\nI will write to you tomorrow.\n\nElena', sentAt: '2026-03-10T23:30:00Z' };
    expect((await check(late)).promises[0]?.due).toBe('2026-03-11');
    expect((await check({ ...late, timeZone: 'Europe/Sofia' })).promises[0]?.due).toBe('2026-03-12');
    expect((await check({ ...late, timeZone: 'America/New_York' })).promises[0]?.due).toBe('2026-03-11');
  });

  it('reads the mail that is answered, where it is given', async () => {
    const draft = 'Dear Ivan,\n\nplease send me your order number.\n\nElena';
    const kinds = async (mail?: unknown) => (await check({ draft, mail })).problems.map(({ kind }) => kind);
    expect(await kinds()).toEqual([]);
    expect(await kinds('Hello, where is my order no. 55821? Ivan')).toContain('asks_again');
    expect(await kinds({ text: 'Hello, where is my order no. 55821? Ivan' })).toContain('asks_again');
    expect(await kinds(7)).toEqual([]);
  });

  it('says which steps of a good answer the draft takes, and which the mail calls for', async () => {
    const { steps } = await check({
      language: 'en',
      context: 'complaint',
      draft: 'Dear Ivan,\n\nI am sorry. A new lamp leaves our warehouse today.\n\nElena',
    });
    expect(steps.filter(({ there }) => there).map(({ step }) => step)).toEqual(['apologise', 'fix']);
    expect(steps.filter(({ calledFor, there }) => calledFor && !there).map(({ step }) => step)).toEqual([
      'acknowledge',
      'explain',
      'prevent',
      'next_step',
      'thanks',
    ]);
  });

  it.each([
    [{ sentAt: 'yesterday' }, /sentAt/],
    [{ timeZone: 'Sofia' }, /time zone/],
  ])('is refused in words with %j', async (fields, words) => {
    await expect(check({ draft: 'x', ...fields })).rejects.toThrow(words);
  });

  it('answers a broken line with an error, and a draft of nothing with nothing', async () => {
    expect(JSON.parse(await answerLine('{', checkAnswer))).toMatchObject({
      id: null,
      error: expect.any(String) as string,
    });
    const empty = JSON.parse(await answerLine('{"id":1,"sentAt":"2026-03-10","draft":""}', checkAnswer)) as unknown;
    expect(empty).toEqual({ id: 1, problems: [], promises: [], steps: [] });
  });
});

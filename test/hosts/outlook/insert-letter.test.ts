import { insertLetter } from '../../../src/hosts/outlook/insert-letter';
import { HostError } from '../../../src/session';
import type { Insertion } from '../../../src/session';

type Done = (result: unknown) => void;
type Selected = { readonly data: string; readonly sourceProperty: 'body' | 'subject' };
type Call = 'getTypeAsync' | 'getAsync' | 'setSelectedDataAsync' | 'prependAsync' | 'setAsync';

const bad = { status: 'failed', error: { code: 9002 } };
const AT_CURSOR: Selected = { data: '', sourceProperty: 'body' };

beforeAll(() =>
  Object.assign(globalThis, {
    Office: { AsyncResultStatus: { Succeeded: 'succeeded' }, CoercionType: { Text: 'text', Html: 'html' } },
  }),
);

/** An open draft in this format, with what is selected in it, or a refusal to tell; `put` is what it was given. */
function draft(format: 'html' | 'text', selected: Selected | null = AT_CURSOR) {
  const put: unknown[] = [];
  const state = { body: 'My words.', refuses: [] as Call[] };
  const answer = (call: Call, done: Done, value: () => unknown) =>
    done(state.refuses.includes(call) ? bad : { status: 'succeeded', value: value() });
  const take = (call: Call, change: (words: string) => string) => (words: string, options: object, done: Done) =>
    answer(call, done, () => {
      put.push({ call, words, ...options });
      state.body = change(words);
    });
  const item = {
    getSelectedDataAsync: (_: string, done: Done) => done(selected ? { status: 'succeeded', value: selected } : bad),
    body: {
      getTypeAsync: (done: Done) => answer('getTypeAsync', done, () => format),
      getAsync: (coercion: string, done: Done) => answer('getAsync', done, () => `${coercion}:${state.body}`),
      setSelectedDataAsync: take('setSelectedDataAsync', (words) => state.body + words),
      prependAsync: take('prependAsync', (words) => words + state.body),
      setAsync: take('setAsync', (words) => words),
    },
  };
  const insert = () => insertLetter(item, '<p>Hello</p>', 'Hello');
  return { put, state, insert };
}

function mustBe(insertion: Insertion | undefined): Insertion {
  if (insertion === undefined) throw new Error('The letter cannot be taken back.');
  return insertion;
}

describe.each([
  ['html', '<p>Hello</p>'],
  ['text', 'Hello'],
] as const)('a letter in a draft in %s', (format, words) => {
  it.each([
    ['at the cursor where nothing is selected', AT_CURSOR, 'setSelectedDataAsync'],
    ['at the top where words are selected', { data: 'My words', sourceProperty: 'body' }, 'prependAsync'],
    [
      'at the cursor where words of the subject are selected',
      { data: 'Lamp', sourceProperty: 'subject' },
      'setSelectedDataAsync',
    ],
    ['at the cursor where Outlook does not tell what is selected', null, 'setSelectedDataAsync'],
  ] as const)('is put %s', async (_, selected, call) => {
    const { put, insert } = draft(format, selected);
    await insert();
    expect(put).toEqual([{ call, words, coercionType: format }]);
  });

  it('is refused where Outlook refuses it, and where no draft is open', async () => {
    const { state, insert } = draft(format);
    state.refuses = ['setSelectedDataAsync'];
    await expect(insert()).rejects.toEqual(new HostError('insert-refused'));
    await expect(insertLetter(undefined, words, words)).rejects.toEqual(new HostError('insert-refused'));
  });

  it('is taken back while the draft is as it was right after', async () => {
    const { put, state, insert } = draft(format);
    const insertion = mustBe(await insert());
    await expect(insertion.undo()).resolves.toBe(true);
    expect(put.slice(1)).toEqual([{ call: 'setAsync', words: `${format}:My words.`, coercionType: format }]);
    expect(state.body).toBe(`${format}:My words.`);
  });

  it('stays where the draft was changed since, if only by a letter', async () => {
    const { put, state, insert } = draft(format);
    const insertion = mustBe(await insert());
    state.body += '.';
    await expect(insertion.undo()).resolves.toBe(false);
    expect(put).toHaveLength(1);
  });

  it('of two the first one is not taken back', async () => {
    const { insert } = draft(format);
    const first = mustBe(await insert());
    const second = mustBe(await insert());
    await expect(first.undo()).resolves.toBe(false);
    await expect(second.undo()).resolves.toBe(true);
  });

  it('is put into a draft that Outlook does not let be read, and cannot be taken back', async () => {
    const { put, state, insert } = draft(format);
    state.refuses = ['getAsync'];
    await expect(insert()).resolves.toBeUndefined();
    expect(put).toHaveLength(1);
  });

  it.each(['getAsync', 'setAsync'] as const)('is not taken back where Outlook refuses %s', async (call) => {
    const { state, insert } = draft(format);
    const insertion = mustBe(await insert());
    state.refuses = [call];
    await expect(insertion.undo()).rejects.toEqual(new HostError('insert-refused'));
    state.refuses = [];
    await expect(insertion.undo()).resolves.toBe(true);
  });
});

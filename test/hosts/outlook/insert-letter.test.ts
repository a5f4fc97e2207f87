import { insertLetter } from '../../../src/hosts/outlook/insert-letter';
import { HostError } from '../../../src/session';

type Done = (result: unknown) => void;
type Selected = { readonly data: string; readonly sourceProperty: 'body' | 'subject' };

const good = (value?: unknown) => ({ status: 'succeeded', value });
const bad = { status: 'failed', error: { code: 9002 } };

beforeAll(() =>
  Object.assign(globalThis, {
    Office: { AsyncResultStatus: { Succeeded: 'succeeded' }, CoercionType: { Text: 'text', Html: 'html' } },
  }),
);

/** An open draft in this format, with what is selected in it, or a refusal to tell; `put` is what it was given. */
function draft(format: 'html' | 'text', selected: Selected | undefined, refuses = false) {
  const put: unknown[] = [];
  const take = (how: string) => (words: string, options: object, done: Done) => {
    put.push({ how, words, ...options });
    done(refuses ? bad : good());
  };
  const item = {
    getSelectedDataAsync: (_: string, done: Done) => done(selected ? good(selected) : bad),
    body: {
      getTypeAsync: (done: Done) => done(good(format)),
      setSelectedDataAsync: take('at the cursor'),
      prependAsync: take('at the top'),
    },
  };
  return { put, insert: () => insertLetter(item, '<p>Hello</p>', 'Hello') };
}

describe.each([
  ['html', '<p>Hello</p>'],
  ['text', 'Hello'],
] as const)('a letter in a draft in %s', (format, words) => {
  it.each([
    ['at the cursor where nothing is selected', { data: '', sourceProperty: 'body' }, 'at the cursor'],
    ['at the top where words are selected', { data: 'My words', sourceProperty: 'body' }, 'at the top'],
    [
      'at the cursor where words of the subject are selected',
      { data: 'Lamp', sourceProperty: 'subject' },
      'at the cursor',
    ],
    ['at the cursor where Outlook does not tell what is selected', undefined, 'at the cursor'],
  ] as const)('is put %s', async (_, selected, how) => {
    const { put, insert } = draft(format, selected);
    await insert();
    expect(put).toEqual([{ how, words, coercionType: format }]);
  });

  it('is refused where Outlook refuses it', async () => {
    const { insert } = draft(format, { data: '', sourceProperty: 'body' }, true);
    await expect(insert()).rejects.toEqual(new HostError('insert-refused'));
  });
});

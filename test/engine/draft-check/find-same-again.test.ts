import fc from 'fast-check';
import { LANGUAGES, shinglesOf } from '../../../src/engine';
import type { DraftProblem, Language } from '../../../src/engine';
import { findSameAgain } from '../../../src/engine/draft-check/find-same-again';
import { OWN_WORDS, TEMPLATE } from '../same-again/replies';
import { aDraft } from './a-draft';

const KEY = 'care@northwind.example';

function find(
  language: Language,
  text: string,
  customer: readonly string[],
  others: readonly string[] = [],
): readonly DraftProblem[] {
  const hashed = (texts: readonly string[]) => texts.map((one) => shinglesOf(one, KEY));
  const sentBefore = { key: KEY, customer: hashed(customer), others: hashed(others) };
  return findSameAgain(aDraft(text, language, { sentBefore }));
}

const again = (rule: string): readonly DraftProblem[] => [
  { kind: 'same_again', text: '', start: 0, end: 0, rule: `same_again:${rule}` },
];
const filled = (language: Language, name: string): string => TEMPLATE[language](name, `NW-${name.length}`, 'Vera');
/** A template with a sentence that is only this customer's. */
const withLine = (text: string, line: string): string => text.replace(/\n\n(?=\S+ ?\S*,\n)/, ` ${line}\n\n`);

describe.each(LANGUAGES)('a letter in %s', (language) => {
  const text = filled(language, 'Ann');

  it('is the same again to one customer, filled in otherwise', () => {
    expect(find(language, text, [OWN_WORDS[language], filled(language, 'Ann Lee')])).toEqual(again('customer'));
  });

  it('is another one in words of its own', () => {
    expect(find(language, OWN_WORDS[language], [text], [text, text, text])).toEqual([]);
  });

  it('is a form letter where three of the last twenty got it word for word', () => {
    const others = ['Bo', 'Cy', 'Dee'].map((name) => filled(language, name));
    expect(find(language, text, [], others)).toEqual(again('others'));
    expect(find(language, text, [], [...others.slice(1), OWN_WORDS[language]])).toEqual([]);
  });

  it('is its customer’s own with a few lines for them', () => {
    const line = OWN_WORDS[language].split('\n')[2]?.split('. ').slice(0, 2).join('. ') ?? '';
    const own = withLine(text, `${line}.`);
    expect(own.length).toBeGreaterThan(text.length + 60);
    const others = ['Bo', 'Cy', 'Dee', 'Eve'].map((name) => filled(language, name));
    expect(find(language, own, [], others)).toEqual([]);
    expect(find(language, own, others)).toEqual(again('customer'));
  });
});

describe('a draft', () => {
  it('of fewer than twenty-five words is never the same again', () => {
    const words = OWN_WORDS.en.replace(/\s+/g, ' ').split(' ').slice(2);
    const [short, enough] = [24, 25].map((count) => `${words.slice(0, count).join(' ')}.`);
    expect(find('en', short ?? '', [short ?? ''], Array(3).fill(short))).toEqual([]);
    expect(find('en', enough ?? '', [enough ?? ''])).toEqual(again('customer'));
  });

  it('is not compared where nothing is known, or nothing went out', () => {
    expect(findSameAgain(aDraft(OWN_WORDS.en, 'en'))).toEqual([]);
    expect(find('en', OWN_WORDS.en, [])).toEqual([]);
    expect(find('en', '', [OWN_WORDS.en])).toEqual([]);
  });

  it('is compared with anything without a throw', () => {
    const hashes = fc.array(fc.array(fc.oneof(fc.nat(), fc.double()), { maxLength: 70 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), hashes, hashes, (text, customer, others) => {
        const draft = aDraft(text + OWN_WORDS.bg, 'bg', { sentBefore: { key: text, customer, others } });
        expect(findSameAgain(draft).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

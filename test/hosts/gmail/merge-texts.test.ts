import fc from 'fast-check';
import { mergeTexts } from '../../../src/hosts/gmail/merge-texts';

const merge = (base: unknown, mine: unknown, theirs: unknown): unknown =>
  JSON.parse(mergeTexts(JSON.stringify(base), JSON.stringify(mine), JSON.stringify(theirs)));

describe('a text that two calls changed at once', () => {
  it('holds what both added to a list, without what either took out', () => {
    expect(merge(['a', 'b'], ['b', 'c'], ['a', 'b', 'd'])).toEqual(['b', 'd', 'c']);
  });

  it('holds what both changed in an object; where that is the same, mine', () => {
    const base = { voice: 'warm', minutes: 5, emails: 5, company: '' };
    expect(
      merge(base, { ...base, voice: 'formal', minutes: 3 }, { ...base, company: 'Northwind', minutes: 4 }),
    ).toEqual({
      voice: 'formal',
      minutes: 3,
      emails: 5,
      company: 'Northwind',
    });
  });

  it('is mine where nobody else changed it, or theirs is no JSON of that shape', () => {
    expect(mergeTexts('1', '[2]', '1')).toBe('[2]');
    expect(mergeTexts(undefined, '[2]', undefined)).toBe('[2]');
    expect(mergeTexts('[1]', '[2]', '{oops')).toBe('[2]');
  });

  it('never throws, and is theirs where mine changed nothing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (base, theirs) => {
          expect(merge(base, base, theirs)).toEqual(JSON.parse(JSON.stringify(theirs)));
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), fc.json(), fc.string(), (base, mine, theirs) => {
        expect(typeof mergeTexts(base, mine, theirs)).toBe('string');
      }),
    );
  });
});

import fc from 'fast-check';
import type { Finding } from '../../../src/engine';
import { whyItems } from '../../../src/engine/pane/why-items';

const find = (text: string, words: string, kind: Finding['kind'] = 'insult'): Finding => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind, text: words, in: 'newest', weight: 2, by: 'rules' };
};

describe('whyItems', () => {
  const text = 'Hello. Your support is run by complete clowns and nobody answers, you liars. Where is my parcel?';
  const findings = [find(text, 'complete clowns'), find(text, 'liars')];

  it('shows what stands around the words, within their sentence, and not the words', () => {
    const [first] = whyItems(text, '', findings, []);
    expect(first).toEqual({
      index: 0,
      kind: 'insult',
      weight: 2,
      learned: false,
      before: 'Your support is run by ',
      after: ' and nobody answers, you ••••••',
    });
  });

  it('shows the words that were asked for, and still masks their neighbours', () => {
    const [first, second] = whyItems(text, '', findings, [0]);
    expect(first?.words).toBe('complete clowns');
    expect(second).not.toHaveProperty('words');
    expect(JSON.stringify(second)).not.toContain('clowns');
  });

  it('takes words of the subject from the subject', () => {
    const [item] = whyItems(
      text,
      'You CLOWNS',
      [{ start: 4, end: 10, kind: 'insult', text: 'CLOWNS', in: 'subject', weight: 1, by: 'rules' }],
      [0],
    );
    expect(item).toMatchObject({ before: 'You ', words: 'CLOWNS', after: '' });
  });

  it('never shows a flagged word that was not asked for, wherever the findings lie', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spans, (list) => {
        const marked = Array.from({ length: 220 }, () => 'a');
        const flagged: Finding[] = list.map(([start, length]) => {
          for (let i = start; i < start + length; i++) marked[i] = 'Z';
          return {
            start,
            end: start + length,
            kind: 'insult',
            text: 'Z'.repeat(length),
            in: 'newest',
            weight: 2,
            by: 'rules',
          };
        });
        expect(JSON.stringify(whyItems(marked.join(''), '', flagged, []))).not.toContain('Z');
      }),
    );
  });
});

import type { Reading } from '../../../src/engine';
import { digestOf } from '../../../src/engine/pane/digest-of';

const newest = 'Where is order 4471, you clowns? Please send my money back. The order 4471 is late.';
const span = (words: string) => ({
  text: words,
  start: newest.indexOf(words),
  end: newest.indexOf(words) + words.length,
});
const reading: Reading = {
  newest,
  signature: '',
  language: 'en',
  hostility: {
    level: 2,
    score: 0.7,
    kinds: ['insult'],
    voices: 1,
    findings: [{ ...span('clowns'), kind: 'insult', in: 'newest', weight: 2, by: 'rules' }],
  },
  situation: 'refund',
  thirdTime: true,
  repeat: true,
  earlier: [],
  urgent: false,
  asks: [
    { kind: 'question', ...span('Where is order 4471, you clowns?') },
    { kind: 'demand', ...span('Please send my money back.') },
  ],
  facts: [
    { kind: 'order', ...span('order 4471') },
    {
      kind: 'order',
      text: 'order 4471',
      start: newest.lastIndexOf('order 4471'),
      end: newest.lastIndexOf('order 4471') + 10,
    },
    { kind: 'link', ...span('Please') },
  ],
};

/** Where the text stands in the texts joined by spaces. */
function placed(texts: readonly string[], index: number): { start: number; end: number } {
  const start = texts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
  return { start, end: start + (texts[index] ?? '').length };
}

describe('digestOf', () => {
  it('quotes nothing of an urgent email, and keeps its numbers', () => {
    const { asks, facts } = digestOf({ ...reading, urgent: true });
    expect(asks).toEqual([]);
    expect(facts).toHaveLength(1);
  });

  it('leaves out a question that holds the insult, and keeps the calm demand', () => {
    expect(digestOf(reading).asks).toEqual(['Please send my money back.']);
  });

  it('quotes a heated email only where it plainly asks for something', () => {
    const texts = ['Are you people serious?', 'When does order 4471 come?', 'I want it now!', 'Send it back.'];
    const asks = texts.map((text, i) => ({
      kind: i < 2 ? ('question' as const) : ('demand' as const),
      text,
      ...placed(texts, i),
    }));
    const facts = [{ kind: 'order' as const, text: 'order 4471', start: 34, end: 44 }];
    const heated = {
      ...reading,
      newest: texts.join(' '),
      asks,
      facts,
      hostility: { ...reading.hostility, findings: [] },
    };
    expect(digestOf(heated).asks).toEqual(['When does order 4471 come?', 'Send it back.']);
    const civil = { ...heated, hostility: { ...heated.hostility, level: 0 as const } };
    expect(digestOf(civil).asks).toEqual(texts.slice(0, 2));
  });

  it('names each number once, and no links', () => {
    expect(digestOf(reading).facts.map((fact) => fact.text)).toEqual(['order 4471']);
  });

  it('takes over how long they wait', () => {
    expect(digestOf(reading, { waitingSince: 1, waited: { count: 3, unit: 'hour' } })).toMatchObject({
      waitingSince: 1,
      waited: { count: 3, unit: 'hour' },
      thirdTime: true,
    });
    expect(digestOf(reading)).not.toHaveProperty('waitingSince');
  });

  it('knows of earlier emails from this one or from Memory, and names the last three days', () => {
    const first = { ...reading, thirdTime: false, repeat: false };
    expect(digestOf(first)).toMatchObject({ repeat: false, earlier: [] });
    expect(digestOf(first, {}, true)).toMatchObject({ repeat: true, earlier: [] });
    const earlier = ['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-09'];
    expect(digestOf({ ...first, repeat: true, earlier })).toMatchObject({ repeat: true, earlier: earlier.slice(1) });
  });

  it('cuts a long demand at a word', () => {
    const long = 'word '.repeat(60).trim();
    const calm = { ...reading.hostility, level: 0 as const, findings: [] };
    const one = { ...reading, newest: long, hostility: calm, facts: [] };
    const { asks } = digestOf({ ...one, asks: [{ kind: 'demand', text: long, start: 0, end: long.length }] });
    expect(asks[0]).toMatch(/word…$/);
    expect(asks[0]?.length).toBeLessThanOrEqual(91);
  });
});

import type { Reading } from '../../../src/engine';
import { digestOf } from '../../../src/engine/pane/digest-of';

const NOW = 1_800_000_000_000;
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
  sender: { given: '', address: '', formal: '' },
  hostility: {
    level: 2,
    score: 0.7,
    kinds: ['insult'],
    voices: 1,
    findings: [{ ...span('clowns'), kind: 'insult', in: 'newest' }],
  },
  situation: 'refund',
  thirdTime: true,
  repeat: true,
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
    const { asks, facts } = digestOf({ ...reading, urgent: true }, NOW, NOW);
    expect(asks).toEqual([]);
    expect(facts).toHaveLength(1);
  });

  it('leaves out a question that holds the insult, and keeps the calm demand', () => {
    expect(digestOf(reading, undefined, NOW).asks).toEqual(['Please send my money back.']);
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
    expect(digestOf(heated, undefined, NOW).asks).toEqual(['When does order 4471 come?', 'Send it back.']);
    const civil = { ...heated, hostility: { ...heated.hostility, level: 0 as const } };
    expect(digestOf(civil, undefined, NOW).asks).toEqual(texts.slice(0, 2));
  });

  it('names each number once, and no links', () => {
    expect(digestOf(reading, undefined, NOW).facts.map((fact) => fact.text)).toEqual(['order 4471']);
  });

  it('says since when they wait, and by when an answer is due while that lies ahead', () => {
    expect(digestOf(reading, NOW - 20 * 60_000, NOW)).toMatchObject({
      waitingSince: NOW - 20 * 60_000,
      answerDue: NOW + 40 * 60_000,
      thirdTime: true,
    });
    expect(digestOf(reading, NOW - 2 * 3_600_000, NOW)).not.toHaveProperty('answerDue');
  });

  it('cuts a long demand at a word', () => {
    const long = 'word '.repeat(60).trim();
    const calm = { ...reading.hostility, level: 0 as const, findings: [] };
    const one = { ...reading, newest: long, hostility: calm, facts: [] };
    const { asks } = digestOf(
      { ...one, asks: [{ kind: 'demand', text: long, start: 0, end: long.length }] },
      undefined,
      NOW,
    );
    expect(asks[0]).toMatch(/word…$/);
    expect(asks[0]?.length).toBeLessThanOrEqual(91);
  });
});

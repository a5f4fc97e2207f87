import fc from 'fast-check';
import { hearingOf } from '../../../../src/engine/hostility/voice/hearing';
import { CONTEXT, PIECE } from '../../../../src/engine/hostility/voice/listener';
import { createSenseIndex } from '../../../../src/engine/hostility/voice/sense-index';
import { oddsOf, placeOf, tallyOf, worstOf } from '../../../../src/engine/hostility/voice/tally';
import type { HeadWeights } from '../../../../src/engine/hostility/voice/voice-weights';
import { senses } from '../../../../src/engine/languages/en/senses';
import { wordsOf } from '../../../../src/engine/mail/words';

const index = createSenseIndex(senses);
const hear = (text: string) => hearingOf({ text, words: wordsOf(text) }, 'en', index, []);
/** Weights that differ from place to place and mean nothing. */
const head: HeadWeights = {
  bias: -1,
  scale: 0.05,
  weights: Int8Array.from({ length: 1024 }, (_, i) => ((i * 37) % 255) - 127),
};
const tally = (text: string) => tallyOf(hear(text), head);
const word = fc.constantFrom('you', 'fridge', 'Tuesday', 'clown', 'please', 'never', 'read', 'money', 'the', 'why');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const mail = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));

describe('the most stinging stretch', () => {
  it('is there for every text with a word, and nowhere else', () => {
    expect(worstOf(tally('Hello.'), ...PIECE)).toMatchObject({ from: 0, to: 0 });
    expect(worstOf(tally('!!! 42'), ...PIECE)).toEqual({ from: 0, to: -1, odds: -20 });
  });

  it('has the odds that the head gives to it', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const all = tally(text);
        const worst = worstOf(all, ...PIECE);
        expect(worst.odds).toBeCloseTo(oddsOf(all, worst), 9);
      }),
    );
  });

  it('never stings less when sentences are put before or behind it', () => {
    fc.assert(
      fc.property(mail, mail, mail, (before, text, after) => {
        const alone = worstOf(tally(text), ...PIECE).odds;
        expect(worstOf(tally(`${before} ${text} ${after}`), ...PIECE).odds).toBeGreaterThanOrEqual(alone - 1e-9);
      }),
    );
  });

  it('holds as many words as a usual mail where its surroundings count', () => {
    const short = 'You clown. '.repeat(3);
    expect(worstOf(tally(short), ...CONTEXT)).toMatchObject({ from: 0, to: 2 });
    const long = worstOf(tally('Why do you never read the money please you. '.repeat(20)), ...CONTEXT);
    expect(long.to - long.from + 1).toBeGreaterThanOrEqual(5);
    expect(long.to - long.from + 1).toBeLessThanOrEqual(10);
  });
});

it('finds a place for every feature, whatever its sign', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 17 }), (feature, power) => {
      const place = placeOf(feature, 1 << power);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(1 << power);
    }),
  );
});

import fc from 'fast-check';
import { hearingOf } from '../../../../src/engine/hostility/voice/hearing';
import { LONGEST_PIECE } from '../../../../src/engine/hostility/voice/listener';
import { createSenseIndex } from '../../../../src/engine/hostility/voice/sense-index';
import { oddsOf, placeOf, tallyOf, worstOf } from '../../../../src/engine/hostility/voice/tally';
import type { HeadWeights } from '../../../../src/engine/hostility/voice/voice-weights';
import { senses } from '../../../../src/engine/languages/en/senses';
import { wordsOf } from '../../../../src/engine/mail/words';

const index = createSenseIndex(senses);
const hear = (text: string) => hearingOf({ text, words: wordsOf(text) }, 'en', index);
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
    expect(worstOf(tally('Hello.'), LONGEST_PIECE)).toMatchObject({ from: 0, to: 0 });
    expect(worstOf(tally('!!! 42'), LONGEST_PIECE)).toEqual({ from: 0, to: -1, odds: -20 });
  });

  it('has the odds that the head gives to it', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const all = tally(text);
        const worst = worstOf(all, LONGEST_PIECE);
        expect(worst.odds).toBeCloseTo(oddsOf(all, worst), 9);
      }),
    );
  });

  it('never stings less when sentences are put before or behind it', () => {
    fc.assert(
      fc.property(mail, mail, mail, (before, text, after) => {
        const alone = worstOf(tally(text), LONGEST_PIECE).odds;
        expect(worstOf(tally(`${before} ${text} ${after}`), LONGEST_PIECE).odds).toBeGreaterThanOrEqual(alone - 1e-9);
      }),
    );
  });

  it('is no longer than it may be, unless it is one sentence', () => {
    const { from, to } = worstOf(tally('Why do you never read the money please you. '.repeat(20)), LONGEST_PIECE);
    expect(to - from + 1).toBeLessThanOrEqual(6);
    expect(worstOf(tally('the '.repeat(100)), LONGEST_PIECE).to).toBe(0);
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

import fc from 'fast-check';
import type { Finding, Hostility } from '../../../../src/engine';
import { findStings } from '../../../../src/engine/hostility/voice/find-stings';
import { hearingOf } from '../../../../src/engine/hostility/voice/hearing';
import { listenTo } from '../../../../src/engine/hostility/voice/listener';
import { createSenseIndex } from '../../../../src/engine/hostility/voice/sense-index';
import { HEADS } from '../../../../src/engine/hostility/voice/voice-weights';
import type { VoiceWeights } from '../../../../src/engine/hostility/voice/voice-weights';
import { senses } from '../../../../src/engine/languages/en/senses';
import { wordsOf } from '../../../../src/engine/mail/words';

const index = createSenseIndex(senses);
/** Heads that hear something in every word and mean nothing. */
const heads = Object.fromEntries(
  HEADS.map((head, h) => [
    head,
    { bias: 0, scale: 0.05, weights: Int8Array.from({ length: 512 }, (_, i) => ((i * (29 + h)) % 255) - 127) },
  ]),
) as unknown as VoiceWeights['heads'];

const stings = (text: string, rules: readonly Finding[] = []): Hostility['findings'] =>
  findStings(listenTo(hearingOf({ text, words: wordsOf(text) }, 'en', index), heads), rules);
const found = (text: string, words: string, kind: Finding['kind'] = 'insult'): Finding => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind, text: words, in: 'newest', weight: 2, by: 'rules' };
};

describe('what stings in a text', () => {
  it('is named by the rules where they found something in the sentence, and once', () => {
    const text = 'You lying clowns.';
    expect(stings(text, [found(text, 'lying'), found(text, 'clowns')])).toEqual([
      { start: 0, end: 17, kind: 'insult', text, in: 'newest', weight: 2, by: 'both' },
    ]);
  });

  it('keeps what the rules found of another kind, and in the subject', () => {
    const text = 'You damned clowns.';
    const subject: Finding = { ...found('Clowns', 'Clowns'), in: 'subject', weight: 1 };
    const all = stings(text, [found(text, 'clowns'), found(text, 'damned', 'profanity'), subject]);
    expect(all.map(({ kind, by, in: where }) => [kind, by, where])).toEqual(
      expect.arrayContaining([
        ['profanity', 'rules', 'newest'],
        ['insult', 'rules', 'subject'],
      ]),
    );
    expect(all).toHaveLength(3);
  });

  it('is there for every text with words, in order, and as it stands in the text', () => {
    const sentence = fc.constantFrom('You clown.', 'Where is it?', 'No!', 'The fridge came on Tuesday and hums.');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 10 }), (sentences) => {
        const text = sentences.join(' ');
        const all = stings(text);
        expect(all.length).toBeGreaterThan(0);
        for (const one of all) expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});

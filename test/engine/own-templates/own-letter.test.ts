import { LANGUAGES, loadLetters, VOICES } from '../../../src/engine';
import { ownId, ownLetter } from '../../../src/engine/own-templates/own-letter';
import { letters } from '../../../src/engine/languages/en/letters';
import { compileLetter } from '../../../src/engine/reply/compile-letter';
import { TEXT } from './own-texts';

const [written] = letters;
if (written === undefined) throw new Error('no letters');

describe('an own template as a letter', () => {
  it('has its own words, and the sign-off of ours under them', () => {
    const letter = ownLetter({ ...TEXT, id: 'a' }, written);
    expect(letter.id).toBe(ownId('a'));
    expect(letter.blocks).toEqual([
      { role: 'answer', text: TEXT.body, format: 'html' },
      ...written.blocks.filter(({ role }) => role === 'sign_off'),
    ]);
    expect(letter).not.toHaveProperty('occasion');
  });

  it('has no sign-off where the agent signs by hand, and the occasion that it is for', () => {
    const letter = ownLetter({ ...TEXT, signs: false, occasion: 'refund' }, written);
    expect(letter.blocks).toHaveLength(1);
    expect(letter.occasion).toBe('refund');
  });

  it('stays the same letter for the same text, so that it is compiled once', () => {
    const text = { ...TEXT, id: 'a' };
    expect(ownLetter(text, written)).toBe(ownLetter(text, written));
    expect(ownLetter({ ...text }, written)).not.toBe(ownLetter(text, written));
    const other = letters.find(({ voice }) => voice !== written.voice);
    expect(other && ownLetter(text, other)).not.toBe(ownLetter(text, written));
  });

  it.each(LANGUAGES)('promises days and signs in %s as our letters do', async (language) => {
    const ours = (await loadLetters[language]()).letters;
    for (const voice of VOICES) {
      const like = ours.find((one) => one.voice === voice);
      if (like === undefined) throw new Error(voice);
      const letter = ownLetter({ ...TEXT, language }, like);
      expect([letter.months, letter.signOffEnd ?? '']).toEqual([like.months, like.signOffEnd ?? '']);
      expect(compileLetter(letter).broken).toBeUndefined();
    }
  });
});

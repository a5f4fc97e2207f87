import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language, Situation } from '../../../src/engine';
import { draftSteps } from '../../../src/engine/draft-check/draft-steps';
import { RECOVERY_STEPS } from '../../../src/engine/draft-check/recovery-words';
import { SITUATIONS } from '../../../src/engine/mail/reading';
import { aDraft } from './a-draft';
import { aReading } from './a-reading';
import { DRAFT_WORDS } from './draft-words';

const steps = (text: string, language: Language, situation?: Situation) =>
  draftSteps(
    aDraft(text, language, situation && { situation }),
    DRAFT_WORDS[language].recovery,
    DRAFT_WORDS[language].apologies,
  );
const called = (...args: Parameters<typeof steps>) =>
  steps(...args)
    .filter(({ isCalledFor }) => isCalledFor)
    .map(({ step }) => step);

/** A sorry sentence and one that mends something. */
const MENDED: Readonly<Record<Language, string>> = {
  en: 'I am sorry. A new lamp leaves our warehouse today.',
  bg: 'Съжалявам. Нова лампа тръгва днес.',
  ru: 'Простите нас. Новая лампа уезжает сегодня.',
  uk: 'Вибачте нам. Нова лампа їде сьогодні.',
};
const NOTHING: Readonly<Record<Language, string>> = {
  en: 'Hello.',
  bg: 'Здравейте.',
  ru: 'Здравствуйте.',
  uk: 'Вітаю.',
};

describe('draftSteps', () => {
  it.each(LANGUAGES)('shows where the draft takes a step, in the order of the steps (%s)', (language) => {
    const text = MENDED[language];
    const found = steps(text, language, 'complaint');
    expect(found.map(({ step }) => step)).toEqual(RECOVERY_STEPS);
    const there = found.filter(({ at }) => at !== undefined);
    expect(there.map(({ step }) => step)).toEqual(['apologise', 'fix']);
    expect(there.map(({ at }) => text.slice(at?.start, at?.end))).toEqual([
      text.slice(0, text.indexOf('.') + 1),
      text.slice(text.indexOf('.') + 2),
    ]);
  });

  it.each(LANGUAGES)('asks after a complaint for all but limits (%s)', (language) => {
    const all = RECOVERY_STEPS.filter((step) => step !== 'limits');
    expect(called(MENDED[language], language, 'complaint')).toEqual(all);
    expect(called(MENDED[language], language, 'repeat_contact')).toEqual(all);
  });

  it.each(LANGUAGES)('asks for limits where nothing is mended (%s)', (language) => {
    expect(called(NOTHING[language], language, 'complaint')).toEqual(RECOVERY_STEPS);
    expect(called(NOTHING[language], language, 'delivery')).toEqual(['fix', 'limits', 'next_step']);
  });

  it.each([
    ['refund', ['fix', 'next_step']],
    ['thanks', ['thanks']],
    ['praise', ['thanks']],
    ['question', []],
    ['other', []],
    [undefined, []],
  ] as const)('asks after %s for %j', (situation, wanted) => {
    expect(called(MENDED.en, 'en', situation)).toEqual(wanted);
  });

  it('goes by the mail where nothing else is said, and takes a hot delivery for a complaint', async () => {
    const mail = await aReading('en', 'Where is my parcel, you lying thieves? It did not come!');
    const found = draftSteps(
      aDraft(MENDED.en, 'en', { mail: { ...mail, situation: 'delivery' } }),
      DRAFT_WORDS.en.recovery,
      DRAFT_WORDS.en.apologies,
    );
    expect(found.filter(({ isCalledFor }) => isCalledFor)).toHaveLength(7);
  });

  it('asks an empty draft for nothing', () => {
    for (const situation of SITUATIONS) expect(called(' \n', 'en', situation)).toEqual([]);
  });

  it('never throws, and points into the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(MENDED)));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 5 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...SITUATIONS),
        (pieces, language, situation) => {
          const text = pieces.join(' ');
          const found = steps(text, language, situation);
          expect(found).toHaveLength(RECOVERY_STEPS.length);
          for (const { at } of found)
            expect(text.slice(at?.start, at?.end).length).toBe((at?.end ?? text.length) - (at?.start ?? 0));
        },
      ),
    );
  });
});

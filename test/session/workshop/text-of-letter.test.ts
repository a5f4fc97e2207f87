import fc from 'fast-check';
import { LANGUAGES, OCCASIONS, VARIABLES, VOICES } from '../../../src/engine';
import type { Letter } from '../../../src/engine';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import { docToTemplate } from '../../../src/engine/own-templates/doc-to-template';
import { templateToDoc } from '../../../src/engine/own-templates/template-to-doc';
import { ownLetter } from '../../../src/engine/own-templates/own-letter';
import { templateFault } from '../../../src/engine/own-templates/template-fault';
import { renderLetter } from '../../../src/engine/reply/render-letter';
import type { LetterValues } from '../../../src/engine/reply/letter-values';
import { emptyText, textOfLetter } from '../../../src/session/workshop/text-of-letter';

const LETTERS = [...en, ...bg, ...ru, ...uk];
const cases = LANGUAGES.flatMap((language) =>
  VOICES.flatMap((voice) => OCCASIONS.map((occasion) => [`${occasion}.${language}.${voice}`] as const)),
);
function letterOf(id: string): Letter {
  const letter = LETTERS.find((one) => one.id === id);
  if (letter === undefined) throw new Error(id);
  return letter;
}
const words = fc.constantFrom(
  'It is on its way.',
  'Tom & Jerry <b>say</b> "hi" & it\'s fine &amp; done',
  'Първо изречение.\n\nВторо изречение.',
  'Рядок\nрядок',
  '{{greeting}} </p>',
);
const values: fc.Arbitrary<LetterValues> = fc
  .array(fc.option(words, { nil: '', freq: 6 }), { minLength: VARIABLES.length, maxLength: VARIABLES.length })
  .chain((all) =>
    fc.record({ repeat: fc.constantFrom('', 'yes'), warned: fc.constantFrom('', 'yes') }).map((switches) => ({
      ...Object.fromEntries(VARIABLES.map((name, at) => [name, all[at] ?? ''])),
      ...switches,
    })),
  );
const NOW = Date.UTC(2026, 10, 20, 9, 30);

describe('a letter of ours as a template to change', () => {
  it.each(cases)('says the same as %s, whatever is filled in', (id) => {
    const letter = letterOf(id);
    const text = textOfLetter(letter, 'A copy');
    expect(templateFault(text)).toBeUndefined();
    const copy = ownLetter(text, letter);
    const edited = ownLetter({ ...text, body: docToTemplate(templateToDoc(text.body)) }, letter);
    fc.assert(
      fc.property(values, fc.nat(5), fc.nat(3), (known, seed, times) => {
        const moment = { now: NOW, utcOffsetMinutes: 120, workDays: [1, 2, 3, 4, 5], variation: { seed, times } };
        const look = { mode: 'preview', accent: '#0f6cbd', language: letter.language } as const;
        const [ours, theirs, afterEditor] = [letter, copy, edited].map((one) => renderLetter(one, known, look, moment));
        expect(theirs?.text).toBe(ours?.text);
        expect(afterEditor?.text).toBe(ours?.text);
        expect(theirs?.missing).toEqual(ours?.missing);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what stands in tags as it is, and other signs as HTML writes them', () => {
    const letter: Letter = {
      ...letterOf('thanks.en.warm'),
      blocks: [
        {
          role: 'answer',
          text: 'A < B & "C" isn\'t\n{{vary "<one> & more" "two"}} {{#if order}}{{order}}{{else}}&{{/if}}',
        },
        { role: 'sign_off', text: '{{agent.name}}' },
      ],
    };
    expect(textOfLetter(letter, 'T').body).toBe(
      '<p>A &lt; B &amp; &quot;C&quot; isn\'t<br>{{vary "<one> & more" "two"}} {{#if order}}{{order}}{{else}}&amp;{{/if}}</p>',
    );
  });

  it.each(LANGUAGES)('begins in %s with a greeting, and the brand signs', (language) => {
    const text = { ...emptyText(language, LETTERS), title: 'New' };
    expect(templateFault(text)).toBeUndefined();
    // English and Bulgarian go on after a comma, Russian and Ukrainian begin anew.
    const end = language === 'en' || language === 'bg' ? ',' : '.';
    expect(text.body).toBe(`<p>{{greeting}}${end}</p>\n<p></p>`);
    expect(emptyText(language, []).body).toBe('<p>{{greeting}},</p>\n<p></p>');
    expect(text).toMatchObject({ language, signs: true, shortcut: '' });
  });
});

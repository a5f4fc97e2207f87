import { loadLetters } from '../../src/engine';
import type { Brand, Language, Letter } from '../../src/engine';
import type { LetterMoment } from '../../src/engine/reply/letter-moment';
import type { LetterValues } from '../../src/engine/reply/letter-values';
import { lettersVariables } from '../../src/engine/reply/letters-variables';
import { renderLetter } from '../../src/engine/reply/render-letter';
import type { RenderedLetter } from '../../src/engine/reply/render-letter';
import { SAMPLE_VALUES } from './sample-values';

/** A Wednesday morning in Sofia. */
export const MOMENT: LetterMoment = {
  now: Date.UTC(2026, 10, 25, 8),
  utcOffsetMinutes: 120,
  workDays: [1, 2, 3, 4, 5],
  variation: { seed: 5, times: 0 },
};

/** A letter of the agent's own, with everything that such a letter may hold. */
export const OWN_LETTER: Letter = {
  id: 'own.1',
  occasion: 'question',
  language: 'en',
  voice: 'warm',
  months: 'January',
  blocks: [
    { role: 'greeting', text: '{{greeting}},' },
    {
      role: 'answer',
      format: 'html',
      text:
        '<p>Some <b>bold</b>, <i>leaning</i> and <a href="https://a.example/b?c=1&amp;d=2">linked</a> words, <a href="tel:+441">call</a>.</p>' +
        '<ul><li>One</li><li>Two {{line}}</li></ul><ol><li>Three</li></ol>' +
        '<p><a href="https://a.example/track?id=1&amp;x=%22" data-button>Where is it?</a></p>' +
        '<p><a href="mailto:care@a.example" data-button>care@a.example</a></p>',
    },
    { role: 'sign_off', text: '{{agent.name}}' },
  ],
};

/** How much is known when a letter is looked at, and what that is called. */
export const KNOWN = { all: 'everything is known', least: 'only what it needs' } as const;
export type Known = keyof typeof KNOWN;

/** Every letter with each measure of what is known. */
export function lettersByKnown(letters: readonly Letter[]): readonly (readonly [Letter, Known])[] {
  return letters.flatMap((letter) => [[letter, 'all'] as const, [letter, 'least'] as const]);
}

/** All sample values for a letter, where the customer writes again and was warned before; or only those it needs. */
export function valuesFor(letter: Letter, known: Known): LetterValues {
  const all = SAMPLE_VALUES[letter.language];
  if (known === 'all') return { ...all, repeat: 'yes', warned: 'yes' };
  const needed = lettersVariables(letter).filter(({ required }) => required);
  return Object.fromEntries(needed.map(({ name }) => [name, all[name] ?? '']));
}

/** A letter filled in with samples, as it is sent. */
export function writtenLetter(letter: Letter, known: Known, moment = MOMENT, brand?: Brand): RenderedLetter {
  const { language } = letter;
  const look = { mode: 'final', language, accent: '#0f6cbd', ...(brand && { brand }) } as const;
  return renderLetter(letter, valuesFor(letter, known), look, moment);
}

/** All letters of a language as one text that a native speaker can read through and a review can compare line by line. */
export async function goldenText(language: Language): Promise<string> {
  const { letters } = await loadLetters[language]();
  const parts = lettersByKnown(letters).map(([letter, known]) => {
    const { text = '' } = writtenLetter(letter, known);
    return `=== ${letter.id} (${KNOWN[known]})\n\n${text}\n`;
  });
  return parts.join('\n');
}

/** All letters of a language as they are sent when everything is known, a line for each element: what mail programs get. */
export async function goldenHtml(language: Language): Promise<string> {
  const { letters } = await loadLetters[language]();
  const parts = letters.map((letter) => {
    const { html = '' } = writtenLetter(letter, 'all');
    return `<!-- ${letter.id} -->\n${html.replace(/<(?=(?:td|p|tbody|\/table)\b)/g, '\n<')}\n`;
  });
  return parts.join('\n');
}

/** What is kept of a language, by the names of the files. */
export const GOLDEN = { txt: goldenText, 'html.txt': goldenHtml } as const;

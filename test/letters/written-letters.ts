import { loadLetters } from '../../src/engine';
import type { Language, Letter } from '../../src/engine';
import type { LetterMoment } from '../../src/engine/reply/letter-moment';
import type { LetterValues } from '../../src/engine/reply/letter-values';
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

/** How much is known when a letter is looked at: everything, or only what it cannot do without. */
export const KNOWN = ['all', 'least'] as const;
export type Known = (typeof KNOWN)[number];

const LEAST: readonly (keyof LetterValues)[] = [
  'greeting',
  'agent.name',
  'company',
  'by',
  'line',
  'promised',
  'fix',
  'answer',
  'news',
  'limits',
  'alternative',
  'amount',
  'number',
];

/** The sample values of a language, or the least of them; whoever writes again was also warned before. */
export function valuesFor(language: Language, known: Known): LetterValues {
  const all = SAMPLE_VALUES[language];
  if (known === 'all') return { ...all, repeat: 'yes', warned: 'yes' };
  return Object.fromEntries(Object.entries(all).filter(([name]) => LEAST.some((one) => one === name)));
}

/** A letter filled in with samples, as it is sent. */
export function writtenLetter(letter: Letter, known: Known, moment = MOMENT): RenderedLetter {
  const { language } = letter;
  return renderLetter(letter, valuesFor(language, known), { mode: 'final', language, accent: '#0f6cbd' }, moment);
}

/** All letters of a language as one text that a native speaker can read through and a review can compare line by line. */
export async function goldenText(language: Language): Promise<string> {
  const { letters } = await loadLetters[language]();
  const parts = letters.flatMap((letter) =>
    KNOWN.map((known) => {
      const { text = '' } = writtenLetter(letter, known);
      return `=== ${letter.id} (${known === 'all' ? 'everything is known' : 'only what it needs'})\n\n${text}\n`;
    }),
  );
  return parts.join('\n');
}

/** Where the text of a language is kept. */
export const goldenName = (language: Language): string => `${language}.txt`;

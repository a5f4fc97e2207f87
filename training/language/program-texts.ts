import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringsOfPak } from './strings-of-pak';

// Chromium's name of a tongue, and the name of its file of strings in matrix-react-sdk; '' where one of the two has none.
const FILES: Readonly<Record<string, readonly [pak: string, json: string]>> = {
  bg: ['bg', 'bg'],
  ru: ['ru', 'ru'],
  uk: ['uk', 'uk'],
  en: ['en-GB', ''],
  sr: ['sr', 'sr'],
  'sr-latn': ['', 'sr_Latn'],
  be: ['', 'be'],
  pl: ['pl', ''],
  cs: ['cs', ''],
  sk: ['sk', ''],
  hr: ['hr', ''],
  sl: ['sl', ''],
  de: ['de', ''],
  nl: ['nl', ''],
  sv: ['sv', ''],
  da: ['da', ''],
  nb: ['nb', ''],
  fi: ['fi', ''],
  fr: ['fr', ''],
  es: ['es', ''],
  pt: ['pt-PT', ''],
  it: ['it', ''],
  ro: ['ro', ''],
  tr: ['tr', ''],
  hu: ['hu', ''],
  lt: ['lt', ''],
  lv: ['lv', ''],
  et: ['et', ''],
};
const FEWEST_WORDS = 3;

/** Sentences that a browser and a chat program say, translated by people into many tongues. Each once. */
export function programTexts(packages: string): readonly { tongue: string; text: string }[] {
  return Object.entries(FILES).flatMap(([tongue, [pak, json]]) => {
    const said = [
      ...(pak === '' ? [] : stringsOfPak(readFileSync(join(packages, 'chromium/locales', `${pak}.pak`)))),
      ...stringsOfJson(join(packages, 'matrix-react-sdk/src/i18n/strings', `${json}.json`)),
    ];
    const sentences = said.flatMap((text) => text.split(/[.!?:;]\s|\n/)).map(withoutPlaces);
    const whole = sentences.filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS && sentence.length < 300);
    return [...new Set(whole)].map((text) => ({ tongue, text }));
  });
}

function stringsOfJson(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>).filter(
    (text) => typeof text === 'string',
  );
}

/** The sentence without tags and without the places that a program fills in. */
function withoutPlaces(text: string): string {
  return text
    .replace(/<[^>]*>|\$\d|\{[^{}]*\}|%\(\w+\)s|%\w+|&[a-z]+;|\[[A-Z_]+\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

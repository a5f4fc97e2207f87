import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignWords } from './foreign-words';
import { russianForms } from './russian-forms';
import { interfaceTexts } from './interface-texts';
import { programTexts } from './program-texts';
import { LANGUAGES, type Language, type MailLanguage } from '../../src/engine/languages/language';

/** Where a text comes from: public data, our own writing, drawn from lists of words or of forms, or a program's translations. */
export type Source = 'public' | 'own' | 'words' | 'forms' | 'interface' | 'program';

/** A text and the language that it is in; `tongue` names a foreign one ("pl"), and is the language itself for ours. */
export type Text = {
  readonly source: Source;
  readonly language: MailLanguage;
  readonly tongue: string;
  readonly text: string;
};

/** What there is to learn from, and a hash of it by which the table's file says what it was made from. */
export type Texts = { readonly texts: readonly Text[]; readonly hash: string };

const OWN = join(__dirname, 'own');
const lines = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/**
 * Reads the project's own texts and, from `data/<language>/<split>.tsv`, the rows whose last column is `yes`: those whose
 * licence allows what is learned from them to be passed on. Throws when a file is missing.
 */
export function readTexts(data: string, packages: string, chance: () => number): Texts {
  const texts = [
    ...LANGUAGES.flatMap((language) => [...publicTexts(data, language, 'train'), ...ownTexts(language)]),
    ...russianForms(packages, chance).map((text) => textOf('forms', 'ru', text)),
    ...ownForeign().map(([source, tongue, text]) => textOf(source, tongue, text)),
    ...foreignWords(packages, chance).map(({ tongue, text }) => textOf('words', tongue, text)),
    ...interfaceTexts(packages).map(({ tongue, text }) => textOf('interface', tongue, text)),
    ...programTexts(packages).map(({ tongue, text }) => textOf('program', tongue, text)),
  ];
  const hash = createHash('sha256');
  for (const { tongue, text } of texts) hash.update(`${tongue}\t${text}\n`);
  return { texts, hash: hash.digest('hex') };
}

/** The rows of a public split that may be learned from. */
export function publicTexts(data: string, language: Language, split: 'train' | 'dev'): readonly Text[] {
  return lines(join(data, language, `${split}.tsv`))
    .map((line) => line.split('\t'))
    .filter((cells) => cells.at(-1) === 'yes')
    .map(([, text = '']) => textOf('public', language, text));
}

function ownTexts(language: Language): readonly Text[] {
  return lines(join(OWN, `${language}.txt`)).map((text) => textOf('own', language, text));
}

function ownForeign(): readonly (readonly [Source, string, string])[] {
  return (['own', 'words'] as const).flatMap((source) =>
    lines(join(OWN, source === 'own' ? 'foreign.tsv' : 'foreign-words.tsv')).map((row) => {
      const [tongue = '', text = ''] = row.split('\t');
      return [source, tongue, text] as const;
    }),
  );
}

function textOf(source: Source, tongue: string, text: string): Text {
  return { source, language: LANGUAGES.find((language) => language === tongue) ?? 'other', tongue, text: clean(text) };
}

/** Without placeholders, links and the names that public data put in place of people. */
function clean(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(/\bURL\b|@user|https?:\S+|\\[nt]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

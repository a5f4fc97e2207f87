import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type MailLanguage } from '../../src/engine/languages/language';
import { detectLanguage } from '../../src/engine/mail/language/detect-language';
import { publicTexts } from './read-texts';
import { seeded } from './seeded';
import { typeInLatin } from './type-in-latin';

// Prints how often the language is told right: npm run measure:language -- --data DIR
const SHORTEST = 15;
const LONGEST = 90;
const FOREIGN = join(__dirname, '../../test/fixtures/language/foreign.tsv');

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (data === undefined) throw new Error('Say where the public texts are: --data DIR');

const firstThree = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ');

function report(what: string, language: MailLanguage, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const right = texts.filter((text) => detectLanguage(text) === language).length;
  process.stdout.write(
    `${language.padEnd(6)} ${what.padEnd(34)} ${texts.length}  ${((right / texts.length) * 100).toFixed(1)} %\n`,
  );
}

/** Sentences of the treebanks, from which nothing is learned. */
function treebank(folder: string, language: MailLanguage): readonly string[] {
  return ['train', 'dev'].flatMap((split) =>
    readFileSync(join(folder, language, `${split}.tsv`), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([, text = '', source = '']) => (source.startsWith('ud_') ? [text] : [])),
  );
}

const isSentence = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;
for (const language of LANGUAGES) {
  const kept = publicTexts(data, language, 'dev')
    .map(({ text }) => text)
    .filter(isSentence);
  const sentences = treebank(data, language).filter(isSentence);
  report('texts kept back', language, kept);
  report('sentences of a treebank', language, sentences);
  report('their first three words', language, sentences.map(firstThree));
  if (language === 'en') {
    report('three words of texts kept back', language, kept.map(firstThree));
    continue;
  }
  const chance = seeded(9);
  const typed = sentences.map((text) => typeInLatin(language, text.toLowerCase(), chance));
  report('typed in Latin letters', language, typed);
  report('three words of these', language, typed.map(firstThree));
}
const foreign = readFileSync(FOREIGN, 'utf8')
  .split('\n')
  .flatMap((line) => line.split('\t').slice(1));
report('foreign sentences', 'other', foreign);
report('their first three words', 'other', foreign.map(firstThree));

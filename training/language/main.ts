import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CYRILLIC_CLASSES, cyrillicSamples, LATIN_CLASSES, latinSamples, type Sample } from './draw-samples';
import { learnWeights, type Weights } from './learn-weights';
import { readTexts } from './read-texts';
import { seeded } from './seeded';
import { tableText } from './table-text';

// Makes the tables by which the language of a mail is told; docs/language.md says how to run it.
const TABLE = join(__dirname, '../../src/engine/mail/language/language-table.ts');
const SEED = 4;
// More weights tell better and weigh more: about two bytes each, compressed.
const KEEP_CYRILLIC = 3800;
const KEEP_LATIN = 2000;
const SELDOM = 12;

const { data, packages } = parseArgs({ options: { data: { type: 'string' }, packages: { type: 'string' } } }).values;
if (data === undefined || packages === undefined) {
  throw new Error('Say where the public texts and the packages are: --data DIR --packages DIR');
}

const chance = seeded(SEED);
const { texts, hash } = readTexts(data, packages, chance);
const learn = (samples: readonly Sample[], classes: number, keep: number): Weights =>
  learnWeights(samples, { classes, keep, seldom: SELDOM }, chance);
const cyrillic = learn(cyrillicSamples(texts, chance), CYRILLIC_CLASSES.length, KEEP_CYRILLIC);
const latin = learn(latinSamples(texts, chance), LATIN_CLASSES.length, KEEP_LATIN);
// With nothing to tell them apart: the language with the most writers.
const LEAN: Readonly<Record<string, number>> = { ru: 1 };
const leaning = (weights: Weights, classes: readonly string[]): Weights => ({
  ...weights,
  bias: weights.bias.map((weight, c) => weight + (LEAN[classes[c] ?? ''] ?? 0)),
});

const tables = [
  tableText(
    'CYRILLIC_TABLE',
    'What pieces of words in Cyrillic letters tell.',
    CYRILLIC_CLASSES,
    leaning(cyrillic, CYRILLIC_CLASSES),
  ),
  tableText('LATIN_TABLE', 'What pieces of words in Latin letters tell.', LATIN_CLASSES, leaning(latin, LATIN_CLASSES)),
].join('\n');
const sum = createHash('sha256').update(tables).digest('hex');
const head = [
  '// Made by `npm run train:language`; see docs/language.md.',
  `// texts ${hash}`,
  `// table ${sum}`,
  '',
  '',
];
writeFileSync(TABLE, head.join('\n') + tables);
process.stdout.write(`${texts.length} texts, ${cyrillic.pieces.size} and ${latin.pieces.size} pieces\n`);

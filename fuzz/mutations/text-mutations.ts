import type { Random } from '../random';
import { QUOTE_HEADERS } from './quote-headers';
import { insertAt, placeIn, stretchOf } from './mutation';
import type { Mutation } from './mutation';

const UNSEEN: readonly [string, ...string[]] = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u180e',
];
const TURNING: readonly [string, ...string[]] = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200f',
];
const ENDS: readonly [string, ...string[]] = [
  '\r',
  '\r\n',
  '\n\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\n\n\n\n',
];
const SIGNATURES: readonly [string, ...string[]] = [
  '\n-- \n',
  '\n--\n',
  '\n____\n',
  '\nSent from my iPhone\n',
  '\nИзпратено от моя iPhone\n',
  '\nОтправлено с iPhone\n',
  '\nНадіслано з iPhone\n',
  '\nС уважение,\nИван\n',
  '\nС уважением,\n',
  '\nЗ повагою,\n',
];

/** Ways to spoil what a person wrote, whatever the mail it comes in. */
export const TEXT_MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  { name: 'quote header', spoil: (text, random) => insertLine(text, random, random.pick(QUOTE_HEADERS)) },
  { name: 'quote header and marks', spoil: (text, random) => quoteRest(text, random) },
  {
    name: 'quote marks',
    spoil: (text, random) => markLines(text, random, random.pick(['>', '> ', '>>> ', ' > ', '| ', '» '])),
  },
  { name: 'signature mark', spoil: (text, random) => insertAt(text, placeIn(text, random), random.pick(SIGNATURES)) },
  { name: 'zero-width letters', spoil: (text, random) => sprinkle(text, random, UNSEEN) },
  { name: 'bidirectional marks', spoil: (text, random) => sprinkle(text, random, TURNING) },
  { name: 'nulls', spoil: (text, random) => sprinkle(text, random, ['\0', '\x01', '\x1b', '\x7f']) },
  { name: 'lone surrogates', spoil: (text, random) => sprinkle(text, random, ['\ud83d', '\ude00', '\udfff\ud800']) },
  { name: 'line ends', spoil: (text, random) => sprinkle(text, random, ENDS) },
  { name: 'truncated', spoil: (text, random) => text.slice(0, placeIn(text, random)) },
  { name: 'start cut off', spoil: (text, random) => text.slice(placeIn(text, random)) },
  { name: 'stretch taken out', spoil: takeOut },
  { name: 'stretch doubled', spoil: (text, random) => repeat(text, random, 1 + random.below(20)) },
  {
    name: 'other mail put in',
    spoil: (text, random, other) => insertAt(text, placeIn(text, random), piece(other, random)),
  },
  { name: 'lines shuffled', spoil: shuffle },
  { name: 'capitals', spoil: (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()) },
  { name: 'no spaces', spoil: (text) => text.replace(/ /g, '') },
  {
    name: 'combining marks',
    spoil: (text, random) => sprinkle(text, random, ['\u0301'.repeat(50), '\u0306', '\u20e3']),
  },
];

function insertLine(text: string, random: Random, line: string): string {
  const lines = text.split('\n');
  lines.splice(random.below(lines.length + 1), 0, line);
  return lines.join('\n');
}

function quoteRest(text: string, random: Random): string {
  const lines = text.split('\n');
  const place = random.below(lines.length + 1);
  const quoted = lines.slice(place).map((line) => `> ${line}`);
  return [...lines.slice(0, place), random.pick(QUOTE_HEADERS), ...quoted].join('\n');
}

function markLines(text: string, random: Random, mark: string): string {
  const lines = text.split('\n');
  const { start, end } = { start: random.below(lines.length), end: random.below(lines.length + 1) };
  return lines.map((line, index) => (index >= start && index < end ? mark + line : line)).join('\n');
}

function sprinkle(text: string, random: Random, what: readonly [string, ...string[]]): string {
  let sprinkled = text;
  for (let times = 1 + random.below(12); times > 0; times -= 1)
    sprinkled = insertAt(sprinkled, placeIn(sprinkled, random), random.pick(what));
  return sprinkled;
}

function takeOut(text: string, random: Random): string {
  const { start, end } = stretchOf(text, random, 200);
  return text.slice(0, start) + text.slice(end);
}

function repeat(text: string, random: Random, times: number): string {
  const { start, end } = stretchOf(text, random, 400);
  return insertAt(text, end, text.slice(start, end).repeat(times));
}

function piece(text: string, random: Random): string {
  const { start, end } = stretchOf(text, random, 600);
  return text.slice(start, end);
}

function shuffle(text: string, random: Random): string {
  const lines = text.split('\n').slice(0, 500);
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const swap = random.below(index + 1);
    [lines[index], lines[swap]] = [lines[swap] ?? '', lines[index] ?? ''];
  }
  return lines.join('\n');
}

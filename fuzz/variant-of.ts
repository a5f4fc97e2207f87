import type { Email } from '../src/engine';
import { openEml } from '../src/session';
import { composeFile } from './compose-file';
import type { Written } from './compose-file';
import { FILE_MUTATIONS } from './mutations/file-mutations';
import { HTML_MUTATIONS } from './mutations/html-mutations';
import type { Mutation } from './mutations/mutation';
import { TEXT_MUTATIONS } from './mutations/text-mutations';
import { randomFrom } from './random';
import type { Random } from './random';
import type { Seed } from './read-seeds';

/** A spoilt mail: the file it came in, where it came in one, and the mail as it is read. */
export type Variant = {
  readonly seed: string;
  readonly mutations: readonly string[];
  readonly file?: string;
  readonly open: () => Promise<Email>;
};

const LONG_LINE = 1_000_000;
const HUGE = 10_000_000;

/**
 * The variant of this number, always the same for the same seed and the same mails. Half are made of what a person
 * wrote and put into a new file, a quarter of a file as it is; a quarter is handed over as Outlook does, without a file.
 */
export function variantOf(seeds: readonly Seed[], seed: number, index: number): Variant {
  const random = randomFrom(seed, index);
  const one = seeds[random.below(seeds.length)];
  const other = seeds[random.below(seeds.length)];
  if (one === undefined || other === undefined) throw new Error('There are no mails to make variants of.');
  const names: string[] = [];
  const way = random.below(4);
  if (way === 0 && one.file !== undefined) {
    const spoilt = spoil(latin(one.file), latin(other.file), FILE_MUTATIONS, 1 + random.below(4), random, names);
    return fromFile(one.name, names, spoilt);
  }
  const written = spoilWriting(one, other, random, names);
  if (way === 1) {
    const { subject, text, html } = written;
    const email: Email = {
      id: '',
      conversationId: '',
      from: {
        name: spoil('Петров, Иван (ТОВ)', other.subject, TEXT_MUTATIONS, random.below(2), random, names),
        address: '',
      },
      to: [],
      subject,
      text,
      ...(html !== '' && { html }),
    };
    return { seed: one.name, mutations: names, open: async () => email };
  }
  const file = composeFile(written, random);
  return fromFile(one.name, names, spoil(file, latin(other.file), FILE_MUTATIONS, random.below(4), random, names));
}

function fromFile(seed: string, mutations: readonly string[], file: string): Variant {
  return { seed, mutations, file, open: () => openEml(Uint8Array.from(Buffer.from(file, 'latin1'))) };
}

function spoilWriting(one: Seed, other: Seed, random: Random, names: string[]): Written {
  const textOnly = one.html === '' && random.chance(0.6);
  const html = one.html === '' ? htmlOf(one.text) : one.html;
  const sized = (text: string): string => {
    if (random.below(400) > 0) return text;
    const huge = random.below(10) === 0;
    names.push(huge ? '10 MB' : 'one line of 1 MB');
    const long = huge ? HUGE : LONG_LINE;
    const part = huge ? text : text.replace(/[\r\n]+/g, ' ');
    return (part || 'a ').repeat(Math.ceil(long / Math.max(1, part.length))).slice(0, long);
  };
  return {
    subject: spoil(one.subject, other.subject, TEXT_MUTATIONS, random.below(2), random, names),
    text: sized(spoil(one.text, other.text, TEXT_MUTATIONS, random.below(4), random, names)),
    html: textOnly
      ? ''
      : sized(
          spoil(
            spoil(html, other.html, HTML_MUTATIONS, 1 + random.below(4), random, names),
            other.text,
            TEXT_MUTATIONS,
            random.below(2),
            random,
            names,
          ),
        ),
  };
}

function spoil(
  text: string,
  other: string,
  mutations: readonly [Mutation, ...Mutation[]],
  times: number,
  random: Random,
  names: string[],
): string {
  let spoilt = text;
  for (let left = times; left > 0; left -= 1) {
    const mutation = random.pick(mutations);
    names.push(mutation.name);
    spoilt = mutation.spoil(spoilt, random, other);
  }
  return spoilt;
}

function htmlOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<html><body><div>${escaped.replace(/\r?\n/g, '<br>')}</div></body></html>`;
}

function latin(file: Uint8Array | undefined): string {
  return file === undefined ? '' : Buffer.from(file).toString('latin1');
}

import type { Language } from '../../languages/language';

/** What the learned voice answers about a unit: whether it stings, how badly, and by what. */
export const HEADS = [
  'stings',
  'hostile',
  'abuse',
  'insult',
  'contempt',
  'threat',
  'profanity',
  'review_blackmail',
] as const;

/** One answer. */
export type Head = (typeof HEADS)[number];

/** One answer's weights, by a feature's number folded to their count, which is a power of two. */
export type HeadWeights = { readonly bias: number; readonly scale: number; readonly weights: Int8Array };

/**
 * How the two voices make a level, for each of the steps 1-3: what weighs how much, with one bias for each language. Learned from
 * mails that the voice had not been taught by, so that it is not too sure of itself. No weight is negative: more to hear never makes
 * a mail milder.
 */
export type Step = {
  readonly piece: number;
  readonly hostile: number;
  readonly abuse: number;
  /** By the level that the rules alone give. */
  readonly rules: readonly number[];
  readonly bias: Readonly<Record<Language, number>>;
};

/** All that the learned voice has learned. */
export type VoiceWeights = {
  readonly heads: Readonly<Record<Head, HeadWeights>>;
  readonly steps: readonly Step[];
  /** From which chance of the first step on a mail stings, by language. */
  readonly enough: Readonly<Record<Language, number>>;
};

/** What stands in front of the weights in their file. */
export type VoiceHeader = {
  readonly version: 1;
  readonly heads: readonly {
    readonly head: Head;
    readonly size: number;
    readonly bias: number;
    readonly scale: number;
  }[];
  readonly steps: readonly Step[];
  readonly enough: Readonly<Record<Language, number>>;
  /** Of every file that the weights were learned from, its name and SHA-256. */
  readonly learnedFrom: Readonly<Record<string, string>>;
};

/** Reads what stands in front of the weights: its length (4 bytes, little-endian) and JSON. Throws on another version. */
export function readVoiceHeader(file: Uint8Array): VoiceHeader {
  let text = '';
  for (const byte of file.subarray(4, 4 + headerLength(file))) text += String.fromCharCode(byte);
  const header = JSON.parse(text) as Omit<VoiceHeader, 'version'> & { readonly version: number };
  if (header.version !== 1) throw new Error('These weights are of another version.');
  return { ...header, version: 1 };
}

function headerLength(file: Uint8Array): number {
  return new DataView(file.buffer, file.byteOffset).getUint32(0, true);
}

/** Reads a file of weights: its header, and the weights of the heads one after the other, one byte each. Throws where it is cut short. */
export function readVoiceWeights(file: Uint8Array): VoiceWeights {
  const header = readVoiceHeader(file);
  let at = 4 + headerLength(file);
  const heads: Partial<Record<Head, HeadWeights>> = {};
  for (const { head, size, bias, scale } of header.heads) {
    if (at + size > file.length) throw new Error('The file of weights is cut short.');
    heads[head] = { bias, scale, weights: new Int8Array(file.buffer, file.byteOffset + at, size) };
    at += size;
  }
  const { steps, enough } = header;
  return { heads: heads as VoiceWeights['heads'], steps, enough };
}

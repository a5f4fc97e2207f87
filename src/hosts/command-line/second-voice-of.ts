import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSecondVoice, loadSenses } from '../../engine';
import type { Language, SecondVoice } from '../../engine';

const WEIGHTS = join(__dirname, '../../../assets/voice.bin');

const voices = new Map<Language, Promise<SecondVoice>>();
let weights: Promise<Uint8Array> | undefined;

/** The second voice of a language, with the weights that stand beside the program; read once. */
export function secondVoiceOf(language: Language): Promise<SecondVoice> {
  const known = voices.get(language);
  if (known !== undefined) return known;
  const made = make(language);
  voices.set(language, made);
  return made;
}

async function make(language: Language): Promise<SecondVoice> {
  weights ??= readFile(WEIGHTS);
  const [{ readVoiceWeights, createSecondVoice }, { senses }, file] = await Promise.all([
    loadSecondVoice(),
    loadSenses[language](),
    weights,
  ]);
  return createSecondVoice(language, senses, readVoiceWeights(file));
}

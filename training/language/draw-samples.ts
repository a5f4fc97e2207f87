import { tellingWords } from '../../src/engine/mail/language/telling-words';
import type { Source, Text } from './read-texts';
import { typeInLatin } from './type-in-latin';

/** A few words in a row, and which class they belong to: a place in the list of classes of their alphabet. */
export type Sample = { readonly words: readonly string[]; readonly label: number };

export const CYRILLIC_CLASSES = ['bg', 'ru', 'uk', 'other'] as const;
export const LATIN_CLASSES = ['en', 'bg', 'ru', 'uk', 'other'] as const;

const SAMPLES_A_LANGUAGE = 50_000;
const SAMPLES_A_TONGUE = 1_500;
const SHARE_OF_STARTS = 0.35;

/** Short stretches of the texts that are in Cyrillic, mostly of two to nine words. */
export function cyrillicSamples(texts: readonly Text[], chance: () => number): readonly Sample[] {
  const tongues = group(texts, (text) => tellingWords(text.text).cyrillic);
  return draw(tongues, CYRILLIC_CLASSES, chance);
}

/** The same for Latin letters, with our Cyrillic languages typed on a Latin keyboard. */
export function latinSamples(texts: readonly Text[], chance: () => number): readonly Sample[] {
  const tongues = group(texts, ({ language, text }) => {
    const { cyrillic, latin } = tellingWords(text);
    if (language === 'en' || language === 'other' || cyrillic.length === 0) return latin;
    return tellingWords(typeInLatin(language, cyrillic.join(' '), chance)).latin;
  });
  return draw(tongues, LATIN_CLASSES, chance);
}

type Tongue = { readonly language: string; readonly texts: Map<Source, (readonly string[])[]> };

/** How often a text is drawn from a source, beside the other sources that a tongue has. */
const SHARES: Record<Source, number> = { public: 8, own: 7, words: 4, forms: 5, interface: 3, program: 8 };

function group(texts: readonly Text[], wordsOf: (text: Text) => readonly string[]): readonly Tongue[] {
  const tongues = new Map<string, Tongue>();
  for (const text of texts) {
    const words = wordsOf(text);
    if (words.length === 0) continue;
    const tongue = tongues.get(text.tongue) ?? {
      language: text.language,
      texts: new Map<Source, (readonly string[])[]>(),
    };
    const same = tongue.texts.get(text.source) ?? [];
    same.push(words);
    tongue.texts.set(text.source, same);
    tongues.set(text.tongue, tongue);
  }
  return [...tongues.values()];
}

function draw(tongues: readonly Tongue[], classes: readonly string[], chance: () => number): readonly Sample[] {
  const samples: Sample[] = [];
  for (const { language, texts } of tongues) {
    const label = classes.indexOf(language);
    // A foreign text in which our letters stand by chance, or ours in foreign letters, is too little to learn from.
    if (label < 0 || [...texts.values()].every((one) => one.length < 10)) continue;
    const urn = [...texts].flatMap(([source, some]) => Array.from({ length: SHARES[source] }, () => some));
    const count = language === 'other' ? SAMPLES_A_TONGUE : SAMPLES_A_LANGUAGE;
    for (let i = 0; i < count; i++) {
      const some = urn[Math.floor(chance() * urn.length)] ?? [];
      const text = some[Math.floor(chance() * some.length)] ?? [];
      const size = chance() < 0.5 ? 2 + Math.floor(chance() * 3) : 4 + Math.floor(chance() * 6);
      const start = chance() < SHARE_OF_STARTS ? 0 : Math.floor(chance() * Math.max(1, text.length - size + 1));
      samples.push({ words: text.slice(start, start + size), label });
    }
  }
  return samples;
}

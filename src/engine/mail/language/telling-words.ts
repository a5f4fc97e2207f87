/** The words of a text that say something about its language, in small letters, by alphabet. */
export type TellingWords = {
  readonly cyrillic: readonly string[];
  readonly latin: readonly string[];
  /** How many stretches of text are in other scripts. */
  readonly elsewhere: number;
};

const MOST_CHARACTERS = 4000;
const MOST_WORDS = 300;
const CYRILLIC = /[\u0400-\u052f]/;
const LETTER = /[a-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u052f]/;
const ELSEWHERE = /[\u0370-\u03ff\u0530-\u1dff\u3040-\ud7ff]/;
const BETWEEN_WORDS = /[^a-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u052f0-9'’ʼ]+/;
const LINK_OR_CODE = /:\/\/|www\.|@|[a-z]\.(com|net|org|eu|bg|ru|ua)\b|[0-9]{2}/;
// In chat 4 and 6 stand for ч and ш; a word with another digit is a number or names a thing.
const NUMBER = /[0-35789]|[46]{2}|[\u0400-\u052f][46]/;
const STRETCH = /([a-z\u0400-\u052f])\1{2,}/g;
const LATIN_LOOK_ALIKES = 'aceiopxykmthb';
const CYRILLIC_LOOK_ALIKES = 'асеіорхукмтнв';

/** Reads the first 4000 characters and 300 words; links, addresses, numbers and the codes of things are left out. */
export function tellingWords(text: string): TellingWords {
  const cyrillic: string[] = [];
  const latin: string[] = [];
  let elsewhere = 0;
  for (const chunk of text.slice(0, MOST_CHARACTERS).toLowerCase().split(/\s+/)) {
    if (cyrillic.length + latin.length >= MOST_WORDS) break;
    if (ELSEWHERE.test(chunk)) elsewhere++;
    if (LINK_OR_CODE.test(chunk)) continue;
    for (const raw of chunk.split(BETWEEN_WORDS)) {
      const word = raw.replace(/^['’ʼ]+|['’ʼ]+$/g, '').replace(STRETCH, '$1');
      if (!LETTER.test(word) || (/[0-9]/.test(word) && isNumber(word))) continue;
      if (CYRILLIC.test(word)) cyrillic.push(inCyrillic(word));
      else latin.push(word);
    }
  }
  return { cyrillic, latin, elsewhere };
}

function isNumber(word: string): boolean {
  return NUMBER.test(word) || word.length > 20;
}

/** Ukrainian і is often typed as the Latin letter, and so are other letters that look the same. */
function inCyrillic(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  return word.replace(/[a-z]/g, (letter) => CYRILLIC_LOOK_ALIKES.charAt(LATIN_LOOK_ALIKES.indexOf(letter)) || letter);
}

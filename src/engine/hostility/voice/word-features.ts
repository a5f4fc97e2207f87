import type { Word } from '../../mail/words';
import { hash, KIND, mixed } from './feature-number';

/** What the learned voice notes of a word by itself. */
export type WordFeatures = {
  /** Each form with its pieces. */
  readonly own: readonly number[];
  /** How the word is most likely meant. */
  readonly plain: string;
  readonly whole: number;
  readonly stem: number;
};

/** Tells what is noted of a word. */
export type WordNotes = (word: Word | undefined) => WordFeatures;

// Letters of a word that tell it from others in most of its forms.
const STEM = 5;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 4;

/** Notes each word of a text once, however often it is said and heard. */
export function createWordFeatures(): WordNotes {
  const known = new Map<readonly string[], WordFeatures>();
  return (word) => {
    const forms = word?.forms ?? NO_FORMS;
    let features = known.get(forms);
    if (features === undefined) known.set(forms, (features = featuresOf(forms)));
    return features;
  };
}

const NO_FORMS: readonly string[] = [];

function featuresOf(forms: readonly string[]): WordFeatures {
  const own: number[] = [];
  for (const form of forms) {
    own.push(hash(form, KIND.word));
    addPieces(form, own);
  }
  const plain = plainOf(forms);
  return { own, plain, whole: hash(plain, KIND.word), stem: hash(plain.slice(0, STEM), KIND.stems) };
}

function addPieces(form: string, own: number[]): void {
  const length = form.length + 2;
  for (let start = 0; start + SHORTEST_PIECE <= length; start++) {
    let piece = KIND.piece;
    for (let taken = 1; taken <= LONGEST_PIECE && start + taken <= length; taken++) {
      const place = start + taken - 2;
      // A mark at both ends tells the start of a word from its middle.
      piece = mixed(piece, place < 0 || place >= form.length ? 95 : form.charCodeAt(place));
      if (taken >= SHORTEST_PIECE) own.push(piece);
    }
  }
}

/** In letters of one alphabet, those of a Cyrillic language where they were typed in Latin ones. */
function plainOf(forms: readonly string[]): string {
  if (forms.length < 2) return forms[0] ?? '';
  return (
    forms.find((form) => /^[а-яіїєґ']+$/.test(form)) ?? forms.find((form) => /^[a-z']+$/.test(form)) ?? forms[0] ?? ''
  );
}

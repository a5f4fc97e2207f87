import { functionAt, loadPackage, valueAt } from './load-package';

/** A grammatical gender as an oracle sees it in a given name; undefined where it is not sure. */
export type SeenGender = 'male' | 'female' | undefined;

/** Ukrainian given names by the rules of the package shevchenko. */
export type UkrainianOracle = {
  /** The vocative of a given name, '' where it gives none. */
  readonly vocative: (given: string, gender: 'male' | 'female') => Promise<string>;
  readonly gender: (given: string) => Promise<SeenGender>;
};

/** Russian given names by the rules of the package lvovich. */
export type RussianOracle = { readonly gender: (given: string) => SeenGender };

/**
 * Loads shevchenko out of `bench/node_modules`; rejects where it is not installed. Its file for browsers holds
 * TensorFlow.js within it, so the 270 MB of that package need not be installed.
 */
export async function loadShevchenko(): Promise<UkrainianOracle> {
  const found = await loadPackage('shevchenko/dist/umd/shevchenko.min.js');
  const inVocative = functionAt(found, 'inVocative');
  const detectGender = functionAt(found, 'detectGender');
  return {
    vocative: async (given, gender) => {
      const form = await inVocative({ gender: gender === 'male' ? 'masculine' : 'feminine', givenName: given });
      const value = valueAt(form, 'givenName');
      return typeof value === 'string' ? value : '';
    },
    gender: async (given) => genderOf(await detectGender({ givenName: given })),
  };
}

/** Loads lvovich out of `bench/node_modules`; rejects where it is not installed. */
export async function loadLvovich(): Promise<RussianOracle> {
  const gender = functionAt(await loadPackage('lvovich'), 'getFirstnameGender');
  return { gender: (given) => genderOf(gender(given)) };
}

function genderOf(word: unknown): SeenGender {
  if (word === 'male' || word === 'masculine') return 'male';
  return word === 'female' || word === 'feminine' ? 'female' : undefined;
}

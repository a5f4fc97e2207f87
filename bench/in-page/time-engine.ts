import { LANGUAGES, loadPack, readMail, splitMail } from '../../src/engine';
import type { Email, Language, LanguagePack } from '../../src/engine';
import { textKinds } from './texts';

/** The engine as it is bundled, to be timed in a page. All times are milliseconds for reading one mail. */
export type TimedEngine = {
  /** How long the very first reading of a mail takes in this page, and what later ones take. */
  readonly typical: (email: Email) => { readonly first: number; readonly later: number };
  readonly kinds: readonly { readonly name: string; readonly usual: boolean }[];
  /** The shortest of several readings of a mail of this kind and length. */
  readonly ofKind: (name: string, length: number) => number;
};

declare global {
  interface Window {
    /** Made from what people write, one text a language. */
    timedEngine: (written: readonly string[]) => Promise<TimedEngine>;
  }
}

const WARM_UP_MS = 300;
// A page's clock moves in steps of a tenth of a millisecond, so short readings are timed many at a time.
const BATCH_MS = 10;
const BATCHES = 4;

window.timedEngine = async (written) => {
  const packs = new Map<Language, LanguagePack>();
  for (const language of LANGUAGES) packs.set(language, (await loadPack[language]()).pack);

  const read = (email: Email): void => {
    const parts = splitMail(email);
    const pack = packs.get(parts.language === 'other' ? 'en' : parts.language);
    if (pack !== undefined) readMail(email, parts, pack);
  };
  const timeOf = (email: Email, times: number): number => {
    const start = performance.now();
    for (let i = 0; i < times; i++) read(email);
    return (performance.now() - start) / times;
  };
  const shortest = (email: Email): number => {
    const once = timeOf(email, 1);
    const times = Math.max(1, Math.min(1_000, Math.ceil(BATCH_MS / Math.max(once, 0.01))));
    return Math.min(once, ...Array.from({ length: BATCHES }, () => timeOf(email, times)));
  };

  const kinds = textKinds(written, [...packs.values()]);
  return {
    kinds: kinds.map(({ name, usual }) => ({ name, usual })),
    typical: (email) => {
      const first = timeOf(email, 1);
      for (const start = performance.now(); performance.now() - start < WARM_UP_MS;) read(email);
      return { first, later: shortest(email) };
    },
    ofKind: (name, length) => {
      const kind = kinds.find((one) => one.name === name);
      if (kind === undefined) throw new Error(`There is no kind of text named ${name}.`);
      return shortest(kind.mail(length));
    },
  };
};

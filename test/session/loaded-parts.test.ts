import { NO_BRANDS, NO_OWN_TEMPLATES, loadLetters, loadNames, loadPack, loadWriting } from '../../src/engine';
import type { Language } from '../../src/engine';
import { loadStrings, loadLaterWords, stringsFor } from '../../src/i18n';
import type { Surroundings } from '../../src/session';
import { createLoadedParts, PartNotLoaded } from '../../src/session/loaded-parts';
import type { LoadedParts } from '../../src/session/loaded-parts';

const LANGUAGES: readonly Language[] = ['en', 'bg', 'ru', 'uk'];

/** A network that can be cut, and what was asked of it. */
function network() {
  const state = { up: true, asked: [] as string[] };
  const over =
    <T>(name: string, load: () => Promise<T>) =>
    async (): Promise<T> => {
      state.asked.push(name);
      if (!state.up) throw new Error('ChunkLoadError');
      return load();
    };
  const byLanguage = <T>(name: string, loads: Readonly<Record<Language, () => Promise<T>>>) =>
    Object.fromEntries(LANGUAGES.map((one) => [one, over(`${name} ${one}`, loads[one])])) as Record<
      Language,
      () => Promise<T>
    >;
  const sources: Partial<Surroundings> = {
    loadPack: byLanguage('pack', loadPack),
    loadNames: byLanguage('names', loadNames),
    loadStrings: byLanguage('words', loadStrings),
    loadLaterWords: byLanguage('values', loadLaterWords),
    loadLetters: byLanguage('letters', loadLetters),
    loadWriting: over('writing', loadWriting),
    loadLetterPolicy: over('policy', async () => ({ clean: (html) => `clean ${html}`, cleanForPage: (html) => html })),
  };
  return { state, parts: createLoadedParts(sources as Surroundings, noWorkshop, noCare) };
}

const noCare = () =>
  Promise.resolve({
    desk: () => ({ mailbox: 'elena@northwind.example' }),
    take: () => Promise.resolve(),
    follow: () => undefined,
    everything: () => '',
    close: () => undefined,
  });

const noWorkshop = () =>
  Promise.resolve({
    shelf: () => ({ templates: NO_OWN_TEMPLATES, brands: NO_BRANDS }),
    write: () => false,
    take: () => Promise.resolve(true),
    close: () => undefined,
  });

type Load = (parts: LoadedParts) => Promise<unknown>;
const LOADS: readonly (readonly [string, Load])[] = [
  ['a language', (parts) => parts.loadPack('bg')],
  ['letters', (parts) => parts.loadLetters('bg', 'bg')],
  ['words', (parts) => parts.speak('bg')],
];

describe('parts that are fetched', () => {
  it('are none at the start, and nothing of a letter comes through uncleaned', () => {
    const { state, parts } = network();
    expect([parts.packs(), parts.letters(), parts.writing(), parts.words()]).toEqual([{}, {}, undefined, undefined]);
    expect(parts.letterPolicy.clean('<b>x</b>')).toBe('');
    expect(state.asked).toEqual([]);
  });

  it('are all that a letter takes, at once', async () => {
    const { state, parts } = network();
    await parts.loadLetters('bg', 'bg');
    expect(state.asked.sort()).toEqual(['letters bg', 'names bg', 'names en', 'pack bg', 'policy', 'writing']);
    expect(parts.letters().bg?.letters[0]?.language).toBe('bg');
    expect(parts.packs().bg?.language).toBe('bg');
    expect(parts.writing()).toHaveProperty('finalLetter');
    expect(parts.letterPolicy.clean('x')).toBe('clean x');
  });

  it('know whom to greet as soon as the names are here', async () => {
    const { parts } = network();
    const writer = { from: { name: 'Елена Петрова', address: 'elena@x.example' } };
    expect(parts.greet('bg', 'bg', writer)).toBeUndefined();
    await parts.loadLetters('bg', 'bg');
    expect(parts.greet('bg', 'bg', writer)).toMatchObject({ given: 'Елена', formal: 'Уважаема госпожо Петрова' });
    expect(parts.greet('uk', 'bg', writer)).toBeUndefined();
  });

  it('are fetched once', async () => {
    const { state, parts } = network();
    for (let i = 0; i < 3; i++) await parts.loadLetters('bg', 'bg');
    await parts.loadPack('bg');
    expect(state.asked).toHaveLength(6);
    await parts.loadLetters('uk', 'uk');
    expect(state.asked.slice(6).sort()).toEqual(['letters uk', 'names uk', 'pack uk']);
  });

  it.each(LANGUAGES)('are the words that are spoken (%s)', async (language) => {
    const { parts } = network();
    await parts.speak(language);
    expect(parts.words()).toEqual({ language, strings: stringsFor(language) });
  });

  it('are the words of the last wish, however late those of an earlier one come', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = createLoadedParts(
      {
        loadStrings: {
          ...loadStrings,
          bg: async () => {
            await held;
            return loadStrings.bg();
          },
        },
      } as Partial<Surroundings> as Surroundings,
      noWorkshop,
      noCare,
    );
    const first = slow.speak('bg');
    await slow.speak('uk');
    expect(slow.words()?.language).toBe('uk');
    release();
    await first;
    expect(slow.words()?.language).toBe('uk');
  });
});

describe('a part that cannot be fetched', () => {
  it.each(LOADS)('is said to be one, with the reason: %s', async (_, load) => {
    const { state, parts } = network();
    state.up = false;
    const failed = load(parts);
    await expect(failed).rejects.toBeInstanceOf(PartNotLoaded);
    await expect(failed).rejects.toMatchObject({ name: 'PartNotLoaded', cause: new Error('ChunkLoadError') });
  });

  it.each(LOADS)('is fetched when it is asked for again: %s', async (_, load) => {
    const { state, parts } = network();
    state.up = false;
    await expect(load(parts)).rejects.toThrow();
    state.up = true;
    await expect(load(parts)).resolves.not.toThrow();
  });

  it('leaves what was there before', async () => {
    const { state, parts } = network();
    await parts.speak('en');
    await parts.loadLetters('en', 'en');
    state.up = false;
    await expect(parts.speak('bg')).rejects.toThrow();
    await expect(parts.loadLetters('bg', 'bg')).rejects.toThrow();
    expect(parts.words()?.language).toBe('en');
    expect(Object.keys(parts.letters())).toEqual(['en']);
    expect(parts.letterPolicy.clean('x')).toBe('clean x');
    await expect(parts.loadLetters('en', 'en')).resolves.toBeUndefined();
  });
});

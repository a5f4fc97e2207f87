import type {
  Caring,
  Language,
  LanguageLetters,
  LanguagePack,
  NameRules,
  SecondVoice,
  Sender,
  VoiceWeights,
  Writer,
  Writing,
} from '../engine';
import type { LaterWords, Strings } from '../i18n';
import type { Care } from './care/care';
import type { LetterPolicy } from './letter-policy';
import type { Surroundings } from './surroundings';
import type { Workshop } from './workshop/workshop';

/** A part of the add-in could not be fetched: it was updated on its host since this pane was opened, or the network is gone. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';
}

/** A part that is on its way; rejects with `PartNotLoaded` where it cannot be fetched. */
export async function fetched<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new PartNotLoaded('A part of Take Five could not be fetched.', { cause });
  }
}

type ByLanguage<T> = Readonly<Partial<Record<Language, T>>>;

/** The parts of the add-in that come when they are needed, as far as they have come; each is fetched once. */
export type LoadedParts = {
  readonly packs: () => ByLanguage<LanguagePack>;
  readonly letters: () => ByLanguage<LanguageLetters>;
  /** Own templates and brands; undefined until what writes letters is here. */
  readonly workshop: () => Workshop | undefined;
  /** What looks after drafts, promises and the day; undefined until it was loaded. */
  readonly care: () => { readonly caring: Caring; readonly care: Care } | undefined;
  readonly loadCare: () => Promise<Care>;
  /** Undefined until it and the policy for letters are here. */
  readonly writing: () => Writing | undefined;
  /** Cleans the HTML of letters; nothing of it comes through before the policy is here. */
  readonly letterPolicy: LetterPolicy;
  /** The words the pane speaks now; undefined before the first ones are here. */
  readonly words: () => { readonly language: Language; readonly strings: Strings } | undefined;
  /** The words for letters as such, in the language the pane speaks; undefined until letters are here. */
  readonly laterWords: () => LaterWords | undefined;
  readonly loadPack: (language: Language) => Promise<LanguagePack>;
  /** The same when the second voice of the language has come too, or cannot be fetched. */
  readonly loadPackAndSecond: (language: Language) => Promise<LanguagePack>;
  /** The second voice in a language; undefined before it was loaded. */
  readonly second: (language: Language) => SecondVoice | undefined;
  readonly loadSecond: (language: Language) => Promise<void>;
  /** All that writing a letter in a language takes, and greeting whoever wrote in another. */
  readonly loadLetters: (language: Language, written: Language) => Promise<void>;
  /** Who wrote, and how to greet them in a language; undefined before that was loaded. */
  readonly greet: (language: Language, written: Language, writer: Writer) => Sender | undefined;
  /** Makes the pane speak a language; of several wishes the last one holds. */
  readonly speak: (language: Language) => Promise<void>;
};

/** Starts with nothing loaded. Every load rejects with `PartNotLoaded` where a file cannot be fetched, and may be tried again. */
export function createLoadedParts(
  around: Surroundings,
  openWorkshop: () => Promise<Workshop>,
  openCare: () => Promise<Care>,
): LoadedParts {
  const packs: Partial<Record<Language, LanguagePack>> = {};
  const letters: Partial<Record<Language, LanguageLetters>> = {};
  const names: Partial<Record<Language, NameRules>> = {};
  const seconds: Partial<Record<Language, SecondVoice>> = {};
  let weights: VoiceWeights | undefined;
  let room: { readonly writing: Writing; readonly policy: LetterPolicy; readonly workshop: Workshop } | undefined;
  let cares: ReturnType<LoadedParts['care']>;
  let words: ReturnType<LoadedParts['words']>;
  const later: Partial<Record<Language, LaterWords>> = {};
  let wish: Language | undefined;

  const loadNames = async (language: Language) =>
    (names[language] ??= (await fetched(around.loadNames[language]())).names);
  const loadLater = async (language: Language) =>
    (later[language] ??= await fetched(around.loadLaterWords[language]()));
  const loadPack = async (language: Language) =>
    (packs[language] ??= (await fetched(around.loadPack[language]())).pack);

  async function loadSecond(language: Language): Promise<void> {
    if (seconds[language] !== undefined) return;
    const [{ readVoiceWeights, createSecondVoice }, { senses }, file] = await fetched(
      Promise.all([around.loadSecondVoice(), around.loadSenses[language](), weights ?? around.loadVoiceWeights()]),
    );
    weights = file instanceof Uint8Array ? readVoiceWeights(file) : file;
    seconds[language] = createSecondVoice(language, senses, weights);
  }

  return {
    packs: () => packs,
    letters: () => letters,
    workshop: () => room?.workshop,
    care: () => cares,
    async loadCare() {
      if (cares) return cares.care;
      const [caring, care] = await fetched(Promise.all([around.loadCaring(), openCare()]));
      const first = (cares ??= { caring, care });
      if (first.care !== care) care.close();
      return first.care;
    },
    writing: () => room?.writing,
    letterPolicy: {
      clean: (html) => room?.policy.clean(html) ?? '',
      cleanForPage: (html) => room?.policy.cleanForPage(html) ?? '',
    },
    words: () => words,
    laterWords: () => words && later[words.language],
    loadPack,
    second: (language) => seconds[language],
    async loadPackAndSecond(language) {
      const [pack] = await Promise.all([
        loadPack(language),
        loadSecond(language).catch((error: unknown) => {
          if (!(error instanceof PartNotLoaded)) throw error;
        }),
      ]);
      return pack;
    },
    loadSecond,
    async loadLetters(language, written) {
      const loadRoom = async () => {
        const [writing, policy, workshop] = await fetched(
          Promise.all([around.loadWriting(), around.loadLetterPolicy(), openWorkshop()]),
        );
        return { writing, policy, workshop };
      };
      const loadText = () => fetched(around.loadLetters[language]());
      const [loadedRoom, text] = await Promise.all([
        room ?? loadRoom(),
        letters[language] ?? loadText(),
        loadPack(language),
        words && loadLater(words.language),
        // Names in Latin letters come from everywhere.
        ...[...new Set([language, written, 'en' as const])].map(loadNames),
      ]);
      if (room === undefined) room = loadedRoom;
      else if (room !== loadedRoom) loadedRoom.workshop.close();
      letters[language] = text;
    },
    greet(language, written, writer) {
      const reply = names[language];
      if (reply === undefined) return undefined;
      const known = [names[written], reply, names.en].filter((rules) => rules !== undefined);
      return room?.writing.readSender(writer, known, reply);
    },
    async speak(language) {
      wish = language;
      // A letter that is looked at goes on in the new language.
      const [strings] = await Promise.all([fetched(around.loadStrings[language]()), room && loadLater(language)]);
      if (wish === language) words = { language, strings };
    },
  };
}

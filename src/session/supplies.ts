import { replyLanguageOf } from '../engine';
import type { Language } from '../engine';
import { paneLanguage } from './desk-for';
import type { Kept } from './kept';
import { PartNotLoaded } from './loaded-parts';
import type { LoadedParts } from './loaded-parts';
import type { OpenNow } from './open-now';
import type { Surroundings } from './surroundings';

/** What is fetched when: the words of the pane at once, letters when there is time for them or when they are asked for. */
export type Supplies = {
  /** Speaks the language that is wished for by now; a wish that failed is not repeated by itself. */
  readonly speak: () => Promise<void>;
  /** Fetches the second voice in the language of the open email and lets it be heard; quiet where that cannot be fetched. */
  readonly hearSecond: () => Promise<void>;
  /** Fetches all that a letter takes, in the reply language or another. */
  readonly loadLetters: (language?: Language) => Promise<void>;
  /**
   * Fetches what the next step will need once the verdict stands and nothing else is to do; what cannot be fetched then is asked
   * for again when it is needed.
   */
  readonly prepare: () => void;
  readonly close: () => void;
};

type Parts = {
  readonly around: Surroundings;
  readonly loaded: LoadedParts;
  readonly kept: Kept;
  readonly open: OpenNow;
  /** Does work in the background, and shows what it throws. */
  readonly run: (work: Promise<void>) => void;
  /** Called after every part that has come. */
  readonly changed: () => void;
};

/** Starts with nothing fetched. */
export function createSupplies({ around, loaded, kept, open, run, changed }: Parts): Supplies {
  const prepared = new Map<string, () => void>();
  let asked: Language | undefined;

  function replyLanguage(): Language {
    const opened = open.opened();
    return opened.state === 'mail' || opened.state === 'draft'
      ? replyLanguageOf(opened, open.choice())
      : paneLanguage(kept.settings(), around);
  }
  async function loadLetters(language = replyLanguage()): Promise<void> {
    await loaded.loadLetters(language, open.written() ?? language);
    open.greet();
    changed();
  }
  async function quietly(load: () => Promise<void>): Promise<void> {
    try {
      await load();
    } catch (error) {
      if (!(error instanceof PartNotLoaded)) throw error;
    }
  }
  async function hearSecond(): Promise<void> {
    const language = open.opened().state === 'mail' ? open.written() : undefined;
    if (language === undefined || loaded.second(language) !== undefined) return;
    await loaded.loadSecond(language);
    await open.refine();
  }

  return {
    async speak() {
      const wish = paneLanguage(kept.settings(), around);
      if (asked === wish) return;
      asked = wish;
      await loaded.speak(wish);
      changed();
    },
    hearSecond: () => quietly(hearSecond),
    loadLetters,
    prepare() {
      const language = replyLanguage();
      const both = `${language} ${open.written() ?? ''}`;
      if (open.opened().state === 'reading' || prepared.has(both)) return;
      const idle = new Promise<void>((resolve) => prepared.set(both, around.whenIdle(resolve)));
      const fetchAll = async () => {
        // A better verdict comes before what is needed after it.
        await quietly(hearSecond);
        await loadLetters();
        await loaded.loadCare();
        changed();
      };
      run(idle.then(() => quietly(fetchAll)));
    },
    close() {
      for (const stop of prepared.values()) stop();
    },
  };
}

import type { Choice } from '../../engine';
import { offsetIn } from '../../i18n';
import { eachFetchedOnce, fetchedOnce, OWN_PARTS } from '../../session';
import type { Host, Surroundings } from '../../session';
import type { CallStorage } from './call-storage';

/** What all calls of a process share: nothing of a mail. */
export type SharedParts = Pick<Surroundings, keyof typeof OWN_PARTS | 'loadVoiceWeights' | 'loadLetterPolicy'>;

/** Makes it; every part is fetched once, and the voices, which take a while to build, are built once for each language. */
export function createSharedParts(loadVoiceWeights: Surroundings['loadVoiceWeights']): SharedParts {
  return {
    loadPack: eachFetchedOnce(OWN_PARTS.loadPack),
    loadNames: eachFetchedOnce(OWN_PARTS.loadNames),
    loadSenses: eachFetchedOnce(OWN_PARTS.loadSenses),
    loadStrings: eachFetchedOnce(OWN_PARTS.loadStrings),
    loadLaterWords: eachFetchedOnce(OWN_PARTS.loadLaterWords),
    loadLetters: eachFetchedOnce(OWN_PARTS.loadLetters),
    loadDraftWords: eachFetchedOnce(OWN_PARTS.loadDraftWords),
    loadWriting: fetchedOnce(OWN_PARTS.loadWriting),
    loadCaring: fetchedOnce(OWN_PARTS.loadCaring),
    loadSecondVoice: fetchedOnce(() => OWN_PARTS.loadSecondVoice().then(builtOnce)),
    loadVoiceWeights: fetchedOnce(loadVoiceWeights),
    loadLetterPolicy: fetchedOnce(async () => (await import('./letter-policy')).letterPolicy),
  };
}

function builtOnce<Program extends Awaited<ReturnType<Surroundings['loadSecondVoice']>>>(program: Program): Program {
  const weights = new WeakMap<Uint8Array, ReturnType<Program['readVoiceWeights']>>();
  const voices = new Map<string, ReturnType<Program['createSecondVoice']>>();
  return {
    ...program,
    readVoiceWeights(file: Uint8Array) {
      const read = weights.get(file) ?? program.readVoiceWeights(file);
      weights.set(file, read as ReturnType<Program['readVoiceWeights']>);
      return read;
    },
    createSecondVoice(...[language, ...more]: Parameters<Program['createSecondVoice']>) {
      const voice = voices.get(language) ?? program.createSecondVoice(language, ...more);
      voices.set(language, voice as ReturnType<Program['createSecondVoice']>);
      return voice;
    },
  };
}

type Parts = {
  readonly host: Host;
  readonly storage: Pick<CallStorage, 'local' | 'store'>;
  readonly shared: SharedParts;
  /** Epoch ms; time stands still while a call is answered. */
  readonly now: number;
  /** By its name in the IANA list. */
  readonly timeZone: string;
  readonly firstChoice: Choice;
};

/** Everything a session needs to live for one call of Google's: no timers, no other windows, nothing that is looked at. */
export function createGmailSurroundings({ host, storage, shared, now, timeZone, firstChoice }: Parts): Surroundings {
  const nothing = () => undefined;
  return {
    host,
    firstChoice,
    wallClock: () => now,
    monotonicClock: () => 0,
    utcOffsetMinutes: (at) => offsetIn(timeZone, at),
    every: () => nothing,
    isVisible: () => true,
    waitsForSecond: true,
    onVisibilityChanged: () => nothing,
    local: storage.local,
    openChannel: () => ({ post: nothing, onMessage: () => nothing, close: nothing }),
    ...shared,
    loadStore: () => Promise.resolve(storage.store),
    whenIdle(callback) {
      let wanted = true;
      queueMicrotask(() => wanted && callback());
      return () => void (wanted = false);
    },
    copy: () => Promise.resolve(false),
    uniqueId: () => crypto.randomUUID().slice(0, 13),
  };
}

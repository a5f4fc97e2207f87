import {
  FIRST_CHOICE,
  loadCaring,
  loadDraftWords,
  loadLetters,
  loadNames,
  loadPack,
  loadSecondVoice,
  loadSenses,
  loadWriting,
} from '../../engine';
import { loadLaterWords, loadStrings } from '../../i18n';
import type { DocumentStore, Host, Surroundings } from '../../session';
import { copyText } from './copy-text';
import { createLocalStore } from './local-store';
import { offsetFor } from './offset-for';
import { whenIdle } from './when-idle';
import { createWindowChannel } from './window-channel';

type Parts = {
  readonly host: Host;
  readonly store: DocumentStore;
  /** Gmail's, by its name in the IANA list. */
  readonly timeZone: string;
};

/** Everything a session needs on a page where there are letters and no emails. */
export function createEditorSurroundings({ host, store, timeZone }: Parts): Surroundings {
  return {
    host,
    lettersOnly: true,
    firstChoice: { ...FIRST_CHOICE, view: 'letters' },
    wallClock: () => Date.now(),
    monotonicClock: () => performance.now(),
    utcOffsetMinutes: offsetFor(timeZone),
    every(ms, callback) {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
    isVisible: () => document.visibilityState === 'visible',
    onVisibilityChanged(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    whenIdle,
    local: createLocalStore(() => localStorage),
    openChannel: createWindowChannel,
    loadPack,
    loadNames,
    loadSenses,
    loadSecondVoice,
    loadVoiceWeights: () => Promise.reject(new Error('No email is read on this page.')),
    loadStrings,
    loadLetters,
    loadLaterWords,
    loadWriting,
    loadCaring,
    loadDraftWords,
    loadLetterPolicy: async () => (await import(/* webpackChunkName: "writing" */ './letter-policy')).letterPolicy,
    loadStore: () => Promise.resolve(store),
    copy: copyText,
    uniqueId: () => crypto.randomUUID().slice(0, 13),
  };
}

import {
  loadCaring,
  loadDraftWords,
  loadLetters,
  loadNames,
  loadPack,
  loadSecondVoice,
  loadSenses,
  loadWriting,
} from '../../engine';
import { loadStrings, loadLaterWords } from '../../i18n';
import type { DocumentStore, LetterPolicy, Surroundings } from '../../session';
import { copyLetter } from './copy-letter';
import { createLocalStore } from './local-store';
import { createOutlookHost } from './outlook-host';
import { loadVoiceWeights } from './load-voice-weights';
import { whenIdle } from './when-idle';
import { createWindowChannel } from './window-channel';

async function loadLetterPolicy(): Promise<LetterPolicy> {
  const { letterPolicy } = await import(/* webpackChunkName: "writing" */ './letter-policy');
  return letterPolicy;
}

async function loadStore(): Promise<DocumentStore> {
  const { createDocumentStore } = await import(/* webpackChunkName: "writing" */ './document-store');
  return createDocumentStore();
}

/** Everything a session needs from Outlook and the browser in it; to be made once `Office.onReady` has resolved. */
export function createOutlookSurroundings(): Surroundings {
  return {
    host: createOutlookHost(),
    wallClock: () => Date.now(),
    monotonicClock: () => performance.now(),
    utcOffsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
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
    loadVoiceWeights,
    loadStrings,
    loadLetters,
    loadLaterWords,
    loadWriting,
    loadCaring,
    loadDraftWords,
    loadLetterPolicy,
    loadStore,
    copy: copyLetter,
    uniqueId: () => crypto.randomUUID().slice(0, 13),
  };
}

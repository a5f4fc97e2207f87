import {
  loadCaring,
  loadDraftWords,
  loadLetters,
  loadNames,
  loadPack,
  loadSecondVoice,
  loadSenses,
  loadWriting,
} from '../engine';
import { loadLaterWords, loadStrings } from '../i18n';
import type { Surroundings } from './surroundings';

/** What a session fetches of Take Five itself, the same wherever it runs. */
export const OWN_PARTS = {
  loadPack,
  loadNames,
  loadSenses,
  loadSecondVoice,
  loadStrings,
  loadLaterWords,
  loadLetters,
  loadWriting,
  loadCaring,
  loadDraftWords,
} satisfies Partial<Surroundings>;

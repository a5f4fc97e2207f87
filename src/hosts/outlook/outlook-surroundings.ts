import { BROWSER_PARTS, OWN_PARTS } from '../../session';
import type { DocumentStore, Surroundings } from '../../session';
import { createOutlookHost } from './outlook-host';
import { loadVoiceWeights } from './load-voice-weights';

async function loadStore(): Promise<DocumentStore> {
  const { createDocumentStore } = await import(/* webpackChunkName: "writing" */ './document-store');
  return createDocumentStore();
}

/** Everything a session needs from Outlook and the browser in it; to be made once `Office.onReady` has resolved. */
export function createOutlookSurroundings(): Surroundings {
  return {
    host: createOutlookHost(),
    ...BROWSER_PARTS,
    ...OWN_PARTS,
    loadVoiceWeights,
    loadStore,
  };
}

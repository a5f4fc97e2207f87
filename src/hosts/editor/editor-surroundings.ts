import { FIRST_CHOICE } from '../../engine';
import { BROWSER_PARTS, OWN_PARTS } from '../../session';
import type { DocumentStore, Host, Surroundings } from '../../session';

/** Everything a session needs on a page where there are letters and no emails. */
export function createEditorSurroundings(host: Host, store: DocumentStore): Surroundings {
  return {
    host,
    lettersOnly: true,
    firstChoice: { ...FIRST_CHOICE, view: 'letters' },
    ...BROWSER_PARTS,
    ...OWN_PARTS,
    loadVoiceWeights: () => Promise.reject(new Error('No email is read on this page.')),
    loadStore: () => Promise.resolve(store),
  };
}

import { FIRST_CHOICE } from '../../engine';
import { BROWSER_PARTS, OWN_PARTS } from '../../session';
import type { DocumentStore, Host, Surroundings } from '../../session';
import { offsetFor } from './offset-for';

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
    ...BROWSER_PARTS,
    ...OWN_PARTS,
    utcOffsetMinutes: offsetFor(timeZone),
    loadVoiceWeights: () => Promise.reject(new Error('No email is read on this page.')),
    loadStore: () => Promise.resolve(store),
  };
}

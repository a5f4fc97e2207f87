import type { Brands, ImportReport, OwnTemplates } from '../../engine';
import type { Surroundings } from '../surroundings';
import type { DocumentStore } from './document-store';
import type { KeptDocument } from './kept-document';
import type { KeptEdits } from './kept-edits';

/** What a workshop needs to know of the session. */
export type WorkshopRoom = {
  readonly around: Pick<Surroundings, 'local' | 'openChannel' | 'loadStore' | 'uniqueId'>;
  /** Names what this mailbox keeps on this device. */
  readonly localName: (name: string) => string;
  readonly clock: () => number;
  /** Called after every change. */
  readonly changed: () => void;
  /** Does work in the background, and shows what it throws. */
  readonly run: (work: Promise<void>) => void;
};

/** What the steps work with. */
export type Bench = WorkshopRoom & {
  readonly store: DocumentStore;
  readonly templates: KeptDocument<OwnTemplates>;
  readonly brands: KeptDocument<Brands>;
  readonly edits: KeptEdits;
  /** Shows what came of an import, or nothing any more. */
  readonly report: (report: ImportReport | undefined) => void;
};

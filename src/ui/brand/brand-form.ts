import type { Brand, BrandFault } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';
import type { BrandPaneWords } from '../../i18n';
import type { PaneOf } from '../pane-of';

/** What every part of the form needs. */
export type BrandForm = {
  readonly brand: Brand;
  readonly faults: readonly BrandFault[];
  /** The person tried to save it: every fault is shown, not only those at fields that were left. */
  readonly asked: boolean;
  readonly words: BrandPaneWords;
  readonly dress: (changes: Partial<Brand>) => void;
};

/** The form of the brand that the pane shows. */
export function useBrandForm({ brand, faults, asked }: PaneOf<'brand'>): BrandForm {
  const { act } = useSurroundings();
  const { brand: words } = useLaterWords();
  return { brand, faults, asked, words, dress: (changes) => act({ do: 'workshop', step: { make: 'dress', changes } }) };
}

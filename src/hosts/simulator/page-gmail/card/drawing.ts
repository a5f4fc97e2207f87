import type { CardClick } from './click';
import type { CardField } from './form-inputs';

/** What cards are drawn with. */
export type Drawing = {
  readonly onClick: (click: CardClick) => void;
  /** Every field that is drawn adds itself. */
  readonly fields: CardField[];
  readonly words: { readonly showMore: string; readonly showLess: string };
};

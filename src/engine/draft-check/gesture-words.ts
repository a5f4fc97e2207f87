import type { WordedRules } from './worded-rules';

/** How gestures are offered in one language. */
export type GestureWords = {
  /**
   * A sum belongs to the nearest of these in its sentence: `gesture` is a discount, a voucher, a compensation; `price` is what the
   * customer paid or gets back. `least` right before a sum makes it one that has to be reached, and `none` shows that the sentence
   * offers nothing.
   */
  readonly says: WordedRules & Readonly<Record<'gesture' | 'price' | 'least' | 'none', string>>;
};

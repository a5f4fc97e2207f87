import type { Word } from '../words';

/** A text with its words. */
export type Said = { readonly text: string; readonly words: readonly Word[] };

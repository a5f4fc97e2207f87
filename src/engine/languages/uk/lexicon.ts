import type { Lexicon } from '../../hostility/lexicon';
export const lexicon: Lexicon = [];

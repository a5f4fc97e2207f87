import type { LanguagePack } from '../language-pack';
import { context } from './context';
import { cues } from './cues';
import { lexicon } from './lexicon';
import { phrases } from './phrases';

/** Everything the engine needs for Russian. */
export const pack: LanguagePack = { language: 'ru', lexicon, context, cues, phrases };

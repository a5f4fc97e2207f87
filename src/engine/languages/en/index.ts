import type { LanguagePack } from '../language-pack';
import { context } from './context';
import { cues } from './cues';
import { lexicon } from './lexicon';
import { phrases } from './phrases';
import { vocative } from './vocative';

/** Everything Take Five knows about English. */
export const pack: LanguagePack = { language: 'en', lexicon, context, vocative, cues, phrases };

import type { LanguagePack } from '../language-pack';
import { context } from './context';
import { cues } from './cues';
import { lexicon } from './lexicon';
import { phrases } from './phrases';

/** Everything Take Five knows about Bulgarian. */
export const pack: LanguagePack = { language: 'bg', lexicon, context, cues, phrases };

import type { LanguagePack } from '../language-pack';
import { cues } from './cues';
import { letters } from './letters';
import { lexicon } from './lexicon';
import { phrases } from './phrases';

/** Everything Take Five knows about Bulgarian. */
export const pack: LanguagePack = { language: 'bg', lexicon, cues, phrases, letters };

import type { LanguagePack } from '../language-pack';
import { cues } from './cues';
import { letters } from './letters';
import { lexicon } from './lexicon';
import { phrases } from './phrases';

/** Ukrainian, as the engine needs it. */
export const pack: LanguagePack = { language: 'uk', lexicon, cues, phrases, letters };

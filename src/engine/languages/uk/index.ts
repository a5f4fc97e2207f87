import type { LanguagePack } from '../language-pack';
import { context } from './context';
import { cues } from './cues';
import { lexicon } from './lexicon';
import { phrases } from './phrases';

/** Ukrainian, as the engine needs it. */
export const pack: LanguagePack = { language: 'uk', lexicon, context, cues, phrases };

import type { Language } from '../../engine';
import { draft as bg } from './bg';
import type { DraftWords } from './draft-words';
import { draft as en } from './en';
import { draft as ru } from './ru';
import { draft as uk } from './uk';

/** What is said of a draft, in all four languages at once, as programs without a pane need it. */
export const draftStrings: Readonly<Record<Language, DraftWords>> = { en, bg, ru, uk };

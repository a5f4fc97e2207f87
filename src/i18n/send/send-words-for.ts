import type { Language } from '../../engine';
import { bg } from './bg';
import { en } from './en';
import { ru } from './ru';
import type { SendWords } from './send-words';
import { uk } from './uk';

const WORDS: Readonly<Record<Language, SendWords>> = { en, bg, ru, uk };

/** What is said at Send in a language; all four are there at once, because the send handler is one file. */
export const sendWordsFor = (language: Language): SendWords => WORDS[language];

import type { Language } from '../../../../src/engine';
import { bg } from './bg';
import { en } from './en';
import { ru } from './ru';
import { uk } from './uk';
import type { WordCases } from './word-cases';

export const WORD_CASES: Readonly<Record<Language, WordCases>> = { en, bg, ru, uk };

import { lettersOf } from '../../reply/letter-texts';
import { formal } from './letters/formal';
import { warm } from './letters/warm';

/** The letters in English, in both voices. */
export const letters = lettersOf('en', { warm, formal });

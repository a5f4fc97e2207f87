import { lettersOf } from '../../reply/letter-texts';
import { formal } from './letters/formal';
import { warm } from './letters/warm';

export { promised } from './letters/promised';
export { samples, shown } from './letters/samples';

/** As they stand after the day of the month. */
const MONTHS = 'January February March April May June July August September October November December';

/** The letters in English, in both voices. */
export const letters = lettersOf('en', MONTHS, { warm, formal });

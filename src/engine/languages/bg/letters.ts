import { lettersOf } from '../../reply/letter-texts';
import { formal } from './letters/formal';
import { warm } from './letters/warm';

export { promised } from './letters/promised';
export { samples, shown } from './letters/samples';

/** As they stand after the day of the month. */
const MONTHS = 'януари февруари март април май юни юли август септември октомври ноември декември';

/** The letters in Bulgarian, in both voices. */
export const letters = lettersOf('bg', MONTHS, { warm, formal }, ',');

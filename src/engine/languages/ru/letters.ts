import { lettersOf } from '../../reply/letter-texts';
import { formal } from './letters/formal';
import { warm } from './letters/warm';

export { promised } from './letters/promised';
export { samples, shown } from './letters/samples';

/** As they stand after the day of the month. */
const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';

/** The letters in Russian, in both voices. */
export const letters = lettersOf('ru', MONTHS, { warm, formal }, ',');

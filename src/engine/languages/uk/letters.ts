import { lettersOf } from '../../reply/letter-texts';
import { formal } from './letters/formal';
import { warm } from './letters/warm';

export { promised } from './letters/promised';
export { samples, shown } from './letters/samples';

/** As they stand after the day of the month. */
const MONTHS = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня';

/** The letters in Ukrainian, in both voices. */
export const letters = lettersOf('uk', MONTHS, { warm, formal });

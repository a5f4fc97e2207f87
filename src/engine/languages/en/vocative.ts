import type { PersonName } from '../../mail/sender/name-rules';

/** English addresses people by the given name as it is. */
export function address({ given }: PersonName): string {
  return given;
}

/** Titles that stand before a family name in a letter, by how they are written without their full stop. */
const BEFORE_SURNAME =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|capt|captain|col|major|maj|sgt|judge|doctor|father|fr|lt|gen|general|lord|lady|bishop|rabbi|senator)$/;

/** "Dear Dr. Doe", "Dear Sir Andrew"; "Dear Laura Stone" without a title. */
export function formal({ given, surname, title }: PersonName): string {
  const plain = title.toLowerCase().replace(/\./g, '').split(' ')[0] ?? '';
  if (title !== '' && surname !== '' && BEFORE_SURNAME.test(plain)) return `Dear ${title} ${surname}`;
  if (given === '') return '';
  if (/^(sir|dame)$/.test(plain)) return `Dear ${title} ${given}`;
  return `Dear ${surname === '' ? given : `${given} ${surname}`}`;
}

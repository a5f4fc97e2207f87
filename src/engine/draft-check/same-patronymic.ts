import { nameKey } from './name-identities';

const ENDING = /(ev|ov|iov|ev)?(ich|na|no|ichu|ichna|ichno)$|iv(na|no)$/;

/** Fathers whose names Russian and Ukrainian begin differently. */
function fatherOf(patronymic: string): string {
  return nameKey(patronymic)
    .replace(ENDING, '')
    .replace(/[aeiou]+$/, '')
    .replace(/^nik/, 'mik')
    .replace(/^al/, 'ol')
    .replace(/^em/, 'om');
}

/** Whether two patronymics are of fathers of one name, in any case, in Russian or Ukrainian. */
export function samePatronymic(one: string, other: string): boolean {
  const [a, b] = [fatherOf(one), fatherOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Ильич" and "Ильинична" keep different letters of one father's name.
  return short.length < 2 || (long.startsWith(short) && long.length - short.length <= 2);
}

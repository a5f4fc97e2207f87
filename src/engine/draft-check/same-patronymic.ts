import { nameKey } from './name-identities';

const ENDING = /(ev|ov|iov|ev)?(ich|na|no|ichu|ichna|ichno)$|iv(na|no)$/;

/** Fathers whose names Russian and Ukrainian begin differently. */
function fatherOf(patronymic: string): string {
  return nameKey(patronymic)
    .replace(ENDING, '')
    .replace(/[aeiou]+$/, '')
    .replace(/^nik/, 'mik')
    .replace(/^al/, 'ol')
    .replace(/^em/, 'om')
    .replace(/[eiu]/g, '');
}

/** Whether two patronymics are of fathers of one name, in any case, in Russian or Ukrainian. */
export function samePatronymic(one: string, other: string): boolean {
  const [a, b] = [fatherOf(one), fatherOf(other)];
  return a.length < 2 || b.length < 2 || a.slice(0, 3) === b.slice(0, 3);
}

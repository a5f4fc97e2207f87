import type { Person } from '../mail/email';
import type { NameRules, PersonName } from '../mail/sender/name-rules';
import { isCyrillic } from '../mail/sender/name-writing';
import { readSender } from '../mail/sender/read-sender';
import { patronymicGender } from '../mail/sender/slavic-shapes';
import type { Greeting } from './find-greeting';

/** A title and what it is for the other gender, the man's first. */
const TITLES =
  'mr=ms mr=mrs mr=miss г-н=г-жа г-н=г-жо г-не=г-жо господин=госпожо господине=госпожо господин=госпожа пан=пані пане=пані'
    .split(' ')
    .map((pair) => pair.split('='));

/** The customer's name in the form of the greeting; undefined where the title or the alphabet leaves it open. */
export function fixedName(
  { titles, names }: Greeting,
  person: PersonName,
  reply: NameRules,
  from: Person,
  known: readonly NameRules[],
): string | undefined {
  const { address } = readSender({ from }, known, reply);
  const [title, more] = titles;
  if (title === undefined) {
    if (address === '') return undefined;
    const two =
      names.length > 1 &&
      !names.slice(1).some(({ text }) => patronymicGender(text.replace(/о$/, 'а').replace(/у$/, '')));
    return two && person.surname !== '' && !isCyrillic(address) ? `${address} ${person.surname}` : address;
  }
  if (more !== undefined || person.surname === '' || isCyrillic(title.text) !== isCyrillic(person.surname))
    return undefined;
  const written = titleFor(title.text, person);
  return written === undefined ? undefined : `${written} ${person.surname}`;
}

function titleFor(title: string, { gender }: PersonName): string | undefined {
  const plain = title.toLowerCase().replace(/\.$/, '');
  const pairs = TITLES.filter((pair) => pair.includes(plain));
  // A learned title may be nobody's but the wrong person's.
  if (gender === undefined || pairs.length === 0) return undefined;
  if (pairs.some((pair) => pair[gender === 'male' ? 0 : 1] === plain)) return title;
  const other = pairs[0]?.[gender === 'male' ? 0 : 1];
  if (other === undefined) return undefined;
  const cased = title.startsWith(title.charAt(0).toLowerCase())
    ? other
    : other.charAt(0).toUpperCase() + other.slice(1);
  return title.endsWith('.') && !isCyrillic(title) && other !== 'miss' ? `${cased}.` : cased;
}

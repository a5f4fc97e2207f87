import type { PersonName } from '../../mail/sender/name-rules';

/**
 * The Bulgarian form of address of a given name: men's names that end in a consonant take -е; women's names stay, because
 * their -о is felt as rude, but for -ка and -ица, which take -е. A name in Latin letters, or of a shape without a sure rule,
 * stays as it is.
 */
export function vocative(given: string, gender: PersonName['gender']): string {
  if (given.includes('-')) return given;
  if (gender === 'female') return /[а-я](ка|ица)$/.test(given) ? `${given.slice(0, -1)}е` : given;
  if (gender === undefined) return given;
  if (/[а-я]ър$/.test(given)) return `${given.slice(0, -2)}ре`;
  return /[а-я][бвдзлмнпрстф]$/.test(given) ? `${given}е` : given;
}

/** Learned titles that a letter keeps; инж. and degrees are left out of one. */
const KEPT: ReadonlyMap<string, string> = new Map(
  [
    ['проф', 'професор', 'prof'],
    ['доц', 'доцент'],
    ['д-р', 'доктор', 'др', 'dr'],
    ['акад', 'академик'],
    ['арх', 'архитект'],
    ['адв', 'адвокат'],
  ].flatMap((forms) => forms.map((form) => [form, forms[0] === 'д-р' ? 'д-р' : `${forms[0] ?? ''}.`] as const)),
);

export function address({ given, gender }: PersonName): string {
  return vocative(given, gender);
}

/** "Уважаеми господин Петров", "Уважаема проф. Кирова"; «Здравейте» where the family name or the gender is missing. */
export function formal(person: PersonName): string {
  const { surname, title, gender } = person;
  const learned = title
    .toLowerCase()
    .split(' ')
    .map((one) => KEPT.get(one.replace(/\./g, '')))
    .find((one) => one !== undefined);
  if (surname !== '' && gender !== undefined)
    return gender === 'male'
      ? `Уважаеми ${learned ?? 'господин'} ${surname}`
      : `Уважаема ${learned ?? 'госпожо'} ${surname}`;
  return person.given === '' ? '' : `Здравейте, ${address(person)}`;
}

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

/** Spellings of the Transliteration Act (2009) and the usual other ones, the longest first. */
const LETTERS =
  'sht=щ zh=ж ts=ц ch=ч sh=ш yu=ю ya=я yo=йо ju=ю ja=я iu=ю kh=х ph=ф a=а b=б v=в w=в g=г d=д e=е z=з i=и j=й y=й k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у f=ф h=х c=ц x=кс';

/** Stems in which "a" stands for ъ: nothing in the Latin spelling shows it. */
const WITH_ER =
  /^(В(?=алк|алч)|Кр(?=ъ|аст|аст)|П(?=арв)|К(?=анч|анев)|Г(?=алаб|абов)|Д(?=арв)|С(?=арб|абев|абот)|Т(?=арп)|Л(?=аче)|М(?=андж|анк)|Х(?=абч)|Злат(?=ъ))а/;

const PAIRS: ReadonlyMap<string, string> = new Map(
  LETTERS.split(' ').map((pair) => pair.split('=') as [string, string]),
);

/** A Bulgarian family name from its Latin spelling: "Stoeva" is "Стоева"; one that is not shaped as one stays as it is. */
export function surnameFromLatin(surname: string): string {
  if (!/^[a-z-]{3,40}$/i.test(surname) || !/(ov|ev|ova|eva|ski|ska|iev|ieva)$/i.test(surname)) return surname;
  const cyrillic = surname
    .toLowerCase()
    .replace(/ia(?=$|-)/g, 'ия')
    .replace(/sht|zh|ts|ch|sh|y[uao]|j[ua]|kh|ph|[a-z]/g, (letters) => PAIRS.get(letters) ?? letters)
    .replace(/(^|-)[а-я]/g, (start) => start.toUpperCase());
  return cyrillic.replace(WITH_ER, '$1ъ');
}

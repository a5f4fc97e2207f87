import type { PersonName } from '../../mail/sender/name-rules';

/** Names that no ending decides: lost vowels, the soft group of 2019, names used without their rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `ігор=ігорю лазар=лазарю ілля=ілле любов=любове лев=леве олег=олеже яків=якове антін=антоне федір=федоре сидір=сидоре прокіп=прокопе
  тихін=тихоне тиміш=тимоше марк=марку нінель=нінеле адель=аделе асель=аселе есфір=есфіре юрась=юрасю вахтанг=вахтангу
  людвіг=людвігу вольфганг=вольфгангу рая=раю`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/**
 * The Ukrainian vocative of a given name or a patronymic, by § 87 of the orthography of 2019; each part of a double name
 * takes its own. A name in Latin letters, and a woman's that ends in a consonant, stays as it is.
 */
export function vocative(name: string, gender: PersonName['gender']): string {
  return name
    .split('-')
    .map((part) => onePart(part, gender))
    .join('-');
}

function onePart(name: string, gender: PersonName['gender']): string {
  const irregular = IRREGULAR.get(name.toLowerCase());
  if (irregular !== undefined) return name.charAt(0) + irregular.slice(1);
  const stem = name.slice(0, -1);
  if (/[аеиіїоуєюяй'’ʼ]я$/i.test(name)) return `${stem}є`;
  if (name.endsWith('я')) return `${stem}ю`;
  if (name.endsWith('а')) return `${stem}о`;
  if (gender === 'female') return name;
  if (name.endsWith('ко')) return `${stem}у`;
  // Names from elsewhere in -іо, -ао, -ео are not declined.
  if (/[аеиіїоуєюя]о$/.test(name)) return name;
  if (name.endsWith('о')) return `${stem}е`;
  if (/[йь]$/.test(name)) return `${stem.replace(/и$/, 'і')}ю`;
  if (/[а-яіїєґ]ок$/.test(name)) return `${name.slice(0, -2)}ку`;
  if (name.endsWith('ець')) return `${name.slice(0, -3)}че`;
  if (/([иі]ч|[кх])$/.test(name)) return `${name}у`;
  if (name.endsWith('г')) return `${stem}же`;
  return /[бвджзлмнпрстфцчш]$/.test(name) ? `${name}е` : name;
}

/** «Юрію Петровичу», «Олено»: given name and patronymic, both in the vocative. */
export function address({ given, patronymic, gender }: PersonName): string {
  const name = vocative(given, gender);
  return given === '' || patronymic === '' ? name : `${name} ${vocative(patronymic, gender)}`;
}

/**
 * «Шановний Юрію Петровичу»; «Вітаю» where the gender is not sure. After «пане», «пані» § 87 lets a family name stand in
 * the nominative.
 */
export function formal(person: PersonName): string {
  const { given, surname, title, gender } = person;
  if (given !== '') {
    const name = address(person);
    return gender === undefined ? `Вітаю, ${name}` : `Шановн${gender === 'male' ? 'ий' : 'а'} ${name}`;
  }
  if (surname === '' || gender === undefined || title === '') return '';
  return gender === 'male' ? `Шановний пане ${surname}` : `Шановна пані ${surname}`;
}

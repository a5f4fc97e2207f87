import type { Gender } from './name-rules';

const SURNAME =
  /(.[оеєё]в|.[оеєё]ва|.енк[оа]|ск[иа]й?|ская|ськ(ий|а)|цьк(ий|а)|[кц]ка|[еи]ц|.[чщ]ук|.юк|.[ії]в|.[иі]н|.ина|.ых|.их|ишин|.ець|ейко|.яга|[нт]ий|ян|янц|дзе|швили|швілі|оглу)$/;
const LATIN_SURNAME = /(.[oe]v|.[oe]v[aey]|.off|enko|s[kh]y?i|s[ck]ii?|sk[ayi]+|chuk|yuk|iuk|.ich|.in|.ina)$/;
const FEMALE_SURNAME = /([оеєёо]ва|[сц]ь?ка|ская|цкая|[аиіеу]йте|ина|іна|ная)$/;
const MALE_SURNAME = /([оеєё]в|[сц]ь?к[иі]й?|[иі]н)$/;
const MALE_PATRONYMIC = /[а-яіїєґё'’ʼ](ович|евич|йович|євич)$|^[а-яіїєґё'’ʼ]{2,12}(ьич|іч|ич)$/;
const FEMALE_PATRONYMIC = /[а-яіїєґё'’ʼ](івна|ївна|овна|евна|єговна|инична|ична)$/;
const MALE_LATIN = /[a-z](ovich|ovych|evich|evych|yevich|ovitch)$/;
const FEMALE_LATIN = /[a-z](ovna|evna|ivna|yivna|ichna|inichna)$/;
const CYRILLIC = /[а-яіїєґё]/;

/** Whose son or daughter a word says one is; undefined when it is no patronymic. "Ильич", "Зинов’ївна", "Petrovich". */
export function patronymicGender(word: string): Gender | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 5) return undefined;
  if (MALE_PATRONYMIC.test(lower) || MALE_LATIN.test(lower)) return 'male';
  return FEMALE_PATRONYMIC.test(lower) || FEMALE_LATIN.test(lower) ? 'female' : undefined;
}

/** Whether a word has an ending of Slavic family names; given names like "Лев" or "Яков" have one too. */
export function isSurnameShaped(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length > 3 && (CYRILLIC.test(lower) ? SURNAME : LATIN_SURNAME).test(lower);
}

const SURE = /(.{2}[оеєё]ва?|.енко|.[чщ]ук|.юк|дзе|швил[иі]|.[яа]нц?)$/;
const ADJECTIVE = /([сц]ь?к(ий|и|а|ая))$/;

/** Whether hardly any other word has the ending; one that an adjective has too does not count before the given name. */
export function isSurelySurname(word: string, stands: 'first' | 'last'): boolean {
  const lower = word.toLowerCase();
  if (stands === 'last') return SURE.test(lower) || ADJECTIVE.test(lower);
  // "Попова нива" is a place.
  return SURE.test(lower) && !lower.endsWith('ва');
}

/** The gender that a family name shows: "Петрова", "Kowalska"; undefined for most others. */
export function surnameGender(word: string): Gender | undefined {
  const lower = word.toLowerCase();
  if (CYRILLIC.test(lower)) {
    if (FEMALE_SURNAME.test(lower)) return 'female';
    return MALE_SURNAME.test(lower) ? 'male' : undefined;
  }
  if (/([oe]va|s[ck]aya|[st]ska|skaya)$/.test(lower)) return 'female';
  return /([oe]v|sk[iy]y?)$/.test(lower) ? 'male' : undefined;
}

/** What the ending of a Cyrillic given name that no table has says; a soft sign or another vowel says nothing. */
export function endingGender(given: string): Gender | undefined {
  if (/[ая]$/.test(given)) return 'female';
  return /[бвгґджзйклмнпрстфхцчш]$/.test(given) ? 'male' : undefined;
}

import type { NameBook } from './name-book';
import { isCapitals, isCyrillic, isInitials } from './name-writing';
import { isSurelySurname, isSurnameShaped, patronymicGender } from './slavic-shapes';

/** Which word is which; a part that is missing is ''. */
export type Ordered = { readonly given: string; readonly patronymic: string; readonly surname: string };

const NONE: Ordered = { given: '', patronymic: '', surname: '' };

/** Given names of Slavic tables that are family names in the West: "Brandon Martin" is no Martin. */
const WESTERN_SURNAME =
  /^(martin|roman|david|daniel|simon|robert|albert|adam|leon|karl|oscar|ian|jan|rudolph?|felix|victor|mark|max|philip|thomas|julian|alexander|george|peter|paul|michael)$/i;

/** Endings of what is done rather than of people; some family names share them, and a known given name goes before. */
const THING = /(.{3}(tion|ment|ness|able)s?|.{4}ings?)$/i;

/** Endings that Slavic given names have and hardly anything else. */
const GIVEN_ENDING = /.(слав|слава|мир|мира|мила)$/;

const named = (given: string, surname = '', patronymic = ''): Ordered => ({ given, patronymic, surname });

/**
 * Puts the words of a name in order: by the patronymic, by given names that are known, by capitals, by endings. Nothing but
 * a family name comes back where no word is sure to be a given name; `strict` asks for a known one.
 */
export function orderOf(words: readonly string[], book: NameBook, strict: boolean): Ordered {
  const names = words.filter((word) => !isInitials(word));
  const [first = '', second = ''] = names;
  if (names.length === 0 || names.length > 5) return NONE;
  const isGiven = (word: string): boolean =>
    book.given(word) !== undefined || (!strict && GIVEN_ENDING.test(word.toLowerCase()));
  if (names.length === 1) {
    // "K. Ito" begins with an initial: the word after it is the family name.
    if (isInitials(words[0] ?? '') || !isGiven(first)) return named('', first);
    return patronymicGender(first) === undefined ? named(first) : NONE;
  }
  const withPatronymic = byPatronymic(names, book);
  if (withPatronymic !== undefined) return strict && !isGiven(withPatronymic.given) ? NONE : withPatronymic;
  if (isInitials(words[0] ?? '')) return named('', names[names.length - 1]);
  const rest = names.slice(1);
  const last = rest[rest.length - 1] ?? '';
  const knowsFirst = isGiven(first);
  const knowsSecond = isGiven(second);
  if (isCapitals(first) && !rest.some(isCapitals) && !knowsFirst)
    return knowsSecond || (!strict && isSurnameShaped(first)) ? named(second, first) : NONE;
  if (isCapitals(last) && !isCapitals(first) && knowsFirst) return named(first, last);
  if (!isCyrillic(names.join(''))) return latinOrder(names, book, strict);
  if (knowsFirst && !(knowsSecond && names.length === 2 && isManBeforeWoman(first, second, book)))
    return named(first, last);
  if (knowsSecond) return named(second, first);
  if (strict) return NONE;
  if (isSurelySurname(last, 'last') && !isSurelySurname(first, 'last')) return named(first, last);
  return names.length === 2 && isSurelySurname(first, 'first') && !isSurnameShaped(second)
    ? named(second, first)
    : NONE;
}

/** "Роман Олена": a woman's family name can be a man's name, and hardly the other way round. */
function isManBeforeWoman(first: string, second: string, book: NameBook): boolean {
  return book.given(first)?.said === 'male' && book.given(second)?.said === 'female';
}

function latinOrder(names: readonly string[], book: NameBook, strict: boolean): Ordered {
  const [first = '', second = ''] = names;
  const last = names[names.length - 1] ?? '';
  if (book.given(first) !== undefined) return named(first, last);
  const base = book.given(second)?.base ?? '';
  const secondIsSlavic = isCyrillic(base) && !WESTERN_SURNAME.test(second);
  if (base !== '' && (isSurnameShaped(first) || secondIsSlavic)) return named(second, first);
  if (strict || !book.knowsLatin || book.isThing(first) || THING.test(last)) return NONE;
  if (names.length === 2 && isSurnameShaped(first) && !isSurnameShaped(second)) return named(second, first);
  return isCapitals(first) && first.length < 5 && !isCapitals(last) ? NONE : named(first, last);
}

function byPatronymic(names: readonly string[], book: NameBook): Ordered | undefined {
  const places = names.map((_, i) => i).filter((i) => i > 0 && patronymicGender(names[i] ?? '') !== undefined);
  const sure = places.filter((i) => isFathersName(names[i] ?? '', book));
  // Of two words only a known father's name is a patronymic: "Андрій Попович" has none.
  const place = sure[0] ?? (names.length > 2 ? places[0] : undefined);
  if (place === undefined) return undefined;
  const given = names[place - 1] ?? '';
  const patronymic = names[place] ?? '';
  const said = book.given(given)?.said;
  const gender = patronymicGender(patronymic);
  if (names.length === 2 && said !== undefined && said !== 'either' && said !== gender) return undefined;
  const surname = names.find((_, i) => i !== place && i !== place - 1) ?? '';
  return named(given, surname, patronymic);
}

/** Whether a patronymic comes from a given name that is known: "Ігнатійович" from Ігнатій, "Юрьевна" from Юрий. */
function isFathersName(patronymic: string, book: NameBook): boolean {
  const stem = patronymic
    .toLowerCase()
    .replace(/([йоеє]вич|[ії]вна|[оеє]вна|и?нична|[иі]ч)$/, '')
    .replace(/['’ʼ]$/, '');
  if (/^(льв|яковл|михайл|павл|илларион|кузьм|лук|ил|ілл|сав|никит|микит|фом|хом|ерем|иль|григор)$/.test(stem))
    return true;
  // Петровна is a daughter of Пётр, Юрьевна of Юрий.
  const stems = [stem, stem.replace(/ь$/, ''), stem.replace(/е(?=[^е]*$)/, 'ё')];
  return stems.some((one) =>
    ['', 'о', 'а', 'я', 'й', 'ь', 'ий', 'ій'].some((end) => book.given(one + end) !== undefined),
  );
}

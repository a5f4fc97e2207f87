// Women's names that end in a consonant, as most men's do.
const UNCHANGED: ReadonlySet<string> = new Set(
  'Ирен Кармен Естер Ивет Елизабет Анет Жанет Жаклин Дениз Никол Мишел Рахел Катрин Карин Карол Керъл Евелин Мадлен Магдален Ноел Ракел Сузан Вивиан Мериам Мириам Рут Марион Юдит Арлет Одет Жанин Ингрид Астрид Изабел Даниел'.split(
    ' ',
  ),
);

/**
 * The Bulgarian form of address of a given name: men's names that end in a consonant take -е; women's names stay, because
 * their -о is felt as rude. A name in Latin letters, or of a shape without a sure rule, stays as it is.
 */
export function vocative(given: string): string {
  if (given.includes('-') || UNCHANGED.has(given)) return given;
  if (/[а-я]ър$/.test(given)) return `${given.slice(0, -2)}ре`;
  return /[а-я][бвдзлмнпрстф]$/.test(given) ? `${given}е` : given;
}

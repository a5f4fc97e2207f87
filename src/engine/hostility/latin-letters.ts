import type { Language } from '../languages/language';

// How the letters of each language are typed on a Latin keyboard; the longest spelling is tried first.
const SPELLINGS: Record<Exclude<Language, 'en'>, readonly (readonly [string, string])[]> = {
  bg: pairs('sht=щ zh=ж sh=ш ch=ч ts=ц yu=ю ju=ю iu=ю ya=я ia=ия ja=я 4=ч 6=ш q=я w=в x=х j=ж c=ц y=ъ u=у'),
  ru: pairs('shch=щ sch=щ zh=ж sh=ш ch=ч ts=ц kh=х yo=е yu=ю ju=ю ya=я ja=я 4=ч 6=ш x=х h=х c=ц y=ы j=й w=в'),
  uk: pairs(
    'shch=щ sch=щ zh=ж sh=ш ch=ч ts=ц kh=х yi=ї ye=є ie=є yu=ю iu=ю ya=я ia=я 4=ч 6=ш i=і y=и h=г x=х c=ц j=й w=в',
  ),
};
const COMMON = pairs('a=а b=б v=в g=г d=д e=е z=з i=и k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х');

function pairs(table: string): readonly (readonly [string, string])[] {
  return table.split(' ').map((pair) => {
    const [latin = '', cyrillic = ''] = pair.split('=');
    return [latin, cyrillic] as const;
  });
}

/** Reads a lower-case word typed in Latin letters as a word of `language`; undefined for English. */
export function latinReader(language: Language): ((word: string) => string) | undefined {
  if (language === 'en') return undefined;
  const table = new Map([...COMMON, ...SPELLINGS[language]]);
  return (word) => {
    let read = '';
    for (let at = 0; at < word.length;) {
      let taken = Math.min(4, word.length - at);
      while (taken > 0 && !table.has(word.slice(at, at + taken))) taken--;
      read += taken === 0 ? word.charAt(at) : (table.get(word.slice(at, at + taken)) ?? '');
      at += Math.max(1, taken);
    }
    return read;
  };
}

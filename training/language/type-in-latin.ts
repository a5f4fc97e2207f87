import type { Language } from '../../src/engine/languages/language';

type Cyrillic = Exclude<Language, 'en'>;
type Scheme = Readonly<Record<string, string>>;

const scheme = (pairs: string): Scheme =>
  Object.fromEntries(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

const ALL = scheme('аa бb вv гg дd еe зz иi кk лl мm нn оo пp рr сs тt уu фf');
const BULGARIAN = { ...ALL, ...scheme('жzh йy хh цts чch шsh щsht ъa ьy юyu яya') };
const RUSSIAN = { ...ALL, ...scheme('ёe жzh йy хkh цts чch шsh щshch ъ ыy ь эe юyu яya') };
const UKRAINIAN = { ...ALL, ...scheme("гh ґg єie жzh иy іi їi йi хkh цts чch шsh щshch ь юiu яia 'ʼ") };

/** How people type: by the state's rules, as in chat, and by the look or the key of a letter. */
const SCHEMES: Record<Cyrillic, readonly Scheme[]> = {
  bg: [
    BULGARIAN,
    { ...BULGARIAN, ...scheme('йi юiu яia ъu') },
    { ...BULGARIAN, ...scheme('йj юju яja ъy хx цc') },
    { ...BULGARIAN, ...scheme('ч4 ш6 щ6t яq ъy вv жj') },
    { ...BULGARIAN, ...scheme('ч4 ш6 щ6t яq ъu вw жj юu йj') },
    { ...BULGARIAN, ...scheme('яq йi цc ъa') },
    { ...BULGARIAN, ...scheme('ч4 йi яia цc ъa') },
  ],
  ru: [
    RUSSIAN,
    { ...RUSSIAN, ...scheme("хh йj юju яja ёjo ь'") },
    { ...RUSSIAN, ...scheme('хh йi юu яia ёyo щsch') },
    { ...RUSSIAN, ...scheme('хh йy цc щsh ыi ёio') },
    { ...RUSSIAN, ...scheme("ч4 хx йj юju яja ь' жj ыi") },
    { ...RUSSIAN, ...scheme('вw хh йj юyu щsch цc') },
  ],
  uk: [
    UKRAINIAN,
    { ...UKRAINIAN, ...scheme('гg хh єe їi юyu яya йy щsch') },
    { ...UKRAINIAN, ...scheme('єye їyi йy юyu яya хh') },
    { ...UKRAINIAN, ...scheme("єje їji йj юju яja хx цc ь'") },
    { ...UKRAINIAN, ...scheme('гg ч4 хh єe їi йj юu яja щsh иi') },
    { ...UKRAINIAN, ...scheme('гg хh єe їi йi юyu яya иi') },
  ],
};

/** Cyrillic text in small letters as it is typed on a Latin keyboard, in one of several ways that `chance` (0 to 1) chooses. */
export function typeInLatin(language: Cyrillic, text: string, chance: () => number): string {
  const schemes = SCHEMES[language];
  const chosen = schemes[Math.floor(chance() * schemes.length)] ?? {};
  let typed = '';
  for (const letter of text) typed += chosen[letter] ?? letter;
  return typed.replace(/[’ʼ]/g, "'");
}

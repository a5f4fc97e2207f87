const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** The letters that the keys of an English keyboard give in other layouts, in the same order. */
const LAYOUTS = [
  'йцукенгшщзхъфывапролджэячсмитьбю',
  'йцукенгшщзхїфівапролджєячсмитьбю',
  ',уеишщксдзц;ьяаожгтнвмчюйъэфхпрл',
];

/** What was meant where the keyboard stood in another layout: "ghbdtn" is "привет", "кугтсв" is "refund". Lower case. */
export function inOtherLayouts(typed: string): readonly string[] {
  const meant = LAYOUTS.flatMap((letters) => [turned(typed, KEYS, letters), turned(typed, letters, KEYS)]);
  return [...new Set(meant)].filter((text) => text !== typed);
}

function turned(text: string, from: string, to: string): string {
  return Array.from(text, (letter) => {
    const at = from.indexOf(letter);
    return at < 0 ? letter : to.charAt(at);
  }).join('');
}

const CYRILLIC_LATIN: ReadonlyMap<string, string> = new Map(
  'а=a б=b в=v г=g ґ=g д=d е=e є=e ж=z з=z и=i і=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ы=i ь= э=e ю=iu я=ia'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);
const CYRILLIC = /[а-яєіґ]/;

/** Small letters without what is written in two ways: accents, ё, ß, the last sigma, wide letters, the apostrophe. */
export function plainName(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/и\u0306|[\u0300-\u036f]/g, (found) => (found.length > 1 ? 'й' : ''))
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/ı/g, 'i')
    .replace(/[’\u02bc`´]/g, "'");
}

/**
 * A plain name in rough Latin letters, by which "Христо" is "Hristo" and "Khrysto"; '' for a word that has no Cyrillic or Latin
 * letters. Ways of spelling that differ in the language are made one, so it tells only whether two words may be the same.
 */
export function latinName(plain: string): string {
  const letters = CYRILLIC.test(plain)
    ? Array.from(plain, (letter) => CYRILLIC_LATIN.get(letter) ?? letter).join('')
    : plain.replace(/zh/g, 'z').replace(/kh/g, 'h').replace(/[yj]/g, 'i');
  return letters
    .replace(/[^a-z]/g, '')
    .replace(/shch|sht/g, 'sc')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ie/g, 'e')
    .replace(/(.)\1/g, '$1');
}

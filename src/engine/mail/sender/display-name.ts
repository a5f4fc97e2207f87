const SURNAME = /(ов|ев|єв|ёв|ова|ева|єва|ёва|енко|ский|ская|ський|ська|цький|цька|ски|ска|чук|ів|ко[фв]?ски)$/;
const NOT_SURNAME: ReadonlySet<string> = new Set([
  'лев',
  'любов',
  'яков',
  'иов',
  'йов',
  'ева',
  'єва',
  'яків',
  'франциска',
  'франческа',
]);
const PATRONYMIC = /[а-яіїєґё](ович|евич|ьич|йович|івна|ївна|овна|евна|ична|инична|ілліч|ич)$/;
const NAME = /^[A-Za-zÀ-ÖØ-öø-ÿĀ-ſЀ-ӿ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſЀ-ӿ'’ʼ-]*$/;
const SUFFIX: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd ph.d md qc mp kc esq mba cpa clu cfp lutc dds bsc msc ма оглы оглу кызы'.split(' '),
);

/** Nobody is greeted by a longer word. */
const LONGEST_NAME = 50;

/** Words of a display name that cannot be a person's: roles, firms, titles. Lower case, without full stops. */
export type NameWords = { readonly roles: ReadonlySet<string>; readonly titles: ReadonlySet<string> };

/**
 * The given name in a display name, in its base form; '' unless it is sure: a role, a firm, initials, an address or
 * a single letter give ''.
 */
export function givenName(display: string, words: NameWords): string {
  const cleaned = display
    .slice(0, 300)
    .replace(/[([{<«][^)\]}>»]*[)\]}>»]/g, ' ')
    .replace(/(^|\s)['"“”‘’]([^'"“”‘’]{1,40})['"“”‘’](?=\s|$)/g, display.trim().split(/\s+/).length > 2 ? ' ' : '$1$2')
    .replace(/["“”„*_]/g, ' ')
    .replace(/[^\w\s.,'’ʼ@&|/–—À-ſЀ-ӿ-]/g, ' ')
    .trim();
  if (cleaned.includes('@')) return '';
  const segments = cleaned.split(
    /\s[-–—|/]\s|\s?\|\s?|\/|\svia\s|\sчрез\s|\sчерез\s|\sat\s|\sfrom\s|\sот\s|\sвід\s|\sиз\s/i,
  );
  for (const segment of segments) {
    const name = fromSegment(segment.trim(), words);
    if (name !== '') return name;
    // A segment with a firm's or a department's name may stand before a person's only where a dash parts them.
    if (segments.length === 1 || segment.includes('&')) return '';
  }
  return '';
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '');
}

function fromSegment(segment: string, words: NameWords): string {
  const comma = segment.split(',').map((part) => part.trim());
  if (comma.length > 1 && comma[0] !== undefined) {
    const first = personWords(comma[0], words);
    const second = personWords(comma.slice(1).join(' '), words);
    // "Last, First" has one word before its comma; after two words comes a job or a degree.
    if (first === undefined) return '';
    if (first.length === 1 && second !== undefined && second.length > 0) return proper(second[0] ?? '');
    return pick(first);
  }
  const names = personWords(segment, words);
  return names === undefined ? '' : pick(names);
}

/** The words that can be names; undefined when a role or a firm stands among them. */
function personWords(text: string, words: NameWords): readonly string[] | undefined {
  const names: string[] = [];
  for (const word of text.split(/\s+/)) {
    const lower = bare(word);
    if (lower === '' || words.titles.has(lower) || SUFFIX.has(lower)) continue;
    if (words.roles.has(lower) || word === '&' || /\d/.test(word)) return undefined;
    names.push(word.replace(/,$/, ''));
  }
  return names;
}

function pick(names: readonly string[]): string {
  const [first, second] = names;
  if (first === undefined || names.length > 4) return '';
  if (second === undefined) return proper(first);
  const patronymic = names.findIndex((name, i) => i > 0 && isPatronymic(name));
  if (patronymic > 0) return proper(names[patronymic - 1] ?? '');
  if (isPatronymic(first)) return proper(second);
  // "Сидоров А.В." has no given name to use, while "Костадин П." has.
  if (isSurname(first) && names.slice(1).every((name) => name.includes('.') || name.length === 1)) return '';
  // "ПЕТРОВ Николай": who writes one word in capitals means the family name.
  if (isCapitals(first) && !isCapitals(second) && second.length > 1) return proper(second);
  if (names.length === 2 && isSurname(first) && !isSurname(second) && NAME.test(second)) return proper(second);
  return proper(first);
}

function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word.toLowerCase());
}

function isSurname(word: string): boolean {
  const lower = word.toLowerCase();
  return SURNAME.test(lower) && !NOT_SURNAME.has(lower);
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The name with capitals where they belong; '' for an initial or anything that is no name. */
function proper(word: string): string {
  const name = word.replace(/[.,]+$/, '');
  if (name.length < 2 || name.length > LONGEST_NAME || word.endsWith('.') || name.includes('.') || !NAME.test(name))
    return '';
  if (!isCapitals(name) && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('-');
}

import type { NameBook, Said } from './name-book';
import { isCyrillic } from './name-writing';
import { isSurnameShaped } from './slavic-shapes';

const SUFFIX: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md qc mp kc esq mba cpa clu cfp lutc dds dvm bsc msc rn crna cfa pmp lld dphil mbe obe cbe facs frcs do ma ма оглы оглу кызы гызы бей'.split(
    ' ',
  ),
);
/** Degrees that are families' names too, taken for a degree only after a full name. */
const SHORT_SUFFIX: ReadonlySet<string> = new Set(['do', 'ma']);
/** Two people, or no person: "Anna and Tom", "Bank of America". */
const AND = /^(&|\+|and|und|of|for|и|та|і|й|за|для|на)$/;
const PARTICLE =
  /^(de|del|della|der|den|da|das|do|dos|di|du|la|le|van|von|vom|zu|bin|ben|ibn|al|el|ter|ten|af|av|st\.?|фон|ван|де|ла)$/;
const JOINS = /^(y|e)$/;

/** What of a display name can be a person's: names without titles, degrees and joined particles. */
export type PersonWords = {
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly said: readonly Said[];
};

/** The words that can be names; undefined when a role, a firm, a number or two people stand among them. */
export function personWords(text: string, book: NameBook): PersonWords | undefined {
  const names: string[] = [];
  const titles: string[] = [];
  const said: Said[] = [];
  let joined = '';
  for (const raw of text.split(/\s+/)) {
    const word = raw.replace(/^['’.,]+|[,:;]+$/g, '');
    const lower = word.toLowerCase();
    const plain = lower.replace(/\./g, '');
    if (plain === '' || plain === '-') continue;
    if (AND.test(plain) || /[\d@]/.test(word)) return undefined;
    const title = names.length === 0 || isCyrillic(word) || word.endsWith('.') ? book.title(word) : undefined;
    if (title !== undefined) {
      // "Стоматолог д-р Иванов": what stands alone before a title is a trade.
      if (names.length === 1 && book.given(names[0] ?? '') === undefined && !isSurnameShaped(names[0] ?? ''))
        names.pop();
      titles.push(word);
      said.push(title);
    } else if (SUFFIX.has(plain) && (!SHORT_SUFFIX.has(plain) || names.length > 2)) {
      continue;
    } else if (JOINS.test(word) && names.length > 0) {
      joined = `${names.pop() ?? ''} ${word} `;
    } else if (PARTICLE.test(lower) && (names.length > 0 || lower === word)) {
      joined += `${word} `;
    } else if (book.isRole(word)) {
      return undefined;
    } else {
      names.push(joined + word);
      joined = '';
    }
  }
  if (joined !== '') names.push(joined.trim());
  return { names, titles, said };
}

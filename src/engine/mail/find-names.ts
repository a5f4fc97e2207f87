import { COMMON_STARTS } from './common-starts';
import type { Piece } from './redact-pieces';
import { plainName } from './same-name';

/** Written with a capital out of courtesy, and part of what is said to the agent. */
const COURTESY = /^(?:you|yours?|ви|вие|вас|вам|вами|вы|ваш[\u0400-\u052f]*)$/;
/** Letters that are neither Latin nor Cyrillic: no verdict rests on them, and many tell no capitals. */
const FOREIGN =
  /[^a-z'\u00aa-\u02ff\u0400-\u052f\u1c80-\u1c8f\u1d00-\u1dbf\u1e00-\u1eff\u2c60-\u2c7f\ua640-\ua66e\ua720-\ua7ff\uab30-\uab6f-]/;
/** Endings that hardly any word but a family name has. */
const FAMILY =
  /(?:[а-яієґ]{2}(?:ова|ева|єва)|енко|ович|евич|йович|[оеє]вна|івна|[оеє]в(?:ски|ска|ский|ская|ський|ська)|[a-z]{2}(?:ova?|eva?|enko))$/;
const FAMILY_OF_MEN = /[а-яієґ]{2}(?:ов|ев|єв)$/;
const NO_FAMILY: ReadonlySet<string> = new Set(
  'готова основа здорова королева сурова дешева хренова фигова подкова корова обнова толкова такова готов здоров суров любов хубав банковска банковски supernova'.split(
    ' ',
  ),
);
/** Words after which a name in capitals is meant as a name. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  "name named mr mrs ms mister miss г-н г-жа г-ца господин госпожа казвам зовут звати звуть пан пані пана имя име ім'я фио піб".split(
    ' ',
  ),
);
const BETWEEN: ReadonlySet<string> = new Set('is се ми е мене меня'.split(' '));
/** More words in capitals after such a word may be what is shouted. */
const MOST_AFTER = 2;

/** Why a word is taken for a name: it begins with a capital inside a sentence, or something about it lets guess. */
export type NameReason = 'inside' | 'guess';

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether a word begins with a capital as names do; in one that is shouted the second letter is a capital too. */
function isCapitalised(word: string): boolean {
  return word.split(/['’\u02bc-]/).some((part) => {
    const [first = '', second = ''] = part.normalize('NFKC').replace(/[\u0300-\u036f]/g, '');
    return isCapital(first) && second !== second.toUpperCase();
  });
}

const isShouted = (word: string): boolean =>
  word !== word.toLowerCase() && /[^'’\u02bc-]{2}/.test(word) && word === word.toUpperCase();

/**
 * Which of the pieces are names nobody has told, by what they look like; `isSeen` tells names that the mail shows elsewhere. It
 * knows no first name that stands alone at the beginning of sentences or only in capitals, and none in small letters.
 */
export function findNames(
  text: string,
  pieces: readonly Piece[],
  isSeen: (plain: string) => boolean,
): ReadonlyMap<Piece, NameReason> {
  const names = new Map<Piece, NameReason>();
  // Russian says "a bunch of fools" with the ending of Petrov; letters that it hardly has tell that it is not Russian.
  const tellsMen = /[ъіїєґ]/i.test(text) && !/[ыэё]/i.test(text);
  const calm = new Set(
    pieces.filter((one) => one.kind === 'word' && one.text !== one.text.toUpperCase()).map((one) => one.sentence),
  );
  let after = 0;
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before?.sentence !== piece.sentence) after = 0;
    if (piece.kind !== 'word') {
      if (piece.kind === 'name') after--;
      return;
    }
    const plain = plainName(piece.text);
    const reason = reasonFor(piece, plain, pieces[i + 1]);
    if (reason !== undefined) names.set(piece, reason);
    if (BEFORE_NAME.has(plain)) after = MOST_AFTER;
    else if (!BETWEEN.has(plain)) after--;
  });
  return names;

  function reasonFor(piece: Piece, plain: string, next: Piece | undefined): NameReason | undefined {
    if (FOREIGN.test(plain)) return 'inside';
    const capitalised = isCapitalised(piece.text);
    if (capitalised && !piece.opens && !COURTESY.test(plain)) return 'inside';
    const shouted = isShouted(piece.text);
    if ((!capitalised && !shouted) || COMMON_STARTS.has(plain)) return undefined;
    if (isSeen(plain) || isFamily(plain)) return 'guess';
    if (shouted) return after > 0 || besideFamily(piece, next) ? 'guess' : undefined;
    const isPair = isBeside(piece, next) && isCapitalised(next.text) && !COURTESY.test(plainName(next.text));
    return isPair ? 'guess' : undefined;
  }

  function isFamily(plain: string): boolean {
    return !NO_FAMILY.has(plain) && (FAMILY.test(plain) || (tellsMen && FAMILY_OF_MEN.test(plain)));
  }

  /** "ПЕТЪР СТОЯНОВ" in a sentence that is otherwise calm. */
  function besideFamily(piece: Piece, next: Piece | undefined): boolean {
    if (!calm.has(piece.sentence) || !isBeside(piece, next)) return false;
    return isShouted(next.text) && isFamily(plainName(next.text));
  }

  function isBeside(piece: Piece, next: Piece | undefined): next is Piece {
    return next?.kind === 'word' && next.sentence === piece.sentence && /^\s+$/.test(text.slice(piece.end, next.start));
  }
}

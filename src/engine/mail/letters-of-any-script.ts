/**
 * The letters of all scripts for a class in a pattern with the flag `u`. In wide ranges, because older hosts know no classes of their
 * own for them: some marks and digits of the scripts are among them, while punctuation, signs and pictures are not.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376-\\u037d\\u037f\\u0386' +
  '\\u0388-\\u0481\\u048a-\\u0556\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u066f\\u0671-\\u06d3\\u06d5' +
  '\\u06fa-\\u167f\\u1681-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u3035\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff' +
  '\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1efff}\\u{20000}-\\u{3ffff}';

/** Marks that stand by themselves on the letter before them; for such a class as well. */
export const MARKS =
  '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u20d0-\\u20ff';

import { inFull } from './short-letters';

/** What a class of a table weighs with nothing seen, and what each piece of a word adds. */
export type Table<Class extends string> = {
  readonly classes: readonly Class[];
  readonly bias: readonly number[];
  /** By piece, one number for each class. */
  readonly pieces: ReadonlyMap<string, readonly number[]>;
};

/** Reads what training writes: a number with its sign, and after it the pieces that weigh so much; the first number is the bias. */
export function readTable<Class extends string>(
  text: Readonly<Record<Class, string>>,
  cyrillic: boolean,
): Table<Class> {
  const classes = Object.keys(text) as Class[];
  const pieces = new Map<string, number[]>();
  const bias = classes.map((one, c) => {
    const [first, ...rest] = text[one].split(' ');
    let weight = 0;
    for (const token of rest) {
      if (/^[+-]/.test(token)) weight = Number(token);
      else {
        const piece = cyrillic ? inFull(token) : token;
        const weights = pieces.get(piece) ?? classes.map(() => 0);
        weights[c] = weight;
        pieces.set(piece, weights);
      }
    }
    return Number(first);
  });
  return { classes, bias, pieces };
}

/** What is true of a case and what was said of it. */
export type Judged = { readonly wanted: boolean; readonly said: boolean };

/** The harmonic mean of precision and recall, NaN where nothing is true and nothing was said; and the same in words. */
export function f1Of(judged: readonly Judged[]): { readonly f1: number; readonly text: string } {
  const count = (wanted: boolean, said: boolean): number =>
    judged.filter((one) => one.wanted === wanted && one.said === said).length;
  const found = count(true, true);
  const wrong = count(false, true);
  const unseen = count(true, false);
  const f1 = (2 * found) / (2 * found + wrong + unseen);
  if (Number.isNaN(f1)) return { f1, text: 'no cases' };
  return { f1, text: `${f1.toFixed(3)} (${found} found, ${wrong} wrongly, ${unseen} unseen)` };
}

/** One answer of ours to hold against an oracle's: a form of address, or a gender. */
export type NameCase = { readonly name: string; readonly gender: 'male' | 'female'; readonly ours: string };

/** What another program makes of a name; undefined where it does not know. */
export type Oracle = (name: NameCase) => Promise<string | undefined> | string | undefined;

/** Where we and the oracle part. */
export type Disagreement = NameCase & { readonly oracle: string; readonly reason?: string };

/** How many names were asked, how many the oracle knew and agreed on, and every other one with its reason where one is given. */
export type Comparison = {
  readonly asked: number;
  readonly unknown: number;
  readonly agreed: number;
  readonly explained: readonly Disagreement[];
  readonly open: readonly Disagreement[];
};

/**
 * Holds our answers against an oracle's, one after the other. A disagreement is open unless `reasons` says of the name why
 * ours stands. Rejects as the oracle does.
 */
export async function compareWithOracle(
  names: readonly NameCase[],
  oracle: Oracle,
  reasons: ReadonlyMap<string, string> = new Map(),
): Promise<Comparison> {
  let agreed = 0;
  let unknown = 0;
  const explained: Disagreement[] = [];
  const open: Disagreement[] = [];
  for (const one of names) {
    const answer = await oracle(one);
    const reason = reasons.get(one.name);
    if (answer === undefined) unknown += 1;
    else if (answer === one.ours) agreed += 1;
    else if (reason === undefined) open.push({ ...one, oracle: answer });
    else explained.push({ ...one, oracle: answer, reason });
  }
  return { asked: names.length, unknown, agreed, explained, open };
}

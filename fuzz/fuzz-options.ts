/** What a run of the fuzzer does. */
export type FuzzOptions = {
  readonly seed: number;
  /** The first variant, 0 for the beginning. */
  readonly from: number;
  readonly count: number;
  /** The run stops after so long, wherever it is; undefined for no such limit. */
  readonly minutes?: number;
  /** The longest that one variant may take, in milliseconds. */
  readonly limitMs: number;
  /** A folder of cases whose mail files are seeds too. */
  readonly cases?: string;
};

const NUMBERS = ['seed', 'from', 'count', 'minutes', 'limit'] as const;

/** Reads `[--seed N] [--from N] [--count N] [--minutes N] [--limit SECONDS] [--cases DIR]`. Throws on anything else. */
export function fuzzOptions(args: readonly string[]): FuzzOptions {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const name = (args[index] ?? '').replace(/^--/, '');
    const value = args[index + 1];
    if (![...NUMBERS, 'cases'].some((known) => `--${known}` === args[index]))
      throw new Error(`“${args[index] ?? ''}” is not known here; there are --${[...NUMBERS, 'cases'].join(', --')}.`);
    if (value === undefined) throw new Error(`After --${name} comes a value.`);
    given.set(name, value);
  }
  const number = (name: (typeof NUMBERS)[number], otherwise: number): number => {
    const value = given.has(name) ? Number(given.get(name)) : otherwise;
    if (!Number.isFinite(value) || value < 0) throw new Error(`After --${name} comes a number.`);
    return value;
  };
  const minutes = given.has('minutes') ? number('minutes', 0) : undefined;
  const cases = given.get('cases');
  return {
    seed: number('seed', 1),
    from: number('from', 0),
    count: number('count', 200_000),
    limitMs: number('limit', 5) * 1_000,
    ...(minutes !== undefined && { minutes }),
    ...(cases !== undefined && { cases }),
  };
}

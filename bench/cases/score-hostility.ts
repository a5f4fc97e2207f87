import type { Level } from '../../src/engine';

/** A mail whose hostility is known, as a writer of cases labelled it. */
export type HostileCase = {
  readonly id: string;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
  readonly level: Level;
  readonly kinds: readonly string[];
  /** The hostile phrases; undefined where nobody marked them. */
  readonly spans: readonly string[] | undefined;
  readonly hard: readonly string[];
};

/** What was said of it: the level, and the stretches of the body that were called hostile. */
export type HostileAnswer = {
  readonly level: Level;
  readonly found: readonly { readonly start: number; readonly end: number }[];
};

export type Judged = { readonly one: HostileCase; readonly answer: HostileAnswer };

/** A share between 0 and 1 and of how many it was taken; NaN of none. */
export type Figure = { readonly value: number; readonly of: number };

/** All that is measured of hostility. */
export type HostilityScore = {
  readonly overt: Figure;
  readonly wordless: Figure;
  readonly tense: Figure;
  readonly falseAlarms: Figure;
  readonly f1: Figure;
  readonly levelError: Figure;
  readonly spans: Figure;
};

const OVERT = ['insult', 'profanity', 'threat', 'shouting'];

/** A hostile mail in which no word is bad by itself. */
export function isWordless({ kinds, hard }: HostileCase): boolean {
  return hard.some((tag) => tag.includes('no_bad_words')) || !kinds.some((kind) => OVERT.includes(kind));
}

/** Scores answers; a mail counts as called hostile from level 1 on. */
export function scoreHostility(judged: readonly Judged[]): HostilityScore {
  const called = ({ answer }: Judged): boolean => answer.level > 0;
  const hot = judged.filter(({ one }) => one.level >= 2);
  const found = judged.filter((both) => both.one.level > 0 && called(both)).length;
  const hostile = judged.filter(({ one }) => one.level > 0).length;
  const all = judged.filter(called).length;
  const marked = judged.filter(({ one }) => one.level > 0 && one.spans !== undefined);
  return {
    overt: share(hot.filter(({ one }) => !isWordless(one)).map(called)),
    wordless: share(hot.filter(({ one }) => isWordless(one)).map(called)),
    tense: share(judged.filter(({ one }) => one.level === 1).map(called)),
    falseAlarms: share(judged.filter(({ one }) => one.level === 0).map(called)),
    f1: { value: (2 * found) / (hostile + all), of: judged.length },
    levelError: mean(judged.map(({ one, answer }) => Math.abs(one.level - answer.level))),
    spans: mean(marked.map(({ one, answer }) => overlapOf(one, answer))),
  };
}

/** The harmonic mean of how much of the marked characters was found and how much of what was found is marked. */
export function overlapOf({ body, spans = [] }: HostileCase, { found }: HostileAnswer): number {
  const marked = new Set<number>();
  for (const span of spans) {
    for (let at = body.indexOf(span); at >= 0; at = body.indexOf(span, at + 1)) {
      for (let i = 0; i < span.length; i++) marked.add(at + i);
    }
  }
  const said = new Set<number>();
  for (const { start, end } of found) for (let i = start; i < end; i++) said.add(i);
  let both = 0;
  for (const place of said) if (marked.has(place)) both++;
  return marked.size + said.size === 0 ? 1 : (2 * both) / (marked.size + said.size);
}

function share(answers: readonly boolean[]): Figure {
  return mean(answers.map((answer) => (answer ? 1 : 0)));
}

function mean(values: readonly number[]): Figure {
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, of: values.length };
}

const ROUNDS = 500;

/** Between which values 95 of 100 samples of such cases would lie, by drawing as many of these again and again (bootstrap). */
export function intervalOf(
  judged: readonly Judged[],
  figure: (score: HostilityScore) => Figure,
  chance: () => number,
): readonly [number, number] {
  const values = Array.from({ length: ROUNDS }, () => {
    const drawn = judged.map(() => judged[Math.floor(chance() * judged.length)]).filter((one) => one !== undefined);
    return figure(scoreHostility(drawn)).value;
  })
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)] ?? NaN, values[Math.floor(values.length * 0.975)] ?? NaN];
}

import type { Pane, SkipReason } from '../../engine';
import { causeText, currencyName } from '../../i18n';
import type { DayWords, Strings } from '../../i18n';

type DayPane = Extract<Pane, { kind: 'day' }>;

/** One line of the table: the day (YYYY-MM-DD), what was measured, of what, and the number. */
export type DayRow = readonly [day: string, measure: string, of: string, value: number | ''];

/** Everything that the page about the day shows, a number a line, in the words of the page. `at` of each day is its beginning for the agent. */
export function dayRows(
  { day, targetMinutes, contactCosts }: DayPane,
  strings: Pick<Strings, 'heat' | 'reason' | 'situation'>,
  words: DayWords,
  utcOffsetMinutes: number,
): readonly DayRow[] {
  const dateOf = (at: number) => new Date(at + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
  const today = dateOf(day.at);
  const row = (measure: string, of: string, value: number | undefined): DayRow => [today, measure, of, value ?? ''];
  const { pauses, answers, promises } = day;
  const currency = currencyName(contactCosts.currency);
  const early = Object.entries(pauses.early) as [SkipReason, number][];
  const costs = (['email', 'phone', 'social'] as const).map((way) =>
    row(words.savedHead, `${words.ways[way]}, ${currency}`, round(day.saved * contactCosts[way])),
  );
  return [
    ...day.hot.map((count, index) => row(words.hotHead, strings.heat[index + 1] ?? '', count)),
    row(words.pausesHead, words.table.full, pauses.full),
    row(words.pausesHead, words.table.running, pauses.running),
    ...early.map(([reason, count]) => row(words.pausesHead, `${words.table.early}: ${strings.reason[reason]}`, count)),
    row(words.pausesHead, words.table.none, pauses.none),
    row(words.answersHead, words.table.answers, answers.count),
    row(words.answersHead, words.table.median, answers.medianMinutes),
    row(words.answersHead, words.table.within, answers.within),
    row(words.answersHead, words.target, targetMinutes),
    row(words.promisesHead, words.table.kept, promises.kept),
    row(words.promisesHead, words.table.late, promises.late),
    row(words.promisesHead, words.table.open, promises.open),
    ...day.causes.flatMap(({ situation, count, hot }) => {
      const cause = causeText(situation, strings, words);
      return [row(words.causesHead, cause, count), row(words.causesHead, `${cause}: ${words.table.heated}`, hot)];
    }),
    row(words.savedHead, words.table.contacts, day.saved),
    ...costs,
    ...day.trend.flatMap(({ at, count, medianMinutes }): readonly DayRow[] => {
      const of = dateOf(at);
      return [
        [of, words.trendHead, words.table.answers, count],
        [of, words.trendHead, words.table.median, medianMinutes ?? ''],
      ];
    }),
  ];
}

/** To the hundredth. */
function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

import type { Day } from '../../engine';
import { amountText, causeText, dayText, pauseLines } from '../../i18n';
import type { Card, CardSection } from '../card';
import { lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { button, buttons, field, paragraph } from '../pieces/widgets';

const MOST_CAUSES = 10;
const MOST_DAYS = 14;

/** What today was like, for nobody but the agent: in words and numbers, as cards have no pictures of numbers. */
export function dayCard(pane: PaneOf<'day'>, drawing: Drawing): Card {
  const { strings, later } = drawing;
  const words = later.day;
  const { day, targetMinutes } = pane;
  const [tense, heated, very] = day.hot;
  const heat = [very, heated, tense].map((count, index) => `${strings.heat[3 - index] ?? ''}: ${count}`);
  const any = tense + heated + very > 0;
  const { kept, late, open } = day.promises;
  const part = (head: string, ...texts: readonly string[]): readonly CardSection[] =>
    section(paragraph(lines(...texts.map((text) => said(text, 300)))), head);
  return cardOf(
    words.title,
    strings.onlyYou,
    part(words.hotHead, words.hotLine(heated + very), ...(any ? heat : [])),
    part(words.pausesHead, ...pauseLines(day.pauses, strings, words)),
    part(words.answersHead, ...answerLines(day, targetMinutes, drawing)),
    part(words.promisesHead, words.kept(kept), words.late(late), words.open(open)),
    part(words.causesHead, ...causeLines(day, drawing)),
    part(words.savedHead, ...savedLines(pane, drawing)),
    settingsPart(pane, drawing),
    part(words.unknownHead, ...drawing.words.unknown),
    wayBack(drawing),
  );
}

function answerLines(
  { answers, trend }: Day,
  target: number,
  { later, utcOffsetMinutes, language }: Drawing,
): readonly string[] {
  const words = later.day;
  const { count, within, medianMinutes } = answers;
  const days = trend.slice(-MOST_DAYS).flatMap(({ at, medianMinutes: minutes }) => {
    const name = dayText(new Date(at + utcOffsetMinutes * 60_000), language);
    return minutes === undefined ? [] : [`${name}: ${minutes}`];
  });
  return [
    ...(medianMinutes === undefined
      ? [words.answersNone]
      : [words.middle(count, medianMinutes), words.within(within, count, target)]),
    words.answersNote,
    ...(days.length === 0 ? [] : [`${words.trendHead}. ${words.targetLine(target)}`, ...days]),
  ];
}

function causeLines({ causes }: Day, { strings, later }: Drawing): readonly string[] {
  const { day } = later;
  if (causes.length === 0) return [day.weekNone];
  const { heated } = day.table;
  return causes
    .slice(0, MOST_CAUSES)
    .map(
      ({ situation, count, hot }) =>
        `${causeText(situation, strings, day)}: ${count} (${heated.toLowerCase()}: ${hot})`,
    );
}

function savedLines({ day: { saved }, contactCosts }: PaneOf<'day'>, { later, language }: Drawing): readonly string[] {
  const words = later.day;
  if (saved === 0) return [words.savedNone];
  const cost = (each: number) => amountText(saved * each, contactCosts.currency, language);
  const { email, phone, social } = contactCosts;
  return [words.savedLine(saved), words.savedCost({ email: cost(email), phone: cost(phone), social: cost(social) })];
}

/** What the page is reckoned with, changed where it is used. */
function settingsPart(
  { targetMinutes, contactCosts }: PaneOf<'day'>,
  { words, later, click }: Drawing,
): readonly CardSection[] {
  const { day } = later;
  const { email, phone, social, currency } = contactCosts;
  return section(
    [
      field('set.targetMinutes', day.target, String(targetMinutes)),
      field('set.email', day.costs.email, String(email)),
      field('set.phone', day.costs.phone, String(phone)),
      field('set.social', day.costs.social, String(social)),
      field('set.currency', day.currency, currency.slice(0, 20), { hint: day.costsHint }),
      ...buttons(button(words.save, click({ do: 'set', settings: {} }, { form: 'costs' }))),
    ],
    day.settingsHead,
    { showing: 0 },
  );
}

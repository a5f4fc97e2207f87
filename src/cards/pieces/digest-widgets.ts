import type { Digest } from '../../engine';
import { dayList, historyText, waitingText } from '../../i18n';
import type { Widget } from '../card';
import { lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import { line, paragraph } from './widgets';

/** The calm digest: what the customer asks, the numbers, since when they wait, whether they wrote before. */
export function digestWidgets(
  digest: Digest | undefined,
  drawing: Drawing,
  { held, situationSaid = false }: { held?: { by: string; sent: boolean } | undefined; situationSaid?: boolean } = {},
): readonly Widget[] {
  const { strings, now, utcOffsetMinutes, language } = drawing;
  const heldLine = held && said(strings.held(held.by, held.sent));
  if (digest === undefined) return paragraph(heldLine);
  const asks = digest.asks.slice(0, 2);
  const shown = asks.length === 0 && !situationSaid ? [strings.situation[digest.situation]] : asks;
  const today = new Date(now + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
  const waiting = waitingText(digest, drawing, false);
  const history = historyText(digest, strings, dayList(digest.earlier, today, language));
  const facts = digest.facts.slice(0, 3).map(({ text }) => text);
  const numbers = facts.length === 0 ? undefined : said(facts.join(', '));
  const time = lines(
    waiting === undefined ? undefined : said(waiting),
    history === undefined ? undefined : said(history),
    heldLine,
  );
  return [
    ...shown.map((ask) => line(said(ask))),
    ...(numbers === undefined ? [] : [line(numbers)]),
    ...paragraph(time),
  ];
}

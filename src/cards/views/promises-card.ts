import type { FollowUp, PromiseRow } from '../../engine';
import { namedDay, promisedText, promiseWhen, snoozedText } from '../../i18n';
import type { Card, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { careStep, deedLine } from '../pieces/care-widgets';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { partOf } from '../pieces/part-of';
import { button, buttons, line, paragraph } from '../pieces/widgets';

const HOUR_MS = 3_600_000;

/** What was promised to customers and is open: late first, then today, then later; and below it who waits for whom. */
export function promisesCard(pane: PaneOf<'promises'>, drawing: Drawing): Card {
  const { words, later } = drawing;
  const { deed, problem, followUps, texts } = pane;
  const { promises } = later;
  const part = partOf(pane.rows, drawing);
  const unworded = part.rows.some((row) => row.words === '' && row.kind === 'answer');
  return cardOf(
    promises.title,
    undefined,
    section([...(deed ? [deedLine(deed, drawing)] : []), ...paragraph(problem && said(words.problem[problem]))]),
    section(pane.rows.length === 0 ? paragraph(said(promises.none)) : []),
    ...part.rows.map((row) => section(rowWidgets(row, pane, drawing))),
    section(part.more),
    followUpSection(
      promises.unansweredHead,
      promises.unanswered,
      followUps.unanswered,
      followUps.moreUnanswered,
      drawing,
    ),
    followUpSection(promises.waitingHead, promises.waiting, followUps.waiting, followUps.moreWaiting, drawing),
    section(paragraph(lines(unworded ? said(words.wordsStay) : undefined, texts && said(promises.problem[texts])))),
    wayBack(drawing),
  );
}

/** One promise: by when, what, to whom, and what can be done with it. */
function rowWidgets(row: PromiseRow, pane: PaneOf<'promises'>, drawing: Drawing): readonly Widget[] {
  const { words, later, now, click } = drawing;
  const { promises } = later;
  const { id, name, subject, snoozedUntil, tell, stage } = row;
  const when =
    snoozedUntil === undefined ? promiseWhen(row, drawing, promises) : snoozedText(snoozedUntil, drawing, promises);
  const who = [name, subject].filter((text) => text !== '').join(' · ');
  const isLate = stage === 'late' && snoozedUntil === undefined;
  const first =
    isLate && tell !== undefined && tell !== 'letter' ? promises.first[tell === 'wait' ? 'wait' : 'find'] : undefined;
  const step = (text: string, care: Parameters<typeof careStep>[0]) => button(text, click(careStep(care)));
  return [
    ...paragraph(
      lines(
        said(when),
        bold(said(promisedText(row, promises), 240)),
        who === '' ? undefined : said(who),
        first === undefined ? undefined : said(first),
      ),
    ),
    ...buttons(
      isLate && tell === 'letter' && step(promises.tell(''), { care: 'tell', promise: id }),
      isLate && tell === 'open' && step(promises.openEmail, { care: 'open-customer', promise: id }),
      step(promises.kept, { care: 'keep', promise: id }),
      step(words.promise.moveTomorrow, { care: 'move', promise: id, due: pane.tomorrow }),
      step(words.promise.moveSoon, { care: 'move', promise: id, due: pane.soon }),
      step(words.promise.snoozeHour, { care: 'snooze', promise: id, until: now + HOUR_MS }),
      step(words.promise.snoozeMorning, { care: 'snooze', promise: id, until: pane.morning }),
      step(promises.remove, { care: 'remove', promise: id }),
    ),
  ];
}

/** Conversations in which one side waits for the other; nothing where there are none. */
function followUpSection(
  head: string,
  since: (day: string) => string,
  rows: readonly FollowUp[],
  more: number,
  drawing: Drawing,
): ReturnType<typeof section> {
  const { strings, later, click, room } = drawing;
  const { promises } = later;
  const shown = rows.slice(0, Math.min(5, room.rows));
  const left = more + rows.length - shown.length;
  return section(
    [
      ...shown.map(({ conversation, name, at, hot, canOpen }) => {
        const below = [since(namedDay(at, drawing)), ...(hot ? [promises.hot] : [])].join(' · ');
        return line(said(name === '' ? strings.someone : name), {
          below: said(below),
          button: button(promises.putAway, click(careStep({ care: 'put-away', conversation }))),
          ...(canOpen && { onClick: click(careStep({ care: 'open-conversation', conversation })) }),
        });
      }),
      ...paragraph(left > 0 && rows.length > 0 ? said(promises.more(left)) : undefined),
    ],
    head,
  );
}

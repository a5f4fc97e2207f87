import type { CareLines, LatePromise } from '../../engine';
import { burstTitle, lateText, promiseWhen } from '../../i18n';
import { COLLEAGUE_STEPS } from '../../session';
import type { Action, CareStep } from '../../session';
import type { CardSection, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import { section } from './card-of';
import { button, buttons, line, paragraph, toCopy } from './widgets';

/** A step of care as an action. */
export const careStep = (step: CareStep): Action => ({ do: 'care', step });

/** Above any view: a promise that is late, a second pair of eyes, many who write about the same, what was found in the draft. */
export function careAbove(care: CareLines | undefined, drawing: Drawing): readonly CardSection[] {
  if (care === undefined) return [];
  const { later, click } = drawing;
  const { deed, late, check } = care;
  return section([
    ...(deed ? [deedLine(deed, drawing)] : []),
    ...(late ? lateWidgets(late, drawing) : []),
    ...colleagueWidgets(care, drawing),
    ...burstWidgets(care, drawing),
    ...(check !== undefined && check > 0
      ? [
          line(said(later.check.title(check)), {
            button: button(later.check.look, click({ do: 'show', view: 'check' })),
          }),
        ]
      : []),
  ]);
}

/** What was done last with a promise, and taking it back. */
export function deedLine(deed: NonNullable<CareLines['deed']>, { later, click }: Drawing): Widget {
  const undo = button(later.promises.undo, click(careStep({ care: 'undo' })));
  return line(said(later.promises.done[deed]), { button: undo });
}

/** The way to a colleague that is there whether or not one is suggested; nothing where the line above says something of it already. */
export function colleagueWay(care: CareLines | undefined, { later, click }: Drawing): readonly Widget[] {
  if (care?.colleague !== undefined) return [];
  const ask = button(later.colleague.ask, click(careStep({ care: 'ask-colleague' })));
  return [line(said(later.colleague.unsure), { button: ask })];
}

function lateWidgets(late: LatePromise, drawing: Drawing): readonly Widget[] {
  const { later, click } = drawing;
  const { id, canTell } = late;
  const words = later.promises;
  return [
    ...paragraph(
      lines(bold(said(promiseWhen({ ...late, stage: 'late' }, drawing, words))), said(lateText(late, words), 240)),
    ),
    ...buttons(
      // Without the name: what a customer calls themselves never stands on a button.
      canTell && button(words.tell(''), click(careStep({ care: 'tell', promise: id }))),
      button(words.kept, click(careStep({ care: 'keep', promise: id }))),
    ),
  ];
}

function colleagueWidgets(
  { colleague, byHand }: CareLines,
  { strings, later, click, room }: Drawing,
): readonly Widget[] {
  if (colleague === undefined) return [];
  const { button: name, step } = COLLEAGUE_STEPS[colleague];
  const words = later.colleague;
  return [
    line(said(words[colleague]), { button: button(words[name], click(careStep(step))) }),
    ...(byHand === undefined ? [] : [toCopy(strings.textLabel, byHand, room.long)]),
  ];
}

function burstWidgets({ burst }: CareLines, { later, language, click }: Drawing): readonly Widget[] {
  if (burst === undefined) return [];
  const words = later.board;
  const title = burstTitle(burst.situation, language, words);
  const add = button(words.addBurst, click(careStep({ care: 'new-entry', title })));
  return [line(said(words.burst(burst.senders, words.topics[burst.situation])), { button: add })];
}

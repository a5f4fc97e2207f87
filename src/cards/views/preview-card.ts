import { VARIABLES } from '../../engine';
import type { Field } from '../../engine';
import { pausedText } from '../../i18n';
import type { Card, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import { SAME } from '../clicks/clicks-to';
import { valueField } from '../clicks/form-inputs';
import { shownText } from '../clicks/untouched-fields';
import type { Drawing } from '../drawing';
import { letterInCard } from '../letter-in-card';
import type { PaneOf } from '../pane-of';
import { colleagueWay } from '../pieces/care-widgets';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { languageWidget, voiceWidget } from '../pieces/offer-widgets';
import { button, buttons, field, line, paragraph, toCopy } from '../pieces/widgets';
import { nameOf } from '../pieces/who';
import { wholeText } from '../whole-text';

const MOST_SUGGESTIONS = 3;
/** Where so little fits, the fields themselves go first. */
const FEW_ROWS = 10;

/** A letter: fill in what it needs, look, and let it go. */
export function previewCard(pane: PaneOf<'preview'>, drawing: Drawing): Card {
  const { strings, words, later, click, room } = drawing;
  const { fields, paused, signature, missing, action } = pane;
  const letter = pane.html === undefined ? undefined : letterInCard(pane.html, room.long);
  const use = button(action === 'insert' ? strings.insert : words.replyWith, click({ do: 'use' }), 'filled');
  return cardOf(
    pane.title,
    nameOf(pane.who, drawing),
    section(
      pane.voice === undefined
        ? []
        : [
            languageWidget(pane.language, drawing),
            voiceWidget(pane.voice, drawing, { do: 'voice', voice: pane.voice }),
          ],
    ),
    section([
      ...fields.slice(0, VARIABLES.length).flatMap((one) => fieldWidgets(one, drawing)),
      ...(fields.length > 0 ? buttons(button(words.show, click(SAME))) : []),
    ]),
    section(paragraph(paused && said(pausedText(paused, drawing, later.board)))),
    section(signatureWidgets(signature, drawing)),
    section(
      paragraph(letter && lines(letter.html, letter.cut ? bold(said(words.cut)) : undefined)),
      strings.yourLetter,
    ),
    section([
      ...paragraph(pane.problem && said(words.problem[pane.problem])),
      ...paragraph(missing > 0 ? said(strings.valuesLeft(missing)) : undefined),
      ...(action === 'copy' && letter ? [toCopy(words.copyByHand, letter.text, room.long)] : []),
      ...(action === 'copy' ? [] : buttons(use)),
    ]),
    section(colleagueWay(pane.care, drawing)),
    wayBack(drawing),
  );
}

/** One value of the letter, and facts from the email that can be added to it with one click. */
function fieldWidgets(
  { variable, label, hint, ask, value, required, multiline, missing, suggestions }: Field,
  drawing: Drawing,
): readonly Widget[] {
  const { strings, words, click, room } = drawing;
  const add = suggestions.slice(0, room.rows < FEW_ROWS ? 0 : MOST_SUGGESTIONS).map((fact) => {
    const short = wholeText(fact.slice(0, 80));
    // The words of a customer never stand on a button.
    return line(said(short), {
      button: button(words.add, click({ do: 'type', variable, value: short }, { form: 'add' })),
    });
  });
  return [
    field(valueField(variable), required ? `${label} *` : label, shownText(value, room.value), {
      hint: missing ? strings.addValue(ask) : hint,
      lines: multiline,
    }),
    ...add,
  ];
}

function signatureWidgets(signature: PaneOf<'preview'>['signature'], { words, click }: Drawing): readonly Widget[] {
  if (signature === undefined) return [];
  const leave = button(words.letGmailSign, click({ do: 'set', settings: { signature: 'program' } }));
  return [line(said(words.signature[signature]), signature === 'doubled' ? { button: leave } : {})];
}

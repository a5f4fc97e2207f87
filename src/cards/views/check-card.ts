import type { DraftFinding } from '../../engine';
import { mendWords, meritText, problemWords, weekdayText } from '../../i18n';
import type { Card, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { careStep } from '../pieces/care-widgets';
import { cardOf, section } from '../pieces/card-of';
import { foot, wayBack } from '../pieces/foot';
import { partOf } from '../pieces/part-of';
import { button, buttons, line, paragraph } from '../pieces/widgets';

/** Words in question are shown whole up to here. */
const MOST_WORDS = 300;

/** What to look at before the draft goes, the worst first; nothing here keeps it from being sent. */
export function checkCard(pane: PaneOf<'check'>, drawing: Drawing): Card {
  const { words, later, click } = drawing;
  const { check } = later;
  const { findings, more, dial } = pane;
  const count = findings.length + more;
  const part = partOf(findings, drawing);
  return cardOf(
    count > 0 ? check.title(count) : check.good,
    count > 0 ? check.anyTime : check.goodLine,
    section(count > 0 ? [] : meritWidgets(pane, drawing)),
    section(afterStep(pane, drawing)),
    ...part.rows.map((finding) => section(findingWidgets(finding, drawing))),
    section([
      ...part.more,
      ...buttons(more > 0 && button(words.more(more), click(careStep({ care: 'all-findings' })))),
    ]),
    section(
      buttons(
        dial === undefined &&
          button(check.insertMore, click({ do: 'show', view: 'letters' }), ...(count > 0 ? [] : (['filled'] as const))),
      ),
    ),
    dial === undefined ? [] : wayBack(drawing),
    foot(pane.care, drawing),
  );
}

/** One finding: what it is called, its words, why it matters, and what to put in their place. */
function findingWidgets(finding: DraftFinding, drawing: Drawing): readonly Widget[] {
  const { language, utcOffsetMinutes, later, click } = drawing;
  const { check, draft } = later;
  const { id, kind, words, fix, due } = finding;
  const problem = kind === 'promise' ? undefined : problemWords(draft, { kind, rule: finding.rule });
  const why = problem?.why ?? check.due(weekdayText(due ?? 0, utcOffsetMinutes, language));
  const mend = mendWords(finding, check);
  // No card can change a draft in Gmail, so what is to be put is said, and no button promises to do it.
  const shown = fix === undefined || fix === '' ? undefined : (mend?.shown ?? check.line(fix));
  // A finding whose id is too long to come back as a parameter can be looked at only.
  const canCome = id.length <= 500;
  return [
    ...paragraph(
      lines(
        bold(said(problem?.title ?? check.promise)),
        words === '' ? undefined : said(words, MOST_WORDS),
        said(why),
        shown === undefined ? undefined : said(shown, MOST_WORDS),
      ),
    ),
    ...buttons(
      canCome && kind === 'promise' && button(check.remindMe, click(careStep({ care: 'remind', finding: id }))),
      canCome && button(check.fineHere, click(careStep({ care: 'fine', finding: id }))),
    ),
  ];
}

function meritWidgets({ merits }: PaneOf<'check'>, { language, utcOffsetMinutes, later }: Drawing): readonly Widget[] {
  const day = (at: number) => weekdayText(at, utcOffsetMinutes, language);
  const told = merits.slice(0, 20).map((merit) => said(`✓ ${meritText(merit, later.check, day)}`));
  return paragraph(lines(...told));
}

/** What came of the last step, and how to take it back or further. */
function afterStep({ trouble, canUndo, fine }: PaneOf<'check'>, { words, later, click }: Drawing): readonly Widget[] {
  const { check } = later;
  if (trouble) return paragraph(said(trouble === 'refused' ? words.draftRefused : check.trouble[trouble]));
  if (canUndo) {
    return [line(said(check.mended), { button: button(check.undo, click(careStep({ care: 'undo-mend' }))) })];
  }
  if (fine === undefined) return [];
  return [line(said(check.wasFine), { button: button(check.switchOff, click(careStep({ care: 'switch-off' }))) })];
}

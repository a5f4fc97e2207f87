import type { LetterFilter, LetterRow } from '../../engine';
import { pausedText, titleOf, whyOf } from '../../i18n';
import type { Card, CardButton, Widget } from '../card';
import { bold, lines, plain, said } from '../card-html';
import { SAME } from '../clicks/clicks-to';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { editButton } from '../pieces/edit-button';
import { foot, wayBack } from '../pieces/foot';
import { pickOf } from '../pieces/offer-widgets';
import { partOf } from '../pieces/part-of';
import { button, buttons, choice, field, line, paragraph } from '../pieces/widgets';

const FILTERS: readonly LetterFilter[] = ['all', 'favourites', 'recent', 'mine', 'archived'];

/** All letters: where a reply is picked; own templates are written on a page of their own. */
export function lettersCard(pane: PaneOf<'letters'>, drawing: Drawing): Card {
  const { strings, later, click } = drawing;
  const { list } = later;
  const part = partOf(pane.rows, drawing);
  const search = click(SAME, { form: 'search', page: 0 });
  const filters = FILTERS.map((value) => ({ value, text: list.filters[value], selected: value === pane.filter }));
  const none = pane.search.trim() === '' ? list.empty[pane.filter] : strings.noLetters;
  return cardOf(
    pane.picks ? strings.lettersTitle : list.templates,
    undefined,
    section([
      field('search', strings.search, pane.search.slice(0, 100), { onChange: search }),
      choice('filter', list.filter, filters, {
        onChange: click(SAME, { form: 'filter', page: 0 }),
      }),
    ]),
    section([
      ...(part.rows.length === 0 ? paragraph(said(none, 300)) : part.rows.map((row) => rowWidget(row, pane, drawing))),
      ...part.more,
    ]),
    section([
      ...paragraph(pane.problem === 'newer' ? said(list.problem.newer, 300) : undefined),
      ...buttons(editButton(drawing)),
    ]),
    wayBack(drawing),
    foot(pane.care, drawing),
  );
}

/** A letter: where there is something to answer it is picked, else it can only be made a favourite. */
function rowWidget(row: LetterRow, { picks }: PaneOf<'letters'>, drawing: Drawing): Widget {
  const { strings, later, click } = drawing;
  const title = titleOf(row, strings);
  const paused = row.paused && said(pausedText(row.paused, drawing, later.board));
  const name = row.title === undefined ? row.occasion : row.letter;
  const favour = click({ do: 'workshop', step: { make: 'favour', name, on: !row.favourite } });
  const star: CardButton = {
    ...button(row.favourite ? '★' : '☆', favour),
    altText: plain(later.list.star(title), 120),
  };
  return line(bold(said(title)), {
    below: lines(said(whyOf(row, strings, later)), paused),
    button: star,
    ...(picks && !row.archived && { onClick: click(pickOf(row)) }),
  });
}

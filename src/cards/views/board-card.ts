import { BOARD_KINDS, OCCASIONS } from '../../engine';
import type { BoardEntry } from '../../engine';
import { entryDays } from '../../i18n';
import type { Action } from '../../session';
import type { Card, CardSection, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { careStep } from '../pieces/care-widgets';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { partOf } from '../pieces/part-of';
import { button, buttons, choice, field, paragraph } from '../pieces/widgets';

/** What is going on, what will and what did; one entry at a time is written. */
export function boardCard(pane: PaneOf<'board'>, drawing: Drawing): Card {
  const { later, click } = drawing;
  const words = later.board;
  const { active, planned, past, edit, canAdd, canChange, unkept } = pane;
  if (edit) return cardOf(edit.isNew ? words.newHead : words.editHead, undefined, formSection(edit, drawing));
  const headed = [
    ...active.map((entry) => ({ entry, head: words.activeHead })),
    ...planned.map((entry) => ({ entry, head: words.plannedHead })),
    ...past.map((entry) => ({ entry, head: words.pastHead(past.length) })),
  ];
  const part = partOf(headed, drawing);
  return cardOf(
    words.title,
    undefined,
    section([
      ...paragraph(headed.length === 0 ? said(words.none, 300) : undefined),
      ...paragraph(unkept && said(words.problem[unkept], 300)),
      ...paragraph(canChange && !canAdd ? said(words.full) : undefined),
      ...buttons(canAdd && button(words.add, click(careStep({ care: 'new-entry', title: '' })))),
    ]),
    ...part.rows.map(({ entry, head }, at) =>
      // The head stands once, over the first of its entries.
      section(entryWidgets(entry, canChange, drawing), part.rows[at - 1]?.head === head ? undefined : head),
    ),
    section(part.more),
    wayBack(drawing),
  );
}

/** An entry: what it is, when it counts, and what it means for letters. */
function entryWidgets(entry: BoardEntry, canEdit: boolean, drawing: Drawing): readonly Widget[] {
  const { strings, later, language, click } = drawing;
  const words = later.board;
  const { id, title, kind, paused, avoid, line, openInvitations } = entry;
  const letters = OCCASIONS.filter((one) => paused.includes(one)).map((one) => strings.letter[one].title);
  const told = [
    `${words.kinds[kind]}, ${entryDays(entry, drawing, language, words)}`,
    ...(letters.length > 0 ? [words.pauses(letters.join(' · '))] : []),
    ...(avoid.length > 0 ? [words.avoids(avoid.slice(0, 20).join(', '))] : []),
    ...(line === '' ? [] : [words.says(line)]),
    ...(openInvitations ? [words.noInvitations] : []),
  ];
  return [
    ...paragraph(lines(bold(said(title)), ...told.map((text) => said(text, 400)))),
    ...buttons(canEdit && button(words.edit, click(careStep({ care: 'edit-entry', entry: id })))),
  ];
}

/** An entry while it is written. What is typed comes with the click on Save, which begins the entry anew and writes it whole. */
function formSection(edit: NonNullable<PaneOf<'board'>['edit']>, drawing: Drawing): readonly CardSection[] {
  const { strings, later, click, room } = drawing;
  const words = later.board;
  const { entry, isNew, tries, faults } = edit;
  const begin: Action = careStep(isNew ? { care: 'new-entry', title: '' } : { care: 'edit-entry', entry: entry.id });
  const save = click([begin, careStep({ care: 'write-entry', changes: {} }), careStep({ care: 'save-entry' })], {
    form: 'entry',
  });
  const day = (name: 'from' | 'until', hint?: string): Widget => ({
    dateTimePicker: {
      name: `entry.${name}`,
      label: hint === undefined ? words.field[name] : `${words.field[name]} (${hint})`,
      type: 'DATE_ONLY',
      ...msOf(entry[name]),
    },
  });
  const items = (chosen: readonly string[]) =>
    OCCASIONS.map((value) => ({ value, text: strings.letter[value].title, selected: chosen.includes(value) }));
  return section([
    ...paragraph(tries > 0 ? lines(...[...new Set(faults)].map((fault) => said(words.faults[fault]))) : undefined),
    field('entry.title', words.field.title, entry.title.slice(0, 120)),
    choice(
      'entry.kind',
      words.field.kind,
      BOARD_KINDS.map((value) => ({ value, text: words.kinds[value], selected: value === entry.kind })),
    ),
    day('from'),
    day('until', words.field.untilHint),
    field('entry.avoid', words.field.avoid, entry.avoid.join(', ').slice(0, room.value), {
      hint: words.field.avoidHint,
    }),
    field('entry.line', words.field.line, entry.line.slice(0, Math.min(500, room.value)), {
      hint: words.field.lineHint,
      lines: true,
    }),
    choice('entry.paused', words.field.paused, items(entry.paused), { several: true }),
    choice(
      'entry.openInvitations',
      words.field.openInvitations,
      [{ value: 'on', text: words.field.openInvitations, selected: entry.openInvitations }],
      { several: true },
    ),
    ...buttons(
      button(words.save, save, 'filled'),
      button(words.leave, click(careStep({ care: 'leave-entry' }))),
      !isNew && button(words.remove, click([begin, careStep({ care: 'remove-entry' })])),
    ),
  ]);
}

/** A day as the picker takes it: the milliseconds of its beginning in UTC, as text; nothing where it is none. */
function msOf(day: string): { readonly valueMsEpoch?: string } {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? {} : { valueMsEpoch: String(at) };
}

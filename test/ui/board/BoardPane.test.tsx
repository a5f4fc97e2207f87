/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = stringsFor('en');
const words = LATER_WORDS.en.board;
const care = (step: object) => ({ do: 'care', step });

it('says in one sentence what it is for while it is empty', async () => {
  const { user, session } = await renderPane('board-empty');
  expect(screen.getByText(words.none)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.add }));
  expect(session.done).toEqual([care({ care: 'new-entry', title: '' })]);
});

it('shows what each entry means for letters, and folds what is past', async () => {
  await renderPane('board');
  expect(screen.queryByText(words.none)).toBeNull();
  expect(screen.getByText('Outage, since 20\u00a0November'.replace(/\u00a0/g, ' '))).toBeTruthy();
  expect(screen.getByText('Price change, 1 December to 15 January 2027')).toBeTruthy();
  const thanks = en.letter.thanks.title;
  expect(screen.getByText(words.pauses(`${thanks} · ${en.letter.phone.title}`))).toBeTruthy();
  expect(screen.getByText(words.noInvitations)).toBeTruthy();
  expect(screen.getByText(words.pastHead(1)).closest('details')?.open).toBe(false);
});

it('leads to the form of an entry by its name', async () => {
  const { user, session } = await renderPane('board');
  await user.click(screen.getByRole('button', { name: words.editOf('Price change') }));
  expect(session.done).toEqual([care({ care: 'edit-entry', entry: 'b' })]);
});

it('begins a form at its first field, alone on the board with it', async () => {
  await renderPane('board-new');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.field.title }));
  expect(screen.queryByRole('button', { name: words.add })).toBeNull();
  expect(screen.queryByRole('button', { name: words.remove })).toBeNull();
});

it.each([
  [words.field.title, 'textbox', 'Outage', { title: 'Outage' }],
  [words.field.kind, 'combobox', 'price', { kind: 'price' }],
  [words.field.avoid, 'textbox', ' sorry , celebrat*,, sorry', { avoid: ['sorry', 'celebrat*'] }],
  [words.field.line, 'textbox', 'We know.', { line: 'We know.' }],
])('passes on what is typed: %s', async (name, role, value, changes) => {
  const { session } = await renderPane('board-new');
  fireEvent.change(screen.getByRole(role, { name }), { target: { value } });
  expect(session.done).toEqual([care({ care: 'write-entry', changes })]);
});

it.each([
  [words.field.from, { from: '2026-12-24' }],
  [words.field.until, { until: '2026-12-24' }],
])('takes a day: %s', async (name, changes) => {
  const { session } = await renderPane('board-new');
  fireEvent.change(screen.getByLabelText(name), { target: { value: '2026-12-24' } });
  expect(session.done).toEqual([care({ care: 'write-entry', changes })]);
});

it('pauses letters one by one, and leaves those that are paused already', async () => {
  const { user, session } = await renderPane('board-edit');
  const box = (title: string) => screen.getByRole('checkbox', { name: title });
  await user.click(box(en.letter.refund.title));
  await user.click(box(en.letter.thanks.title));
  await user.click(screen.getByRole('switch', { name: words.field.openInvitations }));
  expect(session.done).toEqual([
    care({ care: 'write-entry', changes: { paused: ['thanks', 'phone', 'refund'] } }),
    care({ care: 'write-entry', changes: { paused: ['phone', 'refund'] } }),
    care({ care: 'write-entry', changes: { openInvitations: false } }),
  ]);
});

it.each([
  [words.save, 'save-entry'],
  [words.leave, 'leave-entry'],
  [words.remove, 'remove-entry'],
])('%s acts', async (name, step) => {
  const { user, session } = await renderPane('board-edit');
  await user.click(screen.getByRole('button', { name }));
  expect(session.done).toEqual([care({ care: step })]);
});

it('says at each field what is wrong once it was to be saved, and leads to the first', async () => {
  const pane = samplePane('board-new', 'en');
  if (pane.kind !== 'board' || pane.edit === undefined) throw new Error(pane.kind);
  const { show } = await renderPane(pane);
  expect(screen.queryByText(words.faults.title)).toBeNull();
  screen.getByRole('button', { name: words.save }).focus();
  await show({ ...pane, edit: { ...pane.edit, tries: 1, faults: ['until', 'line'] } });
  for (const fault of [words.faults.until, words.faults.line]) expect(screen.getByText(fault)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(words.field.until));
});

it.each([
  ['board-full', words.full],
  ['board-full', words.problem['not-kept']],
  ['board-newer', words.problem.newer],
])('%s says why: %s', async (name, text) => {
  await renderPane(name);
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.add })).toBeNull();
});

it('cannot be changed where a newer release wrote it', async () => {
  await renderPane('board-newer');
  expect(within(screen.getByRole('main')).getAllByRole('button')).toHaveLength(1);
});

it('is proposed above an email while many customers write about the same', async () => {
  const { user, session } = await renderPane('calm-burst');
  expect(screen.getByText('Heated emails from 4 customers in 3 hours: delivery')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.addBurst }));
  expect(session.done).toEqual([care({ care: 'new-entry', title: 'Delivery' })]);
});

it('is reached from the settings', async () => {
  const { user, session } = await renderPane('settings');
  await user.click(screen.getByRole('button', { name: words.title }));
  expect(session.done).toEqual([{ do: 'show', view: 'board' }]);
});

it('is named beside a letter that it pauses, in the list and in the preview', async () => {
  const { show } = await renderPane('preview-paused');
  expect(screen.getByText('Paused: order 4471, since 20 November')).toBeTruthy();
  await show('letters-paused');
  expect(screen.getAllByText('Paused: order 4471, 20 November to 3 December').length).toBeGreaterThan(0);
});

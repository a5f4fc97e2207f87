/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { IMPORT_NOTES, MOST_IMPORT } from '../../../src/engine';
import type { LetterFilter } from '../../../src/engine';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');
const { list } = LATER_WORDS.en;
const search = () => screen.getByRole('searchbox', { name: en.search });
const rows = () => screen.getAllByRole('row');

it('searches as one types and picks with one click', async () => {
  const { user, session } = await renderPane('letters');
  await user.type(search(), 's');
  await user.click(screen.getByRole('button', { name: /^Answer to a question/ }));
  expect(session.done).toEqual([
    { do: 'look', changes: { search: 's' } },
    { do: 'pick', letter: 'question.en.warm' },
  ]);
});

it('says what to do when nothing matches', async () => {
  await renderPane('letters-none');
  expect(screen.getByText(en.noLetters)).toBeTruthy();
});

it.each<[string, LetterFilter]>([
  ['letters-favourites-none', 'favourites'],
  ['letters-recent-none', 'recent'],
  ['letters-mine-none', 'mine'],
  ['letters-archived-none', 'archived'],
])('says what belongs into an empty list: %s', async (sample, filter) => {
  await renderPane(sample);
  expect(screen.getByText(list.empty[filter])).toBeTruthy();
});

it('goes down from the search, through the rows and through a row, and up again', async () => {
  const { user } = await renderPane('letters-own');
  await user.click(search());
  await user.keyboard('{ArrowDown}');
  expect(rows()[0]?.contains(document.activeElement)).toBe(true);
  await user.keyboard('{End}{ArrowRight}');
  expect(rows().at(-1)?.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('false');
  await user.keyboard('{Home}');
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(search());
});

it('goes on below a menu without opening it', async () => {
  const { user } = await renderPane('letters');
  await user.click(search());
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(rows()[1]?.contains(document.activeElement)).toBe(true);
});

it('picks the first row with Enter', async () => {
  const { user, session } = await renderPane('letters');
  await user.type(search(), '{Enter}');
  expect(session.done).toEqual([{ do: 'pick', letter: 'hostile_our_fault.en.warm' }]);
});

it.each(['{Enter}', '{Tab}', ' '])('a shortcut typed in full is its template with %j', async (key) => {
  const { user, session } = await renderPane('letters-shortcut');
  await user.click(search());
  await user.keyboard(key);
  expect(session.done).toEqual([{ do: 'pick', letter: 'own.t1', language: 'en' }]);
});

it('leaves with Esc, but only the menu while one is open', async () => {
  const { user, session } = await renderPane('letters');
  await user.click(screen.getByRole('button', { name: list.more }));
  fireEvent.keyDown(screen.getByRole('menuitem', { name: list.exportFile }), { key: 'Escape' });
  expect(session.done).toEqual([]);
  await user.keyboard('{Escape}');
  expect(session.done).toEqual([{ do: 'back' }]);
});

it('has the search ready when the list is opened', async () => {
  const { user, show } = await renderPane('calm');
  await user.click(screen.getByRole('button', { name: en.allReplies }));
  await show('letters');
  await waitFor(() => expect(document.activeElement).toBe(search()));
});

it.each([
  ['own.t1', en.letter.question.title, 'question', true],
  ['own.t1', 'Change of delivery address', 'own.t1', false],
])('stars %s: %s', async (_, title, name, on) => {
  const { user, session } = await renderPane('letters-own');
  await user.click(screen.getByRole('button', { name: list.star(title) }));
  expect(session.done).toEqual([{ do: 'workshop', step: { make: 'favour', name, on } }]);
});

it.each([
  [list.edit, { make: 'edit', letter: 'own.t1' }],
  [list.duplicate, { make: 'duplicate', letter: 'own.t1', suffix: list.copySuffix }],
  [list.archive, { make: 'archive', letter: 'own.t1' }],
])('the menu of an own template: %s', async (name, step) => {
  const { user, session } = await renderPane('letters-mine');
  await user.click(screen.getByRole('button', { name: list.moreOf('Change of delivery address') }));
  await user.click(screen.getByRole('menuitem', { name }));
  expect(session.done.at(-1)).toEqual({ do: 'workshop', step });
});

it('says where a server keeps templates, and when it did not answer', async () => {
  await renderPane('letters-alone');
  expect(screen.getByText(list.inAccount)).toBeTruthy();
  expect(screen.getByText(list.problem.away)).toBeTruthy();
  expect(screen.queryByRole('button', { name: en.back })).toBeNull();
});

it('copies a letter of ours to one of their own', async () => {
  const { user, session } = await renderPane('letters');
  const { title } = en.letter.question;
  await user.click(screen.getByRole('button', { name: list.moreOf(title) }));
  await user.click(screen.getByRole('menuitem', { name: list.ownCopy }));
  const step = { make: 'new', language: 'en', from: 'question.en.warm', title };
  expect(session.done.at(-1)).toEqual({ do: 'workshop', step });
});

it('removes for good only after it was asked', async () => {
  const { user, session } = await renderPane('letters-archived');
  const title = 'Change of delivery address';
  await user.click(screen.getByRole('button', { name: list.moreOf(title) }));
  await user.click(screen.getByRole('menuitem', { name: list.remove }));
  const question = screen.getByRole('region', { name: list.removeTitle(title) });
  expect(session.done.filter(({ do: what }) => what === 'workshop')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: list.removeNow }));
  // A row that gets the focus back is looked at a moment later.
  expect(session.done).toContainEqual({ do: 'workshop', step: { make: 'remove', letter: 'own.t1' } });
});

it('asks before a new template takes the place of one that is not saved', async () => {
  const { user, session } = await renderPane('letters-editing-long');
  await user.click(screen.getByRole('button', { name: list.newTemplate }));
  expect(session.done).toEqual([]);
  await user.click(screen.getByRole('button', { name: list.startOther }));
  expect(session.done).toEqual([{ do: 'workshop', step: { make: 'new', language: 'en' } }]);
});

it('opens a template instead of a reply where there is nothing to answer', async () => {
  const { user, session } = await renderPane('letters-no-mail');
  await user.click(screen.getByRole('button', { name: /^Change of delivery address/ }));
  expect(session.done.at(-1)).toEqual({ do: 'workshop', step: { make: 'edit', letter: 'own.t1' } });
});

it('looks at a letter that has had the focus for a moment', async () => {
  const { user, session } = await renderPane('letters');
  await user.click(search());
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(session.done).toEqual([{ do: 'look', changes: { peek: 'hostile_our_fault.en.warm' } }]));
});

it('imports the text of a file, and none that is too large', async () => {
  const { user, session } = await renderPane('letters');
  const field = document.querySelector('input[type="file"]');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field for a file.');
  const large = Object.defineProperty(new File(['{}'], 'big.json'), 'size', { value: MOST_IMPORT + 1 });
  await user.upload(field, large);
  expect(screen.getByText(list.notes['too-large'].replace('\u00a0', ' '))).toBeTruthy();
  const small = new File(['[]'], 'own.json', { type: 'application/json' });
  Object.defineProperty(small, 'text', { value: async () => '[]' });
  await act(async () => fireEvent.change(field, { target: { files: [small] } }));
  const step = { make: 'import', file: 'own.json', text: '[]', language: 'en' };
  await waitFor(() => expect(session.done).toEqual([{ do: 'workshop', step }]));
});

it('tells what came of an import until it is closed', async () => {
  const { user, session } = await renderPane('letters-report-long');
  const card = screen.getByRole('region', { name: list.imported });
  expect(card.textContent).toContain(list.added(12));
  for (const what of IMPORT_NOTES) expect(card.textContent).toContain(list.notes[what]);
  await user.click(within(card).getByRole('button', { name: list.close }));
  expect(session.done).toEqual([{ do: 'workshop', step: { make: 'close-report' } }]);
});

describe('a thousand templates', () => {
  beforeAll(() => {
    // Of the list, and of each row.
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 57 });
  });
  afterAll(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
    // jsdom has its own.
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 0 });
  });

  it('are in the page only as far as they are in sight, and reached with End', async () => {
    const { user } = await renderPane('letters-many');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1000');
    expect(rows().length).toBeLessThan(60);
    await user.click(search());
    await user.keyboard('{ArrowDown}{End}');
    expect(document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('1000');
  });
});

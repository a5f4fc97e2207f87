/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = stringsFor('en');
const words = LATER_WORDS.en.day;

/** The library for charts draws a moment later. */
const drawn = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

it('says who sees it, what happened, and what it cannot know', async () => {
  await renderPane('day');
  for (const text of [
    words.onlyYou,
    words.hotLine(2),
    words.full(1),
    words.early(1, en.reason.urgent),
    words.without(1),
    words.middle(6, 26),
    words.within(5, 6, 60),
    words.kept(1),
    words.late(1),
    words.open(3),
    words.savedLine(3),
    ...words.unknown(true),
  ])
    expect(screen.getByText(text.replace(/\u00a0/g, ' '))).toBeTruthy();
  expect(screen.getByText(/About 7.50 USD; by phone 18 USD, on social media 3 USD/)).toBeTruthy();
});

it('draws bars and columns that say their numbers to whoever does not see them', async () => {
  const { close } = await renderPane('day');
  await drawn();
  const [hot, trend, causes] = screen.getAllByRole('img');
  expect(hot?.getAttribute('aria-label')).toBe(`${words.hotHead}. Very heated: 1; Heated: 1; Tense: 2`);
  expect(hot?.querySelectorAll('.ct-series-a .ct-bar')).toHaveLength(3);
  expect([...(hot?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Tense: 2',
    'Heated: 1',
    'Very heated: 1',
  ]);
  expect(trend?.querySelectorAll('.ct-bar')).toHaveLength(11);
  expect(trend?.getAttribute('aria-label')).toMatch(
    /^Minutes to answer, last 14 days\. 8\u00a0November: 34; 11\u00a0November: 52/,
  );
  expect(causes?.getAttribute('aria-label')).toContain(`${words.otherCause}: 1`);
  close();
  expect(document.querySelectorAll('svg.ct-chart-bar')).toHaveLength(0);
});

it('has each picture as a table too', async () => {
  const { user } = await renderPane('day');
  for (const summary of screen.getAllByText(words.showTable)) await user.click(summary);
  const rowsOf = (name: string) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rowsOf(words.hotHead)).toEqual([
    [words.table.kind, words.table.emails],
    ['Very heated', '1'],
    ['Heated', '1'],
    ['Tense', '2'],
  ]);
  const trend = rowsOf(words.trendHead);
  expect(trend).toHaveLength(15);
  expect(trend[1]).toEqual(['21\u00a0November', '3', '26']);
  expect(trend[13]).toEqual(['9\u00a0November', '0', '–']);
  expect(rowsOf(words.causesHead)[1]).toEqual([en.situation.delivery, '9', '3']);
});

it('draws nothing for a day without anything, and says so in words', async () => {
  await renderPane('day-empty');
  await drawn();
  expect(screen.queryAllByRole('img')).toEqual([]);
  for (const text of [
    words.hotLine(0),
    words.pausesNone,
    words.answersNone,
    words.weekNone,
    words.savedNone,
    ...words.unknown(false),
  ])
    expect(screen.getByText(text)).toBeTruthy();
});

it('draws its pictures anew when the day goes on', async () => {
  const pane = samplePane('day', 'en');
  if (pane.kind !== 'day') throw new Error(pane.kind);
  const { show } = await renderPane(pane);
  await drawn();
  await show({ ...pane, day: { ...pane.day, hot: [2, 1, 4] } });
  await drawn();
  const [hot] = screen.getAllByRole('img');
  expect(hot?.querySelectorAll('svg')).toHaveLength(1);
  expect(hot?.textContent).toContain('Very heated: 4');
});

it.each([
  [words.save, { do: 'care', step: { care: 'save-day' } }],
  [words.copy, { do: 'care', step: { care: 'copy-day' } }],
  [en.back, { do: 'back' }],
])('%s acts', async (name, action) => {
  const { user, session } = await renderPane('day');
  await user.click(screen.getByRole('button', { name }));
  expect(session.done).toEqual([action]);
});

it('says that it was copied, or that this is switched off here', async () => {
  const pane = samplePane('day', 'en');
  if (pane.kind !== 'day') throw new Error(pane.kind);
  const { show } = await renderPane(pane, { copied: true });
  expect(screen.getByRole('button', { name: en.copied })).toBeTruthy();
  await show({ ...pane, problem: 'copy-refused' }, { copied: false });
  expect(screen.getByText(en.problem['copy-refused'])).toBeTruthy();
});

it.each(['newer', 'not-kept'] as const)('says why the day is not kept: %s', async (unkept) => {
  const pane = samplePane('day', 'en');
  if (pane.kind !== 'day') throw new Error(pane.kind);
  await renderPane({ ...pane, unkept });
  expect(screen.getByText(words.problem[unkept])).toBeTruthy();
});

describe('what the page is reckoned with', () => {
  const costs = { email: 2.5, phone: 6, social: 1, currency: '' };

  it.each([
    [words.target, '45', { targetMinutes: 45 }],
    [words.target, '44.6', { targetMinutes: 45 }],
    [words.costs.email, '3.25', { contactCosts: { ...costs, email: 3.25 } }],
    [words.costs.phone, '0', { contactCosts: { ...costs, phone: 0 } }],
    [words.costs.social, '1000', { contactCosts: { ...costs, social: 1000 } }],
  ])('is kept as it is typed: %s %s', async (name, value, settings) => {
    const { session } = await renderPane('day');
    fireEvent.change(screen.getByRole('spinbutton', { name, hidden: true }), { target: { value } });
    expect(session.done).toEqual([{ do: 'set', settings }]);
  });

  it.each([
    [words.target, '4'],
    [words.target, '481'],
    [words.target, ''],
    [words.costs.email, '-1'],
    [words.costs.email, '1001'],
  ])('is not kept where it can not be: %s %j, which stands until the field is left', async (name, value) => {
    const { session } = await renderPane('day');
    const field = screen.getByRole('spinbutton', { name, hidden: true });
    const before = (field as HTMLInputElement).value;
    fireEvent.change(field, { target: { value } });
    expect((field as HTMLInputElement).value).toBe(value);
    fireEvent.blur(field);
    expect((field as HTMLInputElement).value).toBe(before);
    expect(session.done).toEqual([]);
  });

  it('has a word for the currency', async () => {
    const { session } = await renderPane('day');
    fireEvent.change(screen.getByRole('textbox', { name: words.currency, hidden: true }), { target: { value: 'лв.' } });
    expect(session.done).toEqual([{ do: 'set', settings: { contactCosts: { ...costs, currency: 'лв.' } } }]);
  });
});

it('is reached from the settings, once its words are here', async () => {
  const { user, session } = await renderPane('settings');
  await user.click(screen.getByRole('button', { name: words.title }));
  expect(session.done).toEqual([{ do: 'show', view: 'day' }]);
});

/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');

it.each([
  [en.settingsOn, { on: false }],
  [en.settingsThought, { thought: false }],
  [en.settingsKeys, { keys: false }],
])('the switch "%s" is saved as it changes', async (name, settings) => {
  const { user, session } = await renderPane('settings');
  await user.click(screen.getByRole('switch', { name }));
  expect(session.done).toEqual([{ do: 'set', settings }]);
});

it.each([
  [en.settingsStart, 'high', { sensitivity: 'high' }],
  [en.settingsLanguage, 'bg', { language: 'bg' }],
  [en.settingsLanguage, 'auto', { language: 'auto' }],
  [LATER_WORDS.en.insertion.whoSigns, 'program', { signature: 'program' }],
])('the choice "%s" is saved as %s', async (name, option, settings) => {
  const { user, session } = await renderPane('settings');
  await user.selectOptions(screen.getByRole('combobox', { name }), option);
  expect(session.done).toEqual([{ do: 'set', settings }]);
});

it('offers nothing that comes of emails where there are none', async () => {
  const { show } = await renderPane('settings');
  const { board, day, list, promises } = LATER_WORDS.en;
  const ways = [promises.title, board.title, day.title, en.exportAll, en.forgetAll];
  const offered = (name: string) => screen.queryByRole('button', { name }) !== null;
  expect(ways.filter(offered)).toEqual(ways);
  await show('settings-alone');
  expect(ways.filter(offered)).toEqual([]);
  expect(screen.queryByText(en.settingsPrivacy)).toBeNull();
  expect([list.templates, list.brands].every(offered)).toBe(true);
});

it('names each language in its own words', async () => {
  await renderPane('settings');
  for (const language of ['en', 'bg', 'ru', 'uk'] as const)
    expect(screen.getByRole('option', { name: stringsFor(language).languages[language] })).toBeTruthy();
});

it.each([
  ['7', 7],
  ['0', 1],
  ['99', 15],
])('%s minutes are kept as %s', async (typed, minutes) => {
  const { session } = await renderPane('settings');
  const field = screen.getByRole('spinbutton', { name: en.settingsMinutes });
  fireEvent.change(field, { target: { value: typed } });
  fireEvent.blur(field);
  expect(session.done).toEqual([{ do: 'set', settings: { minutes } }]);
});

it('keeps the number when something else is typed', async () => {
  const { session } = await renderPane('settings');
  const field = screen.getByRole('spinbutton', { name: en.settingsEmails });
  fireEvent.change(field, { target: { value: 'many' } });
  fireEvent.blur(field);
  expect(session.done).toEqual([]);
});

it('steps with the arrow keys', async () => {
  const { user, session } = await renderPane('settings');
  screen.getByRole('spinbutton', { name: en.settingsEmails }).focus();
  await user.keyboard('{ArrowUp}');
  expect(session.done).toEqual([{ do: 'set', settings: { emails: 6 } }]);
});

it('keeps what stands under letters', async () => {
  const { user, session } = await renderPane('settings');
  await user.type(screen.getByRole('textbox', { name: en.settingsAgentName }), 'E');
  await user.type(screen.getByRole('textbox', { name: en.settingsCompany }), 'K');
  fireEvent.change(screen.getByLabelText(en.settingsAccent), { target: { value: '#107c10' } });
  expect(session.done).toEqual([
    { do: 'set', settings: { agentName: 'E' } },
    { do: 'set', settings: { company: 'K' } },
    { do: 'set', settings: { accent: '#107c10' } },
  ]);
});

it('goes back to five and five', async () => {
  const { user, session } = await renderPane('settings');
  await user.click(screen.getByRole('button', { name: en.settingsReset }));
  expect(session.done).toEqual([{ do: 'reset-settings' }]);
});

it('takes the days of the week on which the team works, in their order', async () => {
  const { user, session } = await renderPane('settings');
  const days = within(screen.getByRole('group', { name: en.settingsHours }));
  expect(days.getAllByRole('button', { pressed: true }).map((day) => day.textContent)).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
  ]);
  await user.click(days.getByRole('button', { name: 'Saturday' }));
  await user.click(days.getByRole('button', { name: 'Wednesday' }));
  expect(session.done).toEqual([
    { do: 'set', settings: { workDays: [1, 2, 3, 4, 5, 6] } },
    { do: 'set', settings: { workDays: [1, 2, 4, 5] } },
  ]);
});

it('takes the time at which work begins and ends, and none that is not whole', async () => {
  const { session } = await renderPane('settings');
  const from = screen.getByLabelText<HTMLInputElement>(en.settingsFrom);
  const to = screen.getByLabelText<HTMLInputElement>(en.settingsTo);
  expect([from.value, to.value]).toEqual(['09:00', '18:00']);
  fireEvent.change(from, { target: { value: '08:30' } });
  fireEvent.change(to, { target: { value: '' } });
  expect(session.done).toEqual([{ do: 'set', settings: { workFrom: 510 } }]);
});

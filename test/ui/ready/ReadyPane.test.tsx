/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');

it.each([
  ['ready', en.readyByEmails(5)],
  ['ready-by-time', en.readyByTime(5, 2)],
  ['ready-by-choice', en.readyByChoice],
])('%s says how the pause ended', async (name, words) => {
  await renderPane(name);
  // Numbers are held to their nouns by a space that the query takes for any other.
  expect(screen.getByText(words.replace(/\u00a0/g, ' '))).toBeTruthy();
});

it('shows one thought, which can be skipped', async () => {
  const { user, session, show } = await renderPane('ready');
  expect(screen.getByText(en.thoughtAbout.refund)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: en.skipThought }));
  expect(session.done).toEqual([{ do: 'skip-thought' }]);
  await show('ready-by-time');
  expect(screen.getByText(en.thoughts[1] ?? '')).toBeTruthy();
});

it('offers the letters and all of them', async () => {
  const { user, session } = await renderPane('ready');
  await user.click(screen.getByRole('button', { name: /Sorry, our fault/ }));
  await user.click(screen.getByRole('button', { name: en.allReplies }));
  expect(session.done).toEqual([
    { do: 'pick', letter: 'hostile_our_fault.en.warm' },
    { do: 'show', view: 'letters' },
  ]);
});

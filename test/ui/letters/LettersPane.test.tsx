/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');

it('searches as one types and picks with one click', async () => {
  const { user, session } = await renderPane('letters');
  await user.type(screen.getByRole('searchbox', { name: en.search }), 's');
  await user.click(screen.getByRole('button', { name: /Answer to a question/ }));
  expect(session.done).toEqual([
    { do: 'look', changes: { search: 's' } },
    { do: 'pick', letter: 'question.en.warm' },
  ]);
});

it('says what to do when nothing matches', async () => {
  await renderPane('letters-none');
  expect(screen.getByText(en.noLetters)).toBeTruthy();
});

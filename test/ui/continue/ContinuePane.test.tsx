/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');

it.each([
  [en.reason.calm, { do: 'continue', reason: 'calm' }],
  [en.reason.urgent, { do: 'continue', reason: 'urgent' }],
  [en.reason['not-heated'], { do: 'continue', reason: 'not-heated' }],
  [en.reason.spoken, { do: 'continue', reason: 'spoken' }],
  [en.reason.other, { do: 'continue', reason: 'other' }],
  [en.keep, { do: 'back' }],
])('%s acts with one click', async (name, action) => {
  const { user, session } = await renderPane('continue');
  await user.click(screen.getByRole('button', { name }));
  expect(session.done).toEqual([action]);
});

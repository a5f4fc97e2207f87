/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');

it('shows a blank digest only when reading takes a while, and never a spinner', async () => {
  jest.useFakeTimers();
  await renderPane('reading');
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => jest.advanceTimersByTime(300));
  expect(screen.getByRole('progressbar', { name: en.readingLine }).children).toHaveLength(3);
  jest.useRealTimers();
});

it('asks again, or lets a reply be picked without the email', async () => {
  const { user, session } = await renderPane('unreadable');
  expect(screen.getByText(en.unreadableLine)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: en.retry }));
  await user.click(screen.getByRole('button', { name: en.pickYourself }));
  expect(session.done).toEqual([{ do: 'retry' }, { do: 'show', view: 'letters' }]);
});

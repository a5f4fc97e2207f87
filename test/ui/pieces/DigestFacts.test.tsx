/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { SAMPLE_WORDS } from '../sample-words';

const en = stringsFor('en');
const WROTE = 'Wrote on 2 and 9 November';
const order = new RegExp(SAMPLE_WORDS.en.order);

it.each(['calm-again', 'cooling-again', 'ready-again'])(
  'names the days of earlier emails in one row: %s',
  async (name) => {
    await renderPane(name);
    expect(screen.getByText(WROTE)).toBeTruthy();
    expect(screen.queryByText(en.thirdTime)).toBeNull();
    expect(screen.queryByText(en.repeat)).toBeNull();
  },
);

it('says that it is the third time where the days are not known, and else that they have written before', async () => {
  const { show } = await renderPane('calm-third');
  expect(screen.getByText(en.thirdTime)).toBeTruthy();
  await show('calm-overnight');
  expect(screen.getByText(en.repeat)).toBeTruthy();
  await show('calm');
  expect(screen.queryByText(en.repeat)).toBeNull();
});

it('keeps the numbers beside it', async () => {
  const { show } = await renderPane('cooling-again');
  expect(screen.getByText(order)).toBeTruthy();
  await show('held-again');
  expect(screen.getByText(order)).toBeTruthy();
  expect(screen.getByText(WROTE)).toBeTruthy();
});

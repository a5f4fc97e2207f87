/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const en = stringsFor('en');

it('says in a word what a calm email is about', async () => {
  await renderPane('calm');
  expect(screen.getByText(en.situation.question)).toBeTruthy();
});

it('gives no such word to an email that may speak of danger, and lets no letter stand out beside what to do', async () => {
  const { show } = await renderPane('calm');
  const letters = new RegExp([en.letter.question.title, en.letter.thanks.title, en.letter.holding.title].join('|'));
  const looks = () => screen.getAllByRole('button', { name: letters }).map((button) => button.className);
  expect(new Set(looks()).size).toBe(2);
  await show('calm-urgent-long');
  expect(screen.getByText(en.urgentTitle)).toBeTruthy();
  expect(screen.queryByText(en.situation.question)).toBeNull();
  expect(new Set(looks()).size).toBe(1);
});

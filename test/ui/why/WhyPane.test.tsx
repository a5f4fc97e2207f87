/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';
import { SAMPLE_WORDS } from '../sample-words';

const en = stringsFor('en');
const { insult, shouting, legal } = SAMPLE_WORDS.en;

it('keeps hidden words out of the document; each is a button with six dots and its kind', async () => {
  await renderPane('why');
  for (const words of [insult, shouting, legal]) expect(document.body.innerHTML).not.toContain(words[1]);
  expect(screen.getByRole('button', { name: en.hidden('insult') }).textContent).toBe('••••••');
});

it.each([
  [en.hidden('shouting'), { do: 'reveal', index: 1 }],
  [en.showWords, { do: 'reveal-all', shown: true }],
  [en.backToFive, { do: 'back' }],
  [en.back, { do: 'back' }],
  [en.notHeated, { do: 'not-heated' }],
])('%s acts', async (name, action) => {
  const { user, session } = await renderPane('why');
  await user.click(screen.getByRole('button', { name }));
  expect(session.done).toEqual([action]);
});

it('hides all words again', async () => {
  const { user, session } = await renderPane('why-shown');
  expect(screen.getByText(insult[1])).toBeTruthy();
  await user.click(screen.getByRole('button', { name: en.hideWords }));
  expect(session.done).toEqual([{ do: 'reveal-all', shown: false }]);
});

it('moves focus to the card whose words were asked for', async () => {
  const { user, show } = await renderPane('why');
  await user.click(screen.getByRole('button', { name: en.hidden('shouting') }));
  const [hidden, shown] = [samplePane('why', 'en'), samplePane('why-shown', 'en')];
  if (hidden.kind !== 'why' || shown.kind !== 'why') throw new Error('no findings');
  await show({ ...hidden, items: hidden.items.map((item, index) => (index === 1 ? (shown.items[1] ?? item) : item)) });
  const card = screen.getByText(shouting[1]).closest('li');
  expect(card).not.toBeNull();
  expect(document.activeElement).toBe(card);
  expect(document.body.innerHTML).not.toContain(insult[1]);
});

it('leaves focus on Show when all words come at once', async () => {
  const { user, show } = await renderPane('why');
  await user.click(screen.getByRole('button', { name: en.showWords }));
  await show('why-shown');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: en.hideWords }));
});

it('offers no way back to a pause that is over', async () => {
  await renderPane('why-after');
  expect(screen.queryByRole('button', { name: en.backToFive })).toBeNull();
});

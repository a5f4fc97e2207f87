/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';
import { SAMPLE_WORDS } from '../sample-words';

const en = stringsFor('en');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it.each([
  [en.countOne, { do: 'answered-another' }],
  [en.open, { do: 'open-next' }],
  [new RegExp(en.hold), { do: 'holding' }],
  [en.why, { do: 'show', view: 'why' }],
  [en.continue, { do: 'show', view: 'continue' }],
  [en.settings, { do: 'show', view: 'settings' }],
])('%s acts at once', async (name, action) => {
  const { user, session } = await renderPane('cooling');
  await user.click(button(name));
  expect(session.done).toEqual([action]);
});

it('holds none of the flagged words, in no attribute either', async () => {
  await renderPane('cooling');
  const { insult, shouting, legal } = SAMPLE_WORDS.en;
  for (const words of [insult, shouting, legal]) expect(document.body.innerHTML).not.toContain(words[1]);
});

it('says both ways out at the start, later what is left of them', async () => {
  const { show } = await renderPane('cooling');
  expect(screen.getByText(en.coolStart(5, 5))).toBeTruthy();
  await show('middle');
  expect(screen.getByText(en.coolMiddle(2, 2))).toBeTruthy();
});

it('names the dial by minutes and counts, so that the name does not change every second', async () => {
  const { show } = await renderPane('middle');
  const label = () => screen.getByRole('timer').getAttribute('aria-label');
  const first = label();
  const pane = samplePane('middle', 'en');
  if (pane.kind !== 'cooling') throw new Error('no dial');
  await show({ ...pane, dial: { ...pane.dial, secondsLeft: 131 } });
  expect(label()).toBe(first);
  await show({ ...pane, dial: { ...pane.dial, secondsLeft: 89 } });
  expect(label()).toBe(en.dialLabel(1, 3, 5));
  expect(screen.getByText('1:29').closest('[aria-hidden]')).not.toBeNull();
});

it('makes counting the primary action when no next email is known', async () => {
  await renderPane('unknown');
  expect(screen.getByText(en.anyOther)).toBeTruthy();
  expect(screen.queryByRole('button', { name: en.open })).toBeNull();
  expect(button(en.countOne)).toBeTruthy();
});

it('offers no count where sending is proven to count', async () => {
  await renderPane('proven');
  expect(screen.queryByRole('button', { name: en.countOne })).toBeNull();
});

it('takes the last count back, but not by the second half of a double click', async () => {
  const { user, session } = await renderPane('undo');
  fireEvent.click(button(en.undoCount), { detail: 2 });
  expect(session.done).toEqual([]);
  await user.click(button(en.undoCount));
  expect(session.done).toEqual([{ do: 'undo-answered' }]);
});

it('shows the holding reply as a fact once it was opened', async () => {
  await renderPane('held');
  expect(screen.queryByRole('button', { name: new RegExp(en.hold) })).toBeNull();
  expect(screen.getByText(en.held('16:30', false))).toBeTruthy();
});

it('says calmly what the mail program refused', async () => {
  await renderPane('cooling-refused');
  expect(screen.getByText(en.problem['open-refused'])).toBeTruthy();
});

it('needs no digest while composing', async () => {
  await renderPane('cooling-compose');
  expect(screen.queryByText(en.needs('Ivan'))).toBeNull();
  expect(button(en.continue)).toBeTruthy();
});

it.each(['unexplained', 'cooling-compose'])('%s: asks no question that it cannot answer', async (name) => {
  await renderPane(name);
  expect(screen.queryByRole('button', { name: en.why })).toBeNull();
  expect(button(en.continue)).toBeTruthy();
});

/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';

const words = LATER_WORDS.en.colleague;
const ASK = { do: 'care', step: { care: 'ask-colleague' } };

it.each([
  ['ready-colleague', words.suggested, words.ask, ASK],
  ['ready-colleague-asked', words.asked, words.answered, { do: 'care', step: { care: 'colleague-answered' } }],
  ['why-colleague', words.asked, words.answered, { do: 'care', step: { care: 'colleague-answered' } }],
])('%s has one line, and one thing to do about it', async (sample, line, button, action) => {
  const { user, session } = await renderPane(sample);
  expect(screen.getByText(line)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: button }));
  expect(session.done).toEqual([action]);
  expect(screen.queryAllByRole('button', { name: words.ask })).toHaveLength(button === words.ask ? 1 : 0);
});

it.each([
  ['preview-colleague', words.copied, 0],
  ['preview-colleague-refused', words.refused, 1],
])('%s says how to ask by hand, and takes the word that it was done', async (sample, line, texts) => {
  const { user, session } = await renderPane(sample);
  expect(screen.getByText(line)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.ask })).toBeNull();
  expect(screen.queryAllByRole('textbox', { name: stringsFor('en').textLabel })).toHaveLength(texts);
  await user.click(screen.getByRole('button', { name: words.haveAsked }));
  expect(session.done).toEqual([{ do: 'care', step: { care: 'colleague-asked' } }]);
});

it('selects the text that is to be copied by hand', async () => {
  const { user } = await renderPane('preview-colleague-refused');
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: stringsFor('en').textLabel });
  await user.click(text);
  expect(text.value.length).toBeGreaterThan(0);
  expect(text.readOnly).toBe(true);
});

it.each(['why', 'why-after', 'preview', 'preview-complete'])(
  '%s has a way to a colleague that nobody suggested',
  async (sample) => {
    const { user, session } = await renderPane(sample);
    await user.click(screen.getByRole('button', { name: words.ask }));
    expect(session.done).toEqual([ASK]);
  },
);

it('does not leave the focus on a button that now does something else', async () => {
  const { user, show } = await renderPane('ready-colleague');
  await user.click(screen.getByRole('button', { name: words.ask }));
  await show('ready-colleague-asked');
  expect(document.activeElement).not.toBe(screen.getByRole('button', { name: words.answered }));
  expect(document.activeElement?.tagName).toBe('H1');
});

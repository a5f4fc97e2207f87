/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = stringsFor('en');
const button = (name: string) => screen.getByRole('button', { name });

it.each([
  ['preview-complete', en.openAsReply],
  ['preview-insert', en.insert],
  ['preview-copy', en.copy],
])('%s: the primary action uses the letter', async (name, label) => {
  const { user, session } = await renderPane(name);
  await user.click(button(label));
  expect(session.done).toEqual([{ do: 'use' }]);
});

it.each([
  ['preview-complete', en.openAsReply],
  ['preview-insert', en.insert],
  ['preview-copy', en.copy],
])('%s: a double click uses the letter once', async (name, label) => {
  const { user, session } = await renderPane(name);
  await user.dblClick(button(label));
  expect(session.done).toEqual([{ do: 'use' }]);
});

it('uses the letter at each press of a key', async () => {
  const { user, session } = await renderPane('preview-complete');
  button(en.openAsReply).focus();
  await user.keyboard('{Enter} ');
  expect(session.done).toEqual([{ do: 'use' }, { do: 'use' }]);
});

it('asks for what is missing: the action stays enabled and leads to the first empty field', async () => {
  const { user, session, show } = await renderPane('preview');
  expect(screen.getByText(en.valuesLeft(1))).toBeTruthy();
  await user.click(button(en.openAsReply));
  expect(session.done).toEqual([{ do: 'use' }]);
  await show('preview-asked');
  const field = screen.getByRole('textbox', { name: new RegExp(en.variable.fix.label) });
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toContain(en.addValue(en.variable.fix.missing));
});

it('takes the word of the pane for what is missing, not the look of the value', async () => {
  const { user, show } = await renderPane('preview');
  const pane = samplePane('preview-asked', 'en');
  if (pane.kind !== 'preview') throw new Error('no fields');
  const unseen = pane.fields.map((field) => ({ ...field, required: true, value: '\u200b', missing: false }));
  const second = { ...pane, fields: unseen.map((field, index) => ({ ...field, missing: index === 1 })) };
  await user.click(button(en.openAsReply));
  await show(second);
  expect(document.activeElement?.getAttribute('data-variable')).toBe('line');
});

it('leads to what is missing at the second press too, and never without one', async () => {
  const { user, show } = await renderPane('preview-asked');
  const field = screen.getByRole('textbox', { name: new RegExp(en.variable.fix.label) });
  await show('preview-asked');
  expect(document.activeElement).toBe(document.body);
  await user.click(button(en.openAsReply));
  await show('preview-asked');
  expect(document.activeElement).toBe(field);
  screen.getByRole('combobox', { name: en.replyLanguage }).focus();
  await show('preview-asked');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: en.replyLanguage }));
});

it('hands on what is typed, and adds facts from the email with one click', async () => {
  const { user, session } = await renderPane('preview');
  await user.type(screen.getByRole('textbox', { name: new RegExp(en.variable.fix.label) }), 'r');
  await user.click(button('order 4471'));
  const pane = samplePane('preview', 'en');
  const line = pane.kind === 'preview' ? pane.fields[1]?.value : '';
  expect(session.done).toEqual([
    { do: 'type', variable: 'fix', value: 'r' },
    { do: 'type', variable: 'line', value: `${line} order 4471` },
  ]);
});

it('copies, and says that it did', async () => {
  const { user, session, show } = await renderPane('preview-complete');
  await user.click(button(en.copy));
  expect(session.done).toEqual([{ do: 'copy' }]);
  await show('preview-complete', { copied: true });
  expect(button(en.copied)).toBeTruthy();
  await show('preview-copy', { copied: true });
  expect(button(en.copied)).toBeTruthy();
});

it('changes the language of the reply', async () => {
  const { user, session } = await renderPane('preview');
  await user.selectOptions(screen.getByRole('combobox', { name: en.replyLanguage }), 'uk');
  expect(session.done).toEqual([{ do: 'reply-language', language: 'uk' }]);
});

it('shows only what the policy for letters lets through', async () => {
  const clean = jest.fn((html: string) => html.replace(/<mark[^]*?<\/mark>/g, ''));
  await renderPane('preview', { cleanForPage: clean });
  expect(clean).toHaveBeenCalledTimes(1);
  expect(document.querySelector('mark')).toBeNull();
  expect(screen.getByText(/Dear Ivan/)).toBeTruthy();
});

it('selects the letter for copying by hand when the clipboard is closed too', async () => {
  await renderPane('preview-by-hand');
  expect(screen.getByText(en.copyByHand)).toBeTruthy();
  expect(window.getSelection()?.toString()).toContain('Dear Ivan');
});

it('selects the letter only once, so that the caret stays in the field that is typed in', async () => {
  const { show } = await renderPane('preview-by-hand');
  const pane = samplePane('preview-by-hand', 'en');
  if (pane.kind !== 'preview') throw new Error('no letter');
  window.getSelection()?.removeAllRanges();
  await show({ ...pane, html: '<p>Dear Ivan, once more</p>' });
  expect(window.getSelection()?.toString()).toBe('');
  await show({ ...pane, byHand: false });
  await show(pane);
  expect(window.getSelection()?.toString()).toContain('Dear Ivan');
});

it('says that a letter does not render, in words', async () => {
  await renderPane('preview-broken');
  expect(screen.getByText(en.problem['letter-broken'])).toBeTruthy();
  expect(screen.queryByText(en.yourLetter)).toBeNull();
});

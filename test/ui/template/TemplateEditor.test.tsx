/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TemplateEditor } from '../../../src/ui/template/TemplateEditor';
import { EDITOR_WORDS, problemOf, sampleValues } from './sample-editor';

const words = EDITOR_WORDS.en;
let body = '';

function Holder({ start }: { readonly start: string }): React.JSX.Element {
  const [held, setHeld] = useState(start);
  const changed = (next: string) => {
    body = next;
    setHeld(next);
  };
  return (
    <TemplateEditor
      body={held}
      onChange={changed}
      language="en"
      values={sampleValues('en')}
      words={words}
      problem={problemOf(held)}
    />
  );
}

async function open(start: string) {
  body = start;
  await act(async () => render(<Holder start={start} />));
  return userEvent.setup();
}

const source = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.source });
const text = () => screen.getByRole('textbox', { name: words.text, hidden: true });

it('shows a body as chips and words, which assistive technology can read', async () => {
  await open('<p>Dear {{customer.given}}, {{oops}}</p>{{#if repeat}}<p>again</p>{{/if}}');
  expect(text().textContent).toContain('Customer’s name');
  expect([...text().querySelectorAll('[data-tag]')].map((chip) => chip.getAttribute('data-kind'))).toEqual([
    'value',
    'fault',
    'block',
    'block',
  ]);
  expect(text().getAttribute('aria-multiline')).toBe('true');
});

it('offers its tools by name, pressed ones as pressed', async () => {
  await open('<ul><li>a</li></ul>');
  expect(screen.getByRole('button', { name: words.bulletList }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: words.bold }).getAttribute('aria-pressed')).toBe('false');
  expect(screen.getByRole('button', { name: words.undo }).getAttribute('aria-disabled')).toBe('true');
});

it('completes a value in the source by keys, and shows it in the text', async () => {
  const user = await open('');
  await user.click(screen.getByRole('tab', { name: words.source }));
  await user.click(source());
  await user.keyboard('Hi {{{{ord');
  const option = screen.getByRole('option', { selected: true });
  expect(option.textContent).toBe('Order numberorder · A-1024');
  expect(source().getAttribute('aria-activedescendant')).toBe(option.id);
  await user.keyboard('{Enter}');
  expect(body).toBe('Hi {{order}}');
  expect(source().selectionStart).toBe(body.length);
  expect(text().textContent).toContain('Order number');
});

it('closes the list with Escape until something else is typed', async () => {
  const user = await open('');
  await user.click(screen.getByRole('tab', { name: words.source }));
  await user.click(source());
  await user.keyboard('{{{{o{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('r');
  expect(screen.getByRole('listbox', { name: words.insertValue })).toBeTruthy();
});

it('marks the line with a fault, keeps it as typed and leaves the last sound text standing', async () => {
  const user = await open('<p>sound</p>');
  await user.click(screen.getByRole('tab', { name: words.source }));
  fireEvent.change(source(), { target: { value: '<p>a</p>\n<p>{{#if order}}</p>' } });
  expect(source().getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelectorAll('[data-fault]')).toHaveLength(1);
  expect(text().textContent).toBe('sound');
  expect(text().getAttribute('contenteditable')).toBe('false');
  expect(screen.getByText(words.lastSound)).toBeTruthy();
  expect(body).toBe('<p>a</p>\n<p>{{#if order}}</p>');
});

it('changes sides by arrow keys', async () => {
  const user = await open('');
  await user.click(screen.getByRole('tab', { name: words.text }));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: words.source, selected: true }));
});

/** @jest-environment jsdom */
import { createHtmlEditor, createTextEditor } from '../../../../src/hosts/simulator/page/editor';

test('HTML goes in at the cursor, cleaned', () => {
  const editor = createHtmlEditor('<p>ab</p>', 'Body');
  document.body.append(editor.field);
  const text = editor.field.querySelector('p')?.firstChild;
  if (text === null || text === undefined) throw new Error('no text');
  document.getSelection()?.collapse(text, 1);
  document.dispatchEvent(new Event('selectionchange'));
  editor.body.insert('<i onclick="x()">X</i><script>x()</script>');
  expect(editor.body.read()).toBe('<p>a<i>X</i>b</p>');
  editor.body.insert('Y');
  expect(editor.body.read()).toBe('<p>a<i>X</i>Yb</p>');
  editor.close();
});

test('without a cursor, HTML goes to the start', () => {
  const editor = createHtmlEditor('<p>quote</p>', 'Body');
  editor.body.insert('<p>Dear Ivan</p>');
  expect(editor.body.read()).toBe('<p>Dear Ivan</p><p>quote</p>');
  editor.close();
});

test('styles of a quoted mail do not reach the page', () => {
  const editor = createHtmlEditor('<style>body{display:none}</style><p>q</p>', 'Body');
  expect(editor.body.read()).toBe('<p>q</p>');
  editor.close();
});

test('text takes the place of the selection', () => {
  const { field, body } = createTextEditor('abc', 'Body');
  (field as HTMLTextAreaElement).setSelectionRange(1, 2);
  expect(body.selected()).toBe('b');
  body.insert('X\nY');
  expect(body.read()).toBe('aX\nYc');
});

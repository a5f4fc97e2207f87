import type { DraftBody } from '../store/draft';
import { cleanForEditor } from './clean-mail';
import { element } from './element';

/** A draft's text field: `body` is how Outlook's side reads and writes it. */
export type Editor = { readonly field: HTMLElement; readonly body: DraftBody; readonly close: () => void };

/** A rich-text editor; everything put into it is sanitised, for it stands in the page itself. */
export function createHtmlEditor(content: string, label: string): Editor {
  const field = element('div', {
    class: 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  });
  field.innerHTML = cleanForEditor(content);
  let last: Range | undefined;
  // The selection is remembered because it may have left the editor when the add-in inserts.
  const remember = (): void => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (field.contains(range.commonAncestorContainer)) last = range.cloneRange();
  };
  document.addEventListener('selectionchange', remember);
  const cursor = (): Range => {
    if (last !== undefined && field.contains(last.commonAncestorContainer)) return last;
    const start = document.createRange();
    start.setStart(field, 0);
    return start;
  };
  return {
    field,
    body: {
      format: 'html',
      read: () => field.innerHTML,
      write: (html) => {
        field.innerHTML = cleanForEditor(html);
        last = undefined;
      },
      insert: (html) => {
        const range = cursor();
        range.deleteContents();
        range.insertNode(range.createContextualFragment(cleanForEditor(html)));
        range.collapse(false);
        last = range;
      },
      selected: () => cursor().toString(),
    },
    close: () => document.removeEventListener('selectionchange', remember),
  };
}

/** A plain-text editor. */
export function createTextEditor(content: string, label: string): Editor {
  const field = element('textarea', { class: 'editor', 'aria-label': label });
  field.value = content;
  field.setSelectionRange(0, 0);
  return {
    field,
    body: {
      format: 'text',
      read: () => field.value,
      write: (text) => {
        field.value = text;
      },
      insert: (text) => field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end'),
      selected: () => field.value.slice(field.selectionStart, field.selectionEnd),
    },
    close: () => undefined,
  };
}

import { Fragment, Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { htmlToDoc } from '../../engine';

/**
 * Paste and drop without ProseMirror's own reading of HTML, which sets innerHTML and so may not run under Trusted Types: what comes is
 * reduced by the converter of templates. What is dragged within the text is ProseMirror's own slice and needs no reading.
 */
export const SAFE_TRANSFER = {
  paste: (view: EditorView, event: ClipboardEvent): boolean => {
    event.preventDefault();
    if (view.editable) insert(view, event.clipboardData);
    return true;
  },
  drop: (view: EditorView, event: DragEvent): boolean => {
    if (view.dragging) return false;
    event.preventDefault();
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (!view.editable || place === null) return true;
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))));
    insert(view, event.dataTransfer);
    view.focus();
    return true;
  },
};

function insert(view: EditorView, data: DataTransfer | null): void {
  const html = data?.getData('text/html') ?? '';
  const { content } = htmlToDoc(html === '' ? paragraphsOf(data?.getData('text/plain') ?? '') : html);
  const blocks = Fragment.fromJSON(view.state.schema, content);
  // The first and the last paragraph flow into the text around them.
  const open = (block: { readonly type: string } | undefined) => (block?.type === 'paragraph' ? 1 : 0);
  const slice = new Slice(blocks, open(content[0]), open(content.at(-1)));
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView());
}

/** Plain text as HTML: lines are paragraphs, whose empty ones only parted them. */
function paragraphsOf(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .filter((line, _, lines) => lines.length === 1 || line.trim() !== '')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
}

import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Puts tags in the place of the selection and the `before` characters left of it; the caret goes behind the first of them. */
export function insertTags(editor: Editor, sources: readonly string[], before = 0): void {
  const { state, view } = editor;
  const { from, to, $from } = state.selection;
  const marks = state.storedMarks ?? $from.marks();
  const tags = sources.map((source) => state.schema.node('tag', { source }, [], marks));
  // A tag that was closed by hand already is replaced whole.
  const closed = state.doc.textBetween(to, Math.min(to + 2, $from.end()), '', '\ufffc') === '}}' && before > 0 ? 2 : 0;
  const tr = state.tr.replaceWith(from - before, to + closed, tags);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from - before + 1)).scrollIntoView());
  view.focus();
}

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { splitTags } from '../../engine';

type Found = { readonly from: number; readonly source: string };

/** Turns every whole tag that stands in the text, however it got there, into one piece; in one step with what wrote it. */
export const tagsAsTyped: Extension = Extension.create({
  name: 'tagsAsTyped',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _, { doc, tr, schema }) => {
        const found = transactions.some(({ docChanged }) => docChanged) ? tagsIn(doc) : [];
        for (const { from, source } of [...found].reverse()) {
          const tag = schema.node('tag', { source }, [], doc.nodeAt(from)?.marks);
          tr.replaceRangeWith(from, from + source.length, tag);
        }
        return found.length > 0 ? tr : null;
      },
    }),
  ],
});

function tagsIn(doc: Node): readonly Found[] {
  const found: Found[] = [];
  doc.descendants((node, place) => {
    if (!node.isText) return;
    let from = place;
    for (const { tag, text } of splitTags(node.text ?? '')) {
      if (tag) found.push({ from, source: text });
      from += text.length;
    }
  });
  return found;
}

import { Node } from '@tiptap/core';
import type { TagLook } from './tag-label';

/**
 * A Handlebars tag as one piece that is selected, moved and deleted whole. It shows what it says; while it is selected, its source.
 */
export function tagNode(lookOf: (source: string) => TagLook): Node {
  return Node.create({
    name: 'tag',
    group: 'inline',
    inline: true,
    atom: true,
    draggable: true,
    addAttributes: () => ({
      source: { default: '', parseHTML: (element) => element.getAttribute('data-tag') ?? '', renderHTML: () => ({}) },
    }),
    parseHTML: () => [{ tag: 'span[data-tag]' }],
    // What is copied is the source, for other programs too.
    renderHTML: ({ node }) => ['span', { 'data-tag': sourceIn(node) }, sourceIn(node)],
    renderText: ({ node }) => sourceIn(node),
    addNodeView:
      () =>
      ({ node }) => {
        const source = sourceIn(node);
        const { label, kind } = lookOf(source);
        const dom = document.createElement('span');
        dom.dataset['tag'] = source;
        dom.dataset['kind'] = kind;
        dom.title = source;
        const said = dom.appendChild(document.createElement('span'));
        said.dataset['said'] = '';
        said.textContent = label;
        const written = dom.appendChild(document.createElement('code'));
        written.textContent = source;
        return { dom };
      },
  });
}

function sourceIn({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }): string {
  return String(attrs['source']);
}

import { Mark, Node } from '@tiptap/core';
import type { AnyExtension } from '@tiptap/core';

const paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

/** A link alone in its line that looks like a button: words and tags, without marks. */
const button = Node.create({
  name: 'button',
  group: 'block',
  content: '(text | tag)*',
  marks: '',
  addAttributes: () => ({ href: { default: '' } }),
  // Before the paragraph, which has the same element.
  parseHTML: () => [{ tag: 'p[data-button]', priority: 60, getAttrs: hrefOf }],
  renderHTML: ({ node }) => ['p', { 'data-button': node.attrs['href'] as string }, 0],
});

const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // Tab leaves the text, as everywhere in the pane.
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const list = (name: 'bulletList' | 'orderedList', element: 'ul' | 'ol') =>
  Node.create({
    name,
    group: 'block',
    content: 'listItem+',
    parseHTML: () => [{ tag: element }],
    renderHTML: () => [element, 0],
  });

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
  },
});

const style = (name: 'bold' | 'italic', element: 'strong' | 'em', others: readonly string[], key: string) =>
  Mark.create({
    name,
    parseHTML: () => [element, ...others].map((tag) => ({ tag })),
    renderHTML: () => [element, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(this.name) };
    },
  });

const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-link]', getAttrs: hrefOf }],
  // No link of the page: in the editor a click sets the caret.
  renderHTML: ({ mark }) => [
    'span',
    { 'data-link': mark.attrs['href'] as string, title: mark.attrs['href'] as string },
    0,
  ],
});

/** What a template may hold apart from its tags, in the words of `TemplateDoc`. */
export const EDITOR_SCHEMA: readonly AnyExtension[] = [
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  paragraph,
  Node.create({ name: 'text', group: 'inline' }),
  button,
  list('bulletList', 'ul'),
  list('orderedList', 'ol'),
  listItem,
  hardBreak,
  link,
  style('bold', 'strong', ['b'], 'Mod-b'),
  style('italic', 'em', ['i'], 'Mod-i'),
];

function hrefOf(element: HTMLElement): { href: string } {
  return { href: element.dataset['button'] ?? element.dataset['link'] ?? '' };
}

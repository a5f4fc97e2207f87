import { addressIn, lineOf } from './line-of';
import type { LooseNode } from './line-of';
import type { DocInline } from './template-doc';
import { isStructure } from './tidy-line';
import { escaped, writeLine } from './write-line';

/**
 * The body for a document of the editor, one block in each line; `templateToDoc` reads the same from it again. Takes a document in
 * ProseMirror's JSON; what no body may have is left out.
 */
export function docToTemplate(doc: LooseNode): string {
  return (doc.content ?? []).map(blockOf).join('\n');
}

function blockOf(node: LooseNode): string {
  if (node.type === 'bulletList') return listOf('ul', node);
  if (node.type === 'orderedList') return listOf('ol', node);
  const line = lineOf(node.content);
  const href = node.type === 'button' ? addressIn(node) : undefined;
  if (href === undefined || line.length === 0 || isStructure(line)) return paragraphOf(line);
  const words = line.map((one): DocInline => ({ ...one, marks: [] }));
  return `<p><a data-button href="${escaped(href)}">${writeLine(words)}</a></p>`;
}

/** An empty paragraph holds a break, without which mail programs draw none. */
function paragraphOf(line: readonly DocInline[]): string {
  return isStructure(line) ? structureOf(line) : `<p>${writeLine(line) || '<br>'}</p>`;
}

/** Tags of blocks stand for themselves: in a paragraph they would leave an empty one. */
function structureOf(line: readonly DocInline[]): string {
  return line.flatMap((node) => (node.type === 'tag' ? [node.attrs.source] : [])).join('\n');
}

function listOf(element: 'ul' | 'ol', list: LooseNode): string {
  return [`<${element}>`, ...(list.content ?? []).map(itemOf), `</${element}>`].join('\n');
}

function itemOf({ content: [first = {}, ...more] = [] }: LooseNode): string {
  const line = lineOf(first.content);
  if (isStructure(line) && more.length === 0) return structureOf(line);
  const onlyLists = more.every(({ type }) => type === 'bulletList' || type === 'orderedList');
  const begin = onlyLists && !isStructure(line) ? writeLine(line) : paragraphOf(line);
  return `<li>${[begin, ...more.map(blockOf)].filter((part) => part !== '').join('\n')}</li>`;
}

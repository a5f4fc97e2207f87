import { isBlockTag } from './read-tag';
import type { DocInline, DocMark } from './template-doc';

/**
 * A line as HTML shows it: runs of white space are one space, none at the ends or beside a line break, no breaks at the end,
 * neighbours with the same marks joined. Tags of blocks carry no marks, so that no mark ever reaches over one.
 */
export function tidyLine(line: readonly DocInline[]): readonly DocInline[] {
  const tidy: DocInline[] = [];
  let spaced = true;
  for (const node of line) {
    const last = tidy.at(-1);
    if (node.type === 'text') {
      const text: string = node.text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ /, spaced ? '' : ' ');
      if (text === '') continue;
      if (last?.type === 'text' && sameMarks(last.marks, node.marks))
        tidy[tidy.length - 1] = { ...last, text: last.text + text };
      else tidy.push({ ...node, text });
      spaced = text.endsWith(' ');
    } else if (node.type === 'hardBreak') {
      trimEnd(tidy);
      tidy.push(node);
      spaced = true;
    } else {
      tidy.push(isBlockTag(node.attrs.source) ? { ...node, marks: [] } : node);
      spaced = false;
    }
  }
  trimEnd(tidy);
  while (tidy.at(-1)?.type === 'hardBreak') {
    tidy.pop();
    trimEnd(tidy);
  }
  return tidy;
}

/** Whether a line holds nothing but tags of blocks; such lines stand outside of paragraphs. */
export function isStructure(line: readonly DocInline[]): boolean {
  return (
    line.length > 0 &&
    line.every((node) =>
      node.type === 'tag' ? isBlockTag(node.attrs.source) : node.type === 'text' && node.text === ' ',
    )
  );
}

export function sameMarks(one: readonly DocMark[], other: readonly DocMark[]): boolean {
  return one.length === other.length && one.every((mark, at) => sameMark(mark, other[at]));
}

/** Whether two marks are the same, a link by its address. */
export function sameMark(one: DocMark, other: DocMark | undefined): boolean {
  if (one.type === 'link') return other?.type === 'link' && other.attrs.href === one.attrs.href;
  return other?.type === one.type;
}

function trimEnd(line: DocInline[]): void {
  const last = line.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  line.pop();
  const text = last.text.slice(0, -1);
  if (text !== '') line.push({ ...last, text });
}

import type { DocInline, DocMark } from './template-doc';
import { sameMark } from './tidy-line';

/** A tidy line as HTML, with as few elements as its marks need. */
export function writeLine(line: readonly DocInline[]): string {
  let html = '';
  let on: readonly DocMark[] = [];
  const change = (marks: readonly DocMark[]): void => {
    const parting = on.findIndex((mark, at) => !sameMark(mark, marks[at]));
    const shared = parting < 0 ? on.length : parting;
    for (const mark of on.slice(shared).reverse()) html += `</${elementOf(mark)}>`;
    for (const mark of marks.slice(shared))
      html += mark.type === 'link' ? `<a href="${escaped(mark.attrs.href)}">` : `<${elementOf(mark)}>`;
    on = marks;
  };
  for (const [at, node] of line.entries()) {
    change(node.marks);
    if (node.type === 'hardBreak') html += '<br>';
    else if (node.type === 'tag') html += node.attrs.source;
    else html += line[at + 1]?.type === 'tag' ? guarded(escaped(node.text)) : escaped(node.text);
  }
  change([]);
  return html;
}

/** What ends an element or an attribute; quotation marks in the text stay, so that the source reads well. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A brace or backslash right before a tag would be read as part of it. */
function guarded(html: string): string {
  return html.replace(/[{\\]$/, (last) => (last === '{' ? '&#123;' : '&#92;'));
}

function elementOf(mark: DocMark): string {
  return { link: 'a', bold: 'strong', italic: 'em' }[mark.type];
}

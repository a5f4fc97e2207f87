import { htmlToDoc } from './html-to-doc';
import { splitTags } from './split-tags';
import type { TemplateDoc } from './template-doc';

// Noncharacters, which no text holds: what stands between two of them is the number of a tag.
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const STAND_IN = /\ufdd0([0-9]+)\ufdd1/g;

/**
 * The body of a template as a document for the editor. Every tag in the text is kept with its exact source, as are tags within the
 * address of a link; of the HTML only what a body may have is kept. Reads any text.
 */
export function templateToDoc(body: string): TemplateDoc {
  const tags: string[] = [];
  // A tag may hold angle brackets and quotation marks, which HTML would read as its own.
  const html = splitTags(body.replace(/[\ufdd0\ufdd1]/g, ''))
    .map(({ tag, text }) => (tag ? `${OPEN}${tags.push(text) - 1}${CLOSE}` : text))
    .join('');
  const sourceOf = (number: string) => tags[Number(number)] ?? '';
  return htmlToDoc(html, {
    restored: (text) => text.replace(STAND_IN, (_, number: string) => sourceOf(number)),
    pieces: (text) =>
      text
        .split(STAND_IN)
        .flatMap((part, at) => (at % 2 === 1 ? { tag: true, text: sourceOf(part) } : splitTags(part))),
  });
}

import { Parser } from 'htmlparser2';
import { createDocWriter } from './doc-writer';
import { marksOf } from './marks-of';
import { splitTags } from './split-tags';
import type { Piece } from './split-tags';
import type { DocMark, TemplateDoc } from './template-doc';

/** How a text is read that may hold stand-ins for tags. */
export type TagReading = {
  /** An attribute with its tags put back. */
  readonly restored: (text: string) => string;
  readonly pieces: (text: string) => readonly Piece[];
};

/** Longest HTML that is read, in characters; Word puts a hundred thousand around a page of text. */
const MOST_HTML = 500_000;
const PLAIN: TagReading = { restored: (text) => text, pieces: splitTags };
/** Their content is nothing that anybody reads. */
const UNSEEN = new Set(
  'script style title head template noscript textarea select iframe object svg math audio video canvas'.split(' '),
);
const LINES = new Set(
  'p div h1 h2 h3 h4 h5 h6 blockquote pre section article header footer main address table tr td th dl dt dd hr'.split(
    ' ',
  ),
);

/**
 * Reduces HTML from anywhere to a document with what a template may have: paragraphs, lists, links, bold, italic, breaks, buttons.
 * Never throws; what is beyond half a million characters is left out.
 */
export function htmlToDoc(html: string, { restored, pieces }: TagReading = PLAIN): TemplateDoc {
  const writer = createDocWriter();
  /** What each open element put on, innermost last. */
  const open: (readonly DocMark[])[] = [];
  let unseen = 0;
  let heard = '';
  // A character reference ends a stretch of text for the parser, not for what reads tags.
  const addText = (): void => {
    for (const { tag, text } of pieces(heard)) {
      if (tag) writer.add({ type: 'tag', attrs: { source: text }, marks: [] });
      else writer.add({ type: 'text', text: text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, ''), marks: [] });
    }
    heard = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      addText();
      const marks = marksOf(name, attributes['style'] ?? '', restored(attributes['href'] ?? ''));
      open.push(marks);
      if (UNSEEN.has(name)) unseen += 1;
      if (unseen > 0) return;
      if (name === 'br' && attributes['class'] !== 'Apple-interchange-newline')
        writer.add({ type: 'hardBreak', marks: [] });
      else if (name === 'ul' || name === 'ol') writer.openList(name === 'ol');
      else if (name === 'li') writer.openItem();
      else if (LINES.has(name)) writer.startLine(name === 'p');
      for (const mark of marks) writer.putOn(mark);
      if (name === 'a') writer.startLink('data-button' in attributes);
    },
    ontext(text) {
      if (unseen === 0) heard += text;
    },
    onclosetag(name) {
      addText();
      const marks = open.pop() ?? [];
      if (UNSEEN.has(name)) {
        unseen -= 1;
        return;
      }
      if (unseen > 0) return;
      for (const mark of marks) writer.takeOff(mark);
      if (name === 'ul' || name === 'ol') writer.closeList();
      else if (name === 'li') writer.closeItem();
      else if (LINES.has(name)) writer.endLine();
      if (name === 'a') writer.endLink();
    },
  });
  parser.end(html.slice(0, MOST_HTML));
  addText();
  return writer.finish();
}

/** What a stretch of HTML is to colleagues: a change that is tracked, a comment, words that were marked. */
export type NoteMark = 'tracked' | 'comment' | 'highlight';

const COMMENT = /\bmso(?:comment(?:reference|text|subject)?)\b|mso-element:\s{0,3}comment/i;
/** Marks of a highlighter pen; the colours of a brand are written as numbers, and stand on whole paragraphs. */
const HIGHLIGHT =
  /(?:mso-highlight|background(?:-color)?):\s{0,3}(?:yellow|lime|aqua|cyan|magenta|fuchsia|#ff0\b|#ffff00|#00ff00|#00ffff)/i;
const MARKED_TAGS = new Set(['span', 'font', 'mark', 'b', 'i', 'em', 'strong', 'u']);

/** The mark that an element puts on its words, by its lower-case tag and its attributes as written; undefined for most. */
export function noteMark(tag: string, attributes: string): NoteMark | undefined {
  if (tag === 'ins' || tag === 'del') return 'tracked';
  if (COMMENT.test(attributes)) return 'comment';
  if (!MARKED_TAGS.has(tag)) return undefined;
  return tag === 'mark' || HIGHLIGHT.test(attributes) ? 'highlight' : undefined;
}

import { Parser } from 'htmlparser2';
import { decodeCharacters } from '../mail/newest/decode-characters';
import type { Piece } from './filled-pieces';
import { safeHref } from './letter-part';
import type { LetterPart, Line, Paragraph, Span } from './letter-part';
import { paragraphsOf, trimmedLines } from './trimmed-lines';

/** Tags that stand on lines of their own. */
const BLOCKS = new Set(
  'p div ul ol li h1 h2 h3 h4 h5 h6 table tr td th blockquote pre section article header footer hr'.split(' '),
);
/** Tags whose text is none of a letter's. */
const HIDDEN = new Set([
  'script',
  'style',
  'title',
  'head',
  'template',
  'textarea',
  'noscript',
  'iframe',
  'svg',
  'math',
]);

type Look = Pick<Span, 'strong' | 'em' | 'href'>;

/**
 * The parts of an own letter that was written as HTML. Paragraphs, line breaks, bold, italic, links, lists and buttons are kept;
 * of everything else the text. Values are never read as HTML. Any text gives an answer, in linear time.
 */
export function richParts(pieces: readonly Piece[]): readonly LetterPart[] {
  const parts: LetterPart[] = [];
  let spans: Span[] = [];
  let items: Paragraph[] | undefined;
  let item: Line[] = [];
  let ordered = false;
  let lists = 0;
  let hidden = 0;
  let bold = 0;
  let italic = 0;
  let href: string | undefined;
  let button = false;

  function flush(): void {
    const paragraphs = paragraphsOf(trimmedLines(spans));
    spans = [];
    if (items !== undefined) {
      item.push(...paragraphs.flat());
      return;
    }
    for (const lines of paragraphs) parts.push(asButton(lines) ?? { kind: 'paragraph', lines });
    button = false;
  }
  function asButton(lines: Paragraph): LetterPart | undefined {
    const [words, ...more] = lines;
    const address = words?.[0]?.href;
    const alone = button && more.length === 0 && address !== undefined;
    return alone && words?.every((span) => span.href === address)
      ? { kind: 'button', href: address, words: words.map(({ href: _, ...span }) => span) }
      : undefined;
  }
  function endItem(): void {
    flush();
    if (item.length) items?.push(item);
    item = [];
  }
  function endList(): void {
    endItem();
    if (items?.length) parts.push({ kind: 'list', ordered, items });
    items = undefined;
  }
  const look = (): Look => ({
    ...(bold > 0 && { strong: true as const }),
    ...(italic > 0 && { em: true as const }),
    ...(href !== undefined && { href }),
  });
  function add(text: string): void {
    const before = spans[spans.length - 1];
    const open = before === undefined || /\s$/.test(before.text);
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    const shown = open ? words.replace(/^ /, '') : words;
    if (shown) spans.push({ text: shown, ...look() });
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (HIDDEN.has(name)) hidden += 1;
        if (name === 'li' || name === 'ul' || name === 'ol') endItem();
        else if (BLOCKS.has(name)) flush();
        if (name === 'br') spans.push({ text: '\n' });
        if (name === 'b' || name === 'strong') bold += 1;
        if (name === 'i' || name === 'em') italic += 1;
        if (name === 'a') {
          href = safeHref(decodeCharacters(attributes['href'] ?? ''));
          button = 'data-button' in attributes;
        }
        if (name === 'ul' || name === 'ol') {
          // A list inside a list goes on as the one around it: mail programs indent them each in their own way.
          if (lists === 0) ordered = name === 'ol';
          lists += 1;
          items ??= [];
        }
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden -= 1;
        if (name === 'b' || name === 'strong') bold -= 1;
        if (name === 'i' || name === 'em') italic -= 1;
        if (name === 'a') href = undefined;
        if (name === 'ul' || name === 'ol') {
          lists -= 1;
          if (lists === 0) endList();
        } else if (name === 'li') endItem();
        else if (BLOCKS.has(name)) flush();
      },
      ontext(text) {
        if (hidden === 0) add(decodeCharacters(text));
      },
    },
    { decodeEntities: false },
  );
  for (const { own, ...span } of pieces) {
    if (own) parser.write(span.text);
    // A value is not broken into words: what the agent typed keeps its lines.
    else if (hidden === 0 && span.text) spans.push({ ...span, ...look() });
  }
  parser.end();
  endList();
  return parts;
}

import type { Line, Paragraph, Span } from './letter-part';

/** The lines of spans, each without white space at its ends; an empty one stands where nothing else was on it. */
export function trimmedLines(spans: readonly Span[]): readonly Line[] {
  const all: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split(/\r\n?|\n/).entries()) {
      if (index) all.push([]);
      if (text) all[all.length - 1]?.push({ ...span, text });
    }
  }
  return all.map(trimmed);
}

/** Lines in paragraphs, parted where there are empty lines. */
export function paragraphsOf(all: readonly Line[]): readonly Paragraph[] {
  const found: Line[][] = [[]];
  for (const line of all) {
    if (line.length) found[found.length - 1]?.push(line);
    else found.push([]);
  }
  return found.filter((paragraph) => paragraph.length);
}

function trimmed(line: readonly Span[]): Line {
  const isBlank = ({ text }: Span): boolean => text.trim() === '';
  const first = line.findIndex((span) => !isBlank(span));
  const last = line.length - 1 - [...line].reverse().findIndex((span) => !isBlank(span));
  if (first < 0) return [];
  return line.slice(first, last + 1).map((span, index, kept) => {
    const left = index === 0 ? span.text.trimStart() : span.text;
    return { ...span, text: index === kept.length - 1 ? left.trimEnd() : left };
  });
}

import type { AnswerCall } from '../template/allowed-helpers';
import type { Template } from '../template/compile-template';
import { VARIABLES } from './variables';
import type { Variable } from './variables';
import type { LetterValues } from './letter-values';

/** A stretch of text; with `variable` when it is the value of one. */
export type Span = { readonly text: string; readonly variable?: Variable };
/** A line of a paragraph, never empty. */
export type Line = readonly Span[];
export type Paragraph = readonly Line[];

// Templates with control characters are refused, so nothing but `write` below can put this into the text.
const MARK = '\u0001';

/**
 * The paragraphs a block comes to with these values, none where it comes out empty. Values never pass through the
 * template's text, so nothing in them can be taken for part of it.
 */
export function letterParagraphs(template: Template, values: LetterValues, answer: AnswerCall): readonly Paragraph[] {
  const placed: Span[] = [];
  const text = template.render(nested(values), {
    answer,
    write: (value, path) => {
      if (typeof value !== 'string') return '';
      const variable = VARIABLES.find((name) => name === path);
      placed.push(variable ? { text: value, variable } : { text: value });
      return `${MARK}${placed.length - 1}${MARK}`;
    },
  });
  // Between marks every second piece is the number of a value. One that ends its sentence itself, as in "990 руб.", needs no
  // full stop of ours.
  const pieces = text.split(MARK);
  const spans = pieces.map((piece, index) => {
    if (index % 2) return placed[Number(piece)];
    const ended = index > 0 && /[.!?…]$/.test(placed[Number(pieces[index - 1])]?.text ?? '');
    return { text: ended ? piece.replace(/^\./, '') : piece };
  });
  return paragraphs(lines(spans.filter((span) => span !== undefined)));
}

/** Templates look `customer.given` up as `given` of `customer`. */
function nested(values: LetterValues): Readonly<Record<string, unknown>> {
  const context: Record<string, string | Record<string, string>> = {};
  for (const [name, value] of Object.entries(values)) {
    const [first = '', second] = name.split('.');
    if (second === undefined) context[first] = value;
    else context[first] = { ...(context[first] as Record<string, string> | undefined), [second]: value };
  }
  return context;
}

function lines(spans: readonly Span[]): readonly Line[] {
  const all: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split(/\r\n?|\n/).entries()) {
      if (index) all.push([]);
      if (text) all[all.length - 1]?.push({ ...span, text });
    }
  }
  return all.map(trimmed);
}

/** A line without white space at its ends; empty when there is nothing else. */
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

function paragraphs(all: readonly Line[]): readonly Paragraph[] {
  const found: Line[][] = [[]];
  for (const line of all) {
    if (line.length) found[found.length - 1]?.push(line);
    else found.push([]);
  }
  return found.filter((paragraph) => paragraph.length);
}

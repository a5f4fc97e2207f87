import type { Variable } from './variables';

/** A stretch of text of one look; with `variable` when it is the value of one. */
export type Span = {
  readonly text: string;
  readonly variable?: Variable;
  readonly strong?: true;
  readonly em?: true;
  /** An address that `safeHref` lets through. */
  readonly href?: string;
};
/** A line of a paragraph, never empty. */
export type Line = readonly Span[];
export type Paragraph = readonly Line[];

/** What letters are built of: paragraphs, lists, and a link that stands alone as a button. */
export type LetterPart =
  | { readonly kind: 'paragraph'; readonly lines: Paragraph }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Paragraph[] }
  | { readonly kind: 'button'; readonly href: string; readonly words: Line };

/** All lines of a part, however it is drawn. */
export function linesOf(part: LetterPart): readonly Line[] {
  switch (part.kind) {
    case 'paragraph':
      return part.lines;
    case 'list':
      return part.items.flat();
    case 'button':
      return [part.words];
  }
}

/** An address a letter may link to, of at most 2,000 characters; undefined for any other. */
export function safeHref(address: string | undefined): string | undefined {
  const trimmed = (address ?? '').trim();
  return /^(?:https?:\/\/|mailto:|tel:)[^\s"'<>\\{}`\u0000-\u001f\u007f]{1,2000}$/i.test(trimmed) ? trimmed : undefined;
}

/** A stretch of a text between quotation marks, marks included. */
export type Span = { readonly start: number; readonly end: number };

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['„', '“”"'],
  ['“', '”“'],
  ['"', '"'],
]);
const LONGEST = 400;

/** What stands in quotation marks, at most 400 characters each; a mark without its partner counts for nothing. */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const closers = CLOSERS.get(text.charAt(at));
    const end = closers === undefined ? -1 : closing(text, at + 1, closers);
    if (end > 0) spans.push({ start: at, end });
    at = end > 0 ? end : at + 1;
  }
  return spans;
}

function closing(text: string, from: number, closers: string): number {
  for (let i = from; i < Math.min(text.length, from + LONGEST); i++) {
    const char = text.charAt(i);
    if (char === '\n' && text.charAt(i + 1) === '\n') return -1;
    if (closers.includes(char)) return i + 1;
  }
  return -1;
}

/** A stretch of a text between quotation marks, marks included. */
export type Span = { readonly start: number; readonly end: number };

const CLOSERS: ReadonlyMap<string, RegExp> = new Map([
  ['«', /»/g],
  ['„', /[“”"]/g],
  ['“', /[”“]/g],
  ['"', /"/g],
]);
const LONGEST = 400;

/** What stands in quotation marks, at most 400 characters each; a mark without its partner counts for nothing. */
export function quotedSpans(text: string): readonly Span[] {
  const nextCloser = new Map(Array.from(CLOSERS, ([opener, closer]) => [opener, nextOf(text, closer)]));
  const nextGap = nextOf(text, /\n\n/g);
  const spans: Span[] = [];
  const openers = /[«„“"]/g;
  for (let opener = openers.exec(text); opener !== null; opener = openers.exec(text)) {
    const start = opener.index;
    const end = (nextCloser.get(opener[0])?.(start + 1) ?? Infinity) + 1;
    if (end - start > LONGEST + 1 || nextGap(start + 1) < end) continue;
    spans.push({ start, end });
    openers.lastIndex = end;
  }
  return spans;
}

/** Where something stands next, asked for places that only grow, so that all answers together read the text once. */
function nextOf(text: string, what: RegExp): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known >= from) return known;
    what.lastIndex = from;
    known = what.exec(text)?.index ?? Infinity;
    return known;
  };
}

/** Whether a stretch stands inside one of `spans`, which are in order and do not overlap. */
export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.end ?? -1) >= end;
}

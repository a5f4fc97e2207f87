import type { Span } from '../hostility/quoted-spans';

/** Gives what tells whether a stretch shares a character with any of some spans, in time by the logarithm of their number. */
export function touching(spans: readonly Span[]): (stretch: Span) => boolean {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last === undefined || start > last.end) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return ({ start, end }) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.start ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return (joined[low - 1]?.end ?? 0) > start;
  };
}

import type { Span } from '../hostility/quoted-spans';

/** Of spans that overlap the one that begins first, of those that begin together the longest; in the order of the text. */
export function spansApart<T extends Span>(spans: readonly T[]): readonly T[] {
  const apart: T[] = [];
  let behind = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < behind) continue;
    behind = span.end;
    apart.push(span);
  }
  return apart;
}

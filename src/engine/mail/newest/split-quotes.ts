import { attributionLength, isMarkedBelow, QUOTED_LINE } from './announcement';
import { headLabel, isHead, isMarker, isRule } from './quote-head';

/** A mail's text by who wrote it. */
export type QuoteSplit = { readonly own: string; readonly quoted: string };

/**
 * Separates what is written now from earlier mail, by the lines that mail programs write.
 * Lines keep their order; `own` and `quoted` hold the input's lines and nothing else.
 */
export function splitQuotes(text: string): QuoteSplit {
  const lines = text.split('\n');
  const own: string[] = [];
  const quoted: string[] = [];
  let at = 0;
  let first = true;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      own.push(line);
      at++;
      continue;
    }
    if ((QUOTED_LINE.test(line) && !isComparison(lines, at, own)) || isWrappedRest(lines, at)) {
      quoted.push(line);
      first = false;
      at++;
      continue;
    }
    const attribution = attributionLength(lines, at);
    if (attribution > 0) {
      // A name that was broken off its address stands alone above it.
      const name = own[own.length - 1]?.trim() ?? '';
      if (name !== '' && (/^\s*</.test(line) || name.endsWith('<'))) quoted.push(...own.splice(-1));
      dropLead(own, quoted);
      const after = at + attribution;
      quoted.push(...lines.slice(at, after));
      at = after;
      if (isMarkedBelow(lines, after)) continue;
      break;
    }
    if (isMarker(line) || isHead(lines, at, first)) {
      dropLead(own, quoted);
      break;
    }
    own.push(line);
    first = false;
    at++;
  }
  for (const line of lines.slice(at)) quoted.push(line);
  return { own: own.join('\n'), quoted: quoted.join('\n') };
}

/** One line such as "> 300 litres" right below the writer's own words: they mean "more than". */
function isComparison(lines: readonly string[], at: number, own: readonly string[]): boolean {
  const before = lines[at - 1] ?? '';
  return (
    before.trim() !== '' &&
    own[own.length - 1] === before &&
    /^\s{0,3}>\s?\d/.test(lines[at] ?? '') &&
    !QUOTED_LINE.test(before) &&
    !QUOTED_LINE.test(lines[at + 1] ?? '')
  );
}

/** The second half of a long quoted line that a mail program broke without repeating the ">". */
function isWrappedRest(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  const line = lines[at] ?? '';
  if (line.trim() === '' || !QUOTED_LINE.test(before) || !QUOTED_LINE.test(lines[at + 1] ?? '')) return false;
  const openLink = /^\S+$/.test(line) && before.lastIndexOf('(http') > before.lastIndexOf(')');
  return openLink || (before.length >= 70 && line.length < 80);
}

/** A rule and single head lines right above a quote belong to it. */
function dropLead(own: string[], quoted: string[]): void {
  const lead: string[] = [];
  let sure = 0;
  for (let i = own.length - 1; i >= 0 && lead.length < 8; i--) {
    const line = own[i] ?? '';
    const belongs = isRule(line) || (headLabel(line) !== undefined && line.length < 200);
    if (!belongs && line.trim() !== '') break;
    lead.unshift(line);
    if (isRule(line)) sure = lead.length;
  }
  // Without a rule above them, label lines may be the writer's own list.
  const moved = lead.slice(lead.length - sure);
  own.splice(own.length - moved.length, moved.length);
  quoted.push(...moved);
}

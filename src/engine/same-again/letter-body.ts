import type { Span } from '../hostility/quoted-spans';

/** Greetings, and the lines under a letter, have few words. */
const MOST_WORDS = 6;
/** "Kind regards," a name, a title, a team, a company and a phone. */
const MOST_LINES = 6;

const isShort = (line: string): boolean => line.split(/\s+/).length <= MOST_WORDS;

/** What stands between the greeting of a letter and its sign-off; the whole text where nothing stands there. */
export function letterBody(text: string): Span {
  const lines = linesOf(text);
  const said = (place: number): string => text.slice(lines[place]?.start, lines[place]?.end);
  let first = 0;
  if (lines.length > 1 && isShort(said(0)) && !/[.?…;]$/.test(said(0))) first = 1;
  let last = lines.length - 1;
  while (last >= first && lines.length - 1 - last < MOST_LINES && isShort(said(last)) && !/[.!?…:;]$/.test(said(last)))
    last--;
  const [from, to] = [lines[first], lines[last]];
  return from === undefined || to === undefined || last < first
    ? { start: 0, end: text.length }
    : { start: from.start, end: to.end };
}

/** The lines that are not empty, without the white space around them. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const said = line.trim();
    const start = at + line.length - line.trimStart().length;
    if (said !== '') lines.push({ start, end: start + said.length });
    at += line.length + 1;
  }
  return lines;
}

import { HEAD_LABELS, MARKERS, MARKER_STEMS } from './quote-words';
import type { HeadLabel } from './quote-words';

export const LONGEST_LINE = 400;
const LABEL = /^[\s>*]*([^:\s][^:]{0,22}?)\s{0,3}\*?:/;
export const TIME = /\d{1,2}[:.]\d{2}/;
// One character on each side is proof enough, and looking for more would read a long line once for each of its letters.
export const ADDRESS = /[^\s<>@]@[^\s<>@]/;
const SHORT_DATE = /\d{1,2}[./]\d{1,2}[./]\d{2}/;
// Only a program counts the seconds.
const SECONDS = /\d:\d\d:\d\d/;
// A writer may head a list of dates with these; no writer heads one with "sent".
const ANY_DATE = /^[\s>*]*(?:date|дата|data|fecha|datum|dato)[\s*]*:/i;
const YEAR = /(^|\D)(19|20)\d\d(\D|$)/;
const ABOVE_THIS_LINE =
  /^[#\-_=(*–—\s]{2,}.{0,60}(?:above this line|над тази линия|над този ред|выше этой (?:линии|строки)|вище (?:цієї|цього) (?:лінії|рядка))/;

/** The part of a mail's head that a line such as "От: ..." names; undefined for any other line. */
export function headLabel(line: string): HeadLabel | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const label = LABEL.exec(line)?.[1];
  return label === undefined ? undefined : HEAD_LABELS.get(label.replace(/\*/g, '').trim().toLowerCase());
}

/** A line of dashes, underscores or equal signs. */
export function isRule(line: string): boolean {
  return /^\s*[-_=–—]{4,}\s*$/.test(line);
}

/** A line such as "-----Original Message-----", "Begin forwarded message:" or "## Write above this line ##". */
export function isMarker(line: string): boolean {
  // Most lines have none of these; without one nothing below could be true.
  if (line.length > 120 || !/[-_=–—:#]/.test(line)) return false;
  const bare = line.replace(/^[\s>*]+/, '').toLowerCase();
  if (ABOVE_THIS_LINE.test(bare)) return true;
  const words = bare.replace(/^[-_=–—\s]+/, '').replace(/[-_=–—:*\s]+$/, '');
  if (words.length >= bare.trim().length) return false;
  const tail = MARKER_STEMS.exec(words)?.[1];
  // Dashes before the words leave no doubt; a writer's own "forwarded mail of the courier:" has only the colon.
  return (
    MARKERS.includes(words) || tail === '' || (tail !== undefined && words.length < 60 && /^[-_=–—]{3}/.test(bare))
  );
}

/**
 * Whether the head of an earlier mail starts at `lines[at]`: a sender and at least two more of date, recipient and
 * subject, with proof that no list of a customer's own ("from: Sofia, to: Varna, date: ...") and no heading of a formal
 * letter has: an address, or a clock time beside a word that only mail programs use. `first` says that nothing stands above.
 */
export function isHead(lines: readonly string[], at: number, first: boolean): boolean {
  if (headLabel(lines[at] ?? '') === undefined) return false;
  const seen = new Set<HeadLabel>();
  let address = false;
  let timed = false;
  let sent = false;
  let dated = false;
  for (let i = at; i < Math.min(lines.length, at + 12); i++) {
    const line = lines[i] ?? '';
    const label = headLabel(line);
    if (label === undefined) {
      if (line.trim() === '' && headLabel(lines[i + 1] ?? '') === undefined) break;
      continue;
    }
    seen.add(label);
    if (label === 'from' || label === 'to') address ||= ADDRESS.test(line.slice(0, LONGEST_LINE));
    if (label !== 'sent') continue;
    timed ||= TIME.test(line);
    dated ||= isDated(line);
    sent ||= SECONDS.test(line) || (!ANY_DATE.test(line) && (TIME.test(line) || isDated(line)));
  }
  if (!seen.has('from') || (first && !timed)) return false;
  if (seen.size < 3) return address && timed && dated;
  return address || sent || (timed && seen.has('subject'));
}

/** Whether the text names a year, or a day with its month and year. */
export function isDated(text: string): boolean {
  return YEAR.test(text) || SHORT_DATE.test(text);
}

import { HEAD_LABELS, MARKERS, ON, WROTE } from './quote-words';
import type { HeadLabel } from './quote-words';

const LONGEST_LINE = 400;
const LABEL = /^[\s>*]*([^:\s][^:]{0,22}?)\s{0,3}\*?:/;
const TIME = /\d{1,2}[:.]\d{2}/;
// One character on each side is proof enough, and looking for more would read a long line once for each of its letters.
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
const SHORT_DATE = /\d{1,2}[./]\d{1,2}[./]\d{2}/;
const YEAR = /(^|\D)(19|20)\d\d(\D|$)/;

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

/** A line such as "-----Original Message-----" or "Begin forwarded message:". */
export function isMarker(line: string): boolean {
  // Most lines have none of these; without one nothing below could be true.
  if (line.length > 120 || !/[-_=–—:]/.test(line)) return false;
  const bare = line.replace(/^[\s>]+/, '').toLowerCase();
  const words = bare.replace(/^[-_=–—\s]+/, '').replace(/[-_=–—:\s]+$/, '');
  const dashed = words.length < bare.trim().length;
  return dashed && MARKERS.includes(words);
}

/**
 * Whether the head of an earlier mail starts at `lines[at]`: a sender and at least two more of date, recipient and
 * subject, with an address, a clock time or a subject among them, as no list of a customer's own has.
 */
export function isHead(lines: readonly string[], at: number): boolean {
  if (headLabel(lines[at] ?? '') === undefined) return false;
  const seen = new Set<HeadLabel>();
  let proof = false;
  for (let i = at; i < Math.min(lines.length, at + 9); i++) {
    const line = lines[i] ?? '';
    const label = headLabel(line);
    if (label === undefined) {
      if (line.trim() === '' && seen.size > 0) break;
      continue;
    }
    seen.add(label);
    if (label === 'from' || label === 'to') proof ||= ADDRESS.test(line.slice(0, LONGEST_LINE));
    else if (label === 'sent') proof ||= TIME.test(line) || YEAR.test(line);
    else proof = true;
  }
  return seen.has('from') && seen.size >= 3 && proof;
}

function startsLikeAttribution(line: string): boolean {
  const first = line.trim().toLowerCase().split(/\s/, 1)[0] ?? '';
  return ON.has(first.replace(/,$/, ''));
}

function endsWithWrote(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .slice(-10);
  return words.some((word) => WROTE.has(word));
}

/**
 * How many lines the announcement of a quote takes that starts at `lines[at]` ("On 10 Mar 2026 at 9:00, Anna
 * <a@b.c> wrote:", wrapped or not); 0 when there is none.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  const taken = announcementLength(lines, at);
  return taken > 1 && startsBelow(lines, at) ? 0 : taken;
}

/** The same, with whatever stands right above the announcement and might belong to it. */
function announcementLength(lines: readonly string[], at: number): number {
  let text = '';
  for (let taken = 1; taken <= 4; taken++) {
    const line = (lines[at + taken - 1] ?? '').replace(/^[\s>]+/, '').trim();
    if (line === '' || line.length > LONGEST_LINE) return 0;
    text += (text === '' ? '' : ' ') + line.replace(/^-{2,}\s*/, '');
    if (taken === 1 && !canStart(text)) return 0;
    const end = endOfAnnouncement(text);
    if (end < 0) continue;
    return announcesQuote(text.slice(0, end), lines, at + taken) ? taken : 0;
  }
  return 0;
}

/** Where the announcement that `text` is ends; -1 while it goes on. Zoho sets it between dashes, some drop the colon. */
function endOfAnnouncement(text: string): number {
  if (text.endsWith(':')) return text.length - 1;
  const dashed = /\s-{2,}$/.exec(text);
  if (dashed !== null) return dashed.index;
  return WROTE.has(lastWord(text)) && startsLikeAttribution(text) && ADDRESS.test(text) && TIME.test(text)
    ? text.length
    : -1;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

function canStart(line: string): boolean {
  return /\d/.test(line) || startsLikeAttribution(line) || ADDRESS.test(line);
}

/** A sentence of the writer's that stands right above an announcement is no part of it. */
function startsBelow(lines: readonly string[], at: number): boolean {
  const first = (lines[at] ?? '').trim();
  const next = (lines[at + 1] ?? '').trim();
  return (
    (/[.!?…)]$/.test(first) || startsLikeAttribution(next) || /^\d/.test(next)) && announcementLength(lines, at + 1) > 0
  );
}

/** A writer's own "Lisa wrote:" names no clock time, year or address, so two of these make an announcement. */
function announcesQuote(text: string, lines: readonly string[], next: number): boolean {
  const dated = YEAR.test(text) || SHORT_DATE.test(text);
  const proofs = Number(TIME.test(text)) + Number(ADDRESS.test(text)) + Number(dated);
  if (!endsWithWrote(text)) return proofs === 3;
  if (proofs >= 2) return true;
  const below = lines.slice(next, next + 2).find((line) => line.trim() !== '') ?? '';
  return proofs === 1 && (/^\s*>/.test(below) || (dated && startsLikeAttribution(text)));
}

import { ADDRESS, isDated, LONGEST_LINE, TIME } from './quote-head';
import { ON, TELLING, WROTE, WROTE_JOINED } from './quote-words';

const ISO_MOMENT = /^20\d\d-\d\d-\d\d \d\d?:\d\d GMT/;
const ZONED_FROM = /\d:\d\d[^<>]{0,20}[+-]\d\d:?\d\d,? (?:from|от|від) \S/i;
const ENDS_IN_ADDRESS = /<[^\s<>@]{1,80}@[^\s<>@]{1,80}>$/;
const ENDS_IN_ADDRESS_WROTE = /<[^\s<>@]{1,80}@[^\s<>@]{1,80}>\)? \S{1,14}$/;
/** A line that a mail program marked as earlier mail; The Bat! puts the writer's initials before the sign. */
export const QUOTED_LINE = /^\s{0,3}(?:>|[A-ZА-ЯІЇЄҐ]{1,3}> )/;

function startsLikeAttribution(line: string): boolean {
  const first = line.trim().toLowerCase().split(/\s/, 1)[0] ?? '';
  return ON.has(first.replace(/,$/, ''));
}

/** A word as the tables have it: lower case, and without the "(а)" of "написал(а)". */
function bareWord(word: string): string {
  return word.toLowerCase().replace(/\(.*$/, '');
}

function endsWithWrote(text: string): boolean {
  const words = text.split(/[\s,.]+/).slice(-10);
  return words.some((word) => WROTE.test(bareWord(word))) || WROTE_JOINED.test(text);
}

/**
 * How many lines the announcement of a quote takes that starts at `lines[at]` ("On 10 Mar 2026 at 9:00, Anna
 * <a@b.c> wrote:", wrapped or not); 0 when there is none.
 */
export function attributionLength(lines: readonly string[], at: number): number {
  const taken = announcementLength(lines, at);
  return taken > 1 && startsBelow(lines, at, taken) ? 0 : taken;
}

/** The same, with whatever stands right above the announcement and might belong to it. */
function announcementLength(lines: readonly string[], at: number): number {
  let text = '';
  for (let taken = 1; taken <= 4; taken++) {
    const line = (lines[at + taken - 1] ?? '').replace(/^[\s>]+/, '').trim();
    if (line === '' || line.length > LONGEST_LINE) return 0;
    text += (text === '' ? '' : ' ') + line.replace(/^-{2,}\s*/, '');
    if (taken === 1 && isNameWrote(line) && isMarkedBelow(lines, at + 1)) return 1;
    if (taken === 1 && !canStart(text)) return 0;
    const marked = /[:：>-]$/.test(text) && isMarkedBelow(lines, at + taken);
    const end = endOfAnnouncement(text, marked);
    if (end < 0) continue;
    return announcesQuote(text.slice(0, end), marked, lines[at + taken] ?? '') ? taken : 0;
  }
  return 0;
}

/** "Anna Bell wrote:", "Anna <a@b.c> wrote:" right above a quote; a writer's own "your agent wrote:" has other words. */
function isNameWrote(line: string): boolean {
  if (line.length > 120 || !/[:-]$/.test(line)) return false;
  const words = line.replace(/^-+\s*|\s*(?::|-+)$/g, '').split(/\s+/);
  if (words.length > 7 || !WROTE.test(bareWord(words.pop() ?? ''))) return false;
  const names = words.filter((word) => word !== 'via' && !word.startsWith('<'));
  return names.length > 0 && names.every((word) => /^["“„«(]?[^a-zа-яіїєґ]/.test(word) && !tells(word));
}

function tells(word: string): boolean {
  return TELLING.test(word);
}

/**
 * Where the announcement that `text` is ends; -1 while it goes on. Zoho sets it between dashes, some drop the colon.
 */
function endOfAnnouncement(text: string, marked: boolean): number {
  if (/[:：]$/.test(text)) return text.replace(/[\s:：]{1,9}$/, '').length;
  const dashed = /\s?-{2,40}$/.exec(text);
  if (dashed !== null) return dashed.index;
  if (ISO_MOMENT.test(text) || (marked && /^\d/.test(text) && ENDS_IN_ADDRESS.test(text))) return text.length;
  return WROTE.test(bareWord(text.slice(text.lastIndexOf(' ') + 1))) &&
    startsLikeAttribution(text) &&
    ADDRESS.test(text) &&
    TIME.test(text)
    ? text.length
    : -1;
}

function canStart(line: string): boolean {
  return /\d/.test(line) || startsLikeAttribution(line) || ADDRESS.test(line);
}

/** A sentence of the writer's that stands right above an announcement is no part of it. */
function startsBelow(lines: readonly string[], at: number, taken: number): boolean {
  const first = (lines[at] ?? '').trim();
  // An initial at the end of a line ("О.") ends no sentence.
  const ended = /(?:[!?…)]|[^\s.]{3}\.)$/.test(first);
  const bare = !startsLikeAttribution(first) && !isDated(first) && !TIME.test(first) && !ADDRESS.test(first);
  for (let next = 1; next < taken; next++) {
    const line = (lines[at + next] ?? '').trim();
    const dated = isDated(line);
    const opens = (dated || TIME.test(line)) && (startsLikeAttribution(line) || /^\d/.test(line));
    if ((ended || bare || opens || (dated && TIME.test(line))) && announcementLength(lines, at + next) > 0) return true;
  }
  return false;
}

/** Whether the next line with text, close below `from`, is marked with ">". */
export function isMarkedBelow(lines: readonly string[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + 5); i++) {
    const line = lines[i] ?? '';
    if (line.trim() !== '') return QUOTED_LINE.test(line);
  }
  return false;
}

/** A writer's own "Lisa wrote:" names no clock time, year or address, so two of these make an announcement. */
function announcesQuote(text: string, marked: boolean, next: string): boolean {
  const dated = isDated(text);
  const timed = TIME.test(text);
  const address = ADDRESS.test(text);
  const proofs = Number(timed) + Number(address) + Number(dated);
  if (text.split(/[\s,]+/).some(tells)) return false;
  if (!endsWithWrote(text)) {
    if ((proofs === 3 && /[<([]/.test(text)) || ISO_MOMENT.test(text)) return true;
    return (marked && dated && address) || (dated && timed && (ZONED_FROM.test(text) || /^\d.*["»”]$/.test(text)));
  }
  // A writer who quotes what was said sets it between quotation marks, a program never.
  if (!marked && !address && /^\s*["“„«]/.test(next)) return false;
  if (proofs >= 2 || (address && ENDS_IN_ADDRESS_WROTE.test(text))) return true;
  return proofs === 1 && (marked || (dated && startsLikeAttribution(text)));
}

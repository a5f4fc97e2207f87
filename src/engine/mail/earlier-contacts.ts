import type { Email, Person } from './email';
import { attributionLength } from './newest/announcement';
import { headLabel, isHead } from './newest/quote-head';
import { writtenDays } from './written-day';
import type { DayOrder } from './written-day';

const DAY_MS = 86_400_000;
const MOST_DAYS = 5;
/** Lines of quoted text that are looked at, and how long one may be; a head further down is older than anybody asks for. */
const MOST_LINES = 2000;
const MOST_LINE = 400;
const HEAD_LINES = 9;

/** What a mail program wrote above an earlier mail: who sent it and when, and whether the program speaks a Cyrillic language. */
type Head = { readonly from: string; readonly sent: string; readonly cyrillic: boolean };

/**
 * The days on which the same customer wrote before, as the heads of the quoted mails show them: "YYYY-MM-DD", oldest first, the last
 * five, none after the mail itself. A day that might be another one ("3/2/2026") is left out, unless the other heads, the program's
 * language or the mail's own date decide it. Linear in the length of `quoted`.
 */
export function earlierContacts(email: Pick<Email, 'from' | 'receivedAt'>, quoted: string): readonly string[] {
  const { from, receivedAt = Infinity } = email;
  if (from === undefined || quoted === '') return [];
  const own = headsOf(quoted).filter((head) => isFrom(head, from));
  const order = orderOf(own);
  const days = new Set<number>();
  for (const { sent, cyrillic } of own) {
    const possible = writtenDays(sent, cyrillic ? 'day-first' : order).filter((day) => day * DAY_MS <= receivedAt);
    if (possible.length === 1) for (const day of possible) days.add(day);
  }
  return [...days]
    .sort((a, b) => a - b)
    .slice(-MOST_DAYS)
    .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
}

function headsOf(quoted: string): readonly Head[] {
  const lines = quoted.split('\n', MOST_LINES).map((line) => line.slice(0, MOST_LINE));
  const heads: Head[] = [];
  let at = 0;
  while (at < lines.length) {
    const taken = attributionLength(lines, at);
    const length = taken === 0 && isHead(lines, at, at === 0) ? headLength(lines, at) : 0;
    if (taken > 0) {
      const text = lines.slice(at, at + taken).join(' ');
      heads.push({ from: text, sent: text, cyrillic: /[\u0400-\u04ff]\S{0,8}$/.test(text.trimEnd()) });
    } else if (length > 0) heads.push(headIn(lines.slice(at, at + length)));
    at += Math.max(taken, length, 1);
  }
  return heads;
}

/** Lines up to the first that names no part of a head; a long list of recipients may go on over a few. */
function headLength(lines: readonly string[], at: number): number {
  let length = 1;
  for (let i = 1; i < HEAD_LINES && (lines[at + i] ?? '').trim() !== ''; i++) {
    if (headLabel(lines[at + i] ?? '') !== undefined) length = i + 1;
  }
  return length;
}

function headIn(lines: readonly string[]): Head {
  const line = (label: string) => lines.find((one) => headLabel(one) === label) ?? '';
  const sent = line('sent');
  return { from: line('from'), sent, cyrillic: /^[^:]*[\u0400-\u04ff]/.test(sent) };
}

/** Whether the head names the customer: by the address, or by first and last name where it has no address at all. */
function isFrom(head: Head, { name, address }: Person): boolean {
  const text = head.from.toLowerCase();
  if (text.includes('@')) return address.includes('@') && holdsAddress(text, address.trim().toLowerCase());
  return /\S\s\S/.test(name.trim()) && text.includes(name.trim().toLowerCase());
}

/** The address as a whole, not as the end or the beginning of another one. */
function holdsAddress(text: string, address: string): boolean {
  const at = text.indexOf(address);
  const after = text.slice(at + address.length);
  return at >= 0 && !/[\w.+-]$/.test(text.slice(0, at)) && !/^(?:[\w-]|\.\w)/.test(after);
}

/** The order that the dates themselves show: all stand above this customer's mails, so one program wrote them. */
function orderOf(heads: readonly Head[]): DayOrder {
  const numbers = heads.map(({ sent }) => /(?:^|[^\d/])(\d{1,2})\/(\d{1,2})\/\d/.exec(sent));
  const dayFirst = numbers.some((found) => Number(found?.[1]) > 12);
  const monthFirst = numbers.some((found) => Number(found?.[2]) > 12);
  if (dayFirst === monthFirst) return 'unsure';
  return dayFirst ? 'day-first' : 'month-first';
}

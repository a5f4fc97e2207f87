import type { Email, Person } from './email';
import { attributionLength } from './newest/announcement';
import { headLabel, isHead } from './newest/quote-head';
import { writtenDay } from './written-day';

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
 * five, none after the mail itself. A day that might be another one ("3/2/2026") is left out, unless the program's language decides it,
 * or one order alone makes days of all of them. Linear in the length of `quoted`.
 */
export function earlierContacts(email: Pick<Email, 'from' | 'receivedAt'>, quoted: string): readonly string[] {
  const { from, receivedAt = Infinity } = email;
  if (from === undefined || quoted === '') return [];
  const readings = headsOf(quoted)
    .filter((head) => isFrom(head, from))
    .map(({ sent, cyrillic }) =>
      [false, !cyrillic].map((monthFirst) => {
        const day = writtenDay(sent, monthFirst);
        return day !== undefined && day * DAY_MS <= receivedAt ? day : undefined;
      }),
    )
    .filter((days) => days.some((day) => day !== undefined));
  const orders = [0, 1].filter((order) => readings.every((days) => days[order] !== undefined));
  const days = new Set<number>();
  for (const reading of readings) {
    const [day] = orders.length === 1 ? orders.map((order) => reading[order]) : reading;
    if (day !== undefined && (orders.length === 1 || reading[1] === day)) days.add(day);
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
    if (taken > 0) {
      const text = lines.slice(at, at + taken).join(' ');
      heads.push({ from: text, sent: text, cyrillic: /[\u0400-\u04ff]\S{0,8}$/.test(text.trimEnd()) });
      at += taken;
    } else if (isHead(lines, at, at === 0)) {
      const { head, length } = headAt(lines, at);
      heads.push(head);
      at += length;
    } else at++;
  }
  return heads;
}

/** The head that begins at a line, and how many lines it takes; a long list of recipients may go on over a few. */
function headAt(lines: readonly string[], at: number): { readonly head: Head; readonly length: number } {
  const found: Partial<Record<string, string>> = {};
  let length = 1;
  for (let i = 0; i < HEAD_LINES; i++) {
    const line = lines[at + i] ?? '';
    if (line.trim() === '') break;
    const label = headLabel(line);
    if (label === undefined) continue;
    found[label] ??= line;
    length = i + 1;
  }
  const { from = '', sent = '' } = found;
  return { head: { from, sent, cyrillic: /^[^:]*[\u0400-\u04ff]/.test(sent) }, length };
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

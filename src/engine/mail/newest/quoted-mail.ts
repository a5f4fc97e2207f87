import { attributionLength } from './announcement';
import { headLabel, isHead, isMarker, isRule } from './quote-head';

/** The head of a mail is not longer, in lines; a long list of recipients goes on over a few. */
const HEAD_LINES = 9;
/** Lines above a head that are looked at, such as a rule or "Original message". */
const LEAD_LINES = 6;
const MOST_LINES = 2_000;

/**
 * The first mail in what a draft quotes, as `splitMail` gives it: without the head or the announcement above it, and without the ">"
 * before its lines. What it quotes itself stays below. The text as it is where it begins with none of these.
 */
export function quotedMail(quoted: string): string {
  const lines = quoted.split('\n', MOST_LINES);
  const rest = lines.slice(startOf(lines));
  const filled = rest.filter((line) => line.trim() !== '');
  const marked = filled.length > 0 && /^\s{0,3}>/.test(filled[0] ?? '');
  return (marked ? rest.map((line) => line.replace(/^\s{0,3}> ?/, '')) : rest).join('\n').trim();
}

function startOf(lines: readonly string[]): number {
  let at = 0;
  while (at < LEAD_LINES && isLead(lines[at])) at++;
  const announced = attributionLength(lines, at);
  if (announced > 0) return at + announced;
  return isHead(lines, at, false) ? at + headLength(lines.slice(at, at + HEAD_LINES)) : at;
}

const isLead = (line: string | undefined): boolean =>
  line !== undefined && (line.trim() === '' || isRule(line) || isMarker(line));

function headLength(lines: readonly string[]): number {
  const blank = lines.findIndex((line) => line.trim() === '');
  const head = blank < 0 ? lines : lines.slice(0, blank);
  return head.reduce((length, line, index) => (headLabel(line) === undefined ? length : index + 1), 0);
}

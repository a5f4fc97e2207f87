import { isFoot, isSentFrom } from './foot-words';
import { isRule } from './quote-head';

/** A mail's own text without its signature, and the signature. */
export type SignatureSplit = { readonly body: string; readonly signature: string };

const MOST_LINES = 15;
const SHORT_LINE = 80;
const MOST_ROUNDS = 30;
const LONGEST_PARAGRAPH = 40;
// A phone number, a link or an address: what a block of contact details has and a closing with a name has not.
const CONTACT = /(\+?\d[\d\s()./-]{6,20}\d|https?:\/\/|www\.|@[a-zа-яіїєґ0-9-]{1,63}\.)/i;
// Not an order number, which looks like a telephone number to the pattern above.
const SURE_CONTACT =
  /(\+\d|\(\d{2,5}\) ?\d|https?:\/\/|www\.|@[a-zа-яіїєґ0-9-]{1,63}\.|(^|[\s|])(тел|моб|gsm|tel|phone|mob|cell))/i;
const CLOSING =
  /^\s*(best|kind|warm|many|thanks|thank you|sincerely|yours|cheers|regards|rgds|br|с уважение|поздрави|с поздрав|сърдечни|благодаря|с уважением|с наилучшими|всего доброго|спасибо|с почтением|з повагою|з найкращими|щиро|дякую)[^.!?]{0,40}[,.!]?\s*$/i;
// These end a letter and nothing else, while "thanks" and "благодаря" may begin a sentence.
const FORMULA =
  /^\s*(?:(?:with )?(?:(?:my )?(?:best|kind|kindest|warm) )?(?:regards|wishes)|sincerely|yours [a-z]{4,10}|rgds|br|с уважение|сърдечни поздрави|поздрави|с поздрав|с уважением|с наилучшими пожеланиями|с почтением|з повагою|з найкращими побажаннями)[,.!]?\s*$/i;
const PROSE_END = /[.!?:;…,]\s*$/;
const DASHED_NAME = /^\s?[-–—][a-zа-яёіїєґ][^\s\d,:;!?]{1,20}(?: [A-ZА-ЯЁІЇЄҐ][^\s\d,:;!?]{0,20}){0,2}$/i;

/**
 * Cuts a signature off the end: below "-- ", a line that a phone added, a mailing list's foot, a disclaimer, or a
 * closing formula followed by a block of details. In doubt the text stays, because a cut word is a word that nobody reads.
 */
export function splitSignature(text: string): SignatureSplit {
  const lines = text.split('\n');
  let cut = lines.length;
  // What stands above a signature may be another one: a name above a list's foot, a name above a phone's line.
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const before = cut;
    cut = signatureStart(lines, footStart(lines, before));
    if (cut === before) break;
  }
  return { body: trimLines(lines.slice(0, cut)), signature: trimLines(lines.slice(cut)) };
}

/** Where the last paragraphs before `end` begin that a mail server or a list has added; `end` when there are none. */
function footStart(lines: readonly string[], end: number): number {
  let cut = end;
  let before = end;
  for (let paragraphs = 0; paragraphs < 4; paragraphs++) {
    const [start, after] = lastParagraph(lines, before);
    if (start === after) break;
    // The line that asks to spare paper often stands right below the name, with no empty line between.
    const foot = isFoot(lines.slice(start, after).join(' ')) ? start : isFoot(lines[after - 1] ?? '') ? after - 1 : -1;
    if (foot >= 0) cut = foot;
    else if (!isRuleOrDelimiter(lines[start] ?? '')) break;
    before = start;
  }
  while (cut < end && cut > 0 && isBlankOrRule(lines[cut - 1] ?? '')) cut--;
  return cut;
}

/** First line and the line after the last paragraph before `end`; of a very long one only its last lines. */
function lastParagraph(lines: readonly string[], end: number): readonly [number, number] {
  let after = end;
  while (after > 0 && isBlank(lines[after - 1] ?? '')) after--;
  let start = after;
  while (start > 0 && after - start < LONGEST_PARAGRAPH && !isBlank(lines[start - 1] ?? '')) start--;
  return [start, after];
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function isBlankOrRule(line: string): boolean {
  return isBlank(line) || isRuleOrDelimiter(line);
}

function isRuleOrDelimiter(line: string): boolean {
  return isRule(line) || /^\s{0,2}(?:-{2,3}|—|__)\s*$/.test(line);
}

function signatureStart(lines: readonly string[], end: number): number {
  const below: string[] = [];
  let sawContact = false;
  let cut = end;
  for (let i = end - 1; i >= 0 && below.length < MOST_LINES; i--) {
    const line = lines[i] ?? '';
    if (isBlank(line)) continue;
    if (isSentFrom(line) && below.length <= 3) {
      cut = i;
      below.length = 0;
      sawContact = false;
      continue;
    }
    if (/^\s{0,2}--\s*$/.test(line)) return i;
    if (isRuleOrDelimiter(line) && (below.length > 0 || cut < end)) {
      return below.every((text) => !isProse(text)) ? i : cut;
    }
    if (line.length < SHORT_LINE && i > 0 && closes(line, below, sawContact)) return i;
    if (CONTACT.test(line.slice(0, 300)) && line.length < SHORT_LINE) sawContact = true;
    below.push(line);
  }
  if (cut < end) return cut;
  return Math.min(contactBlockStart(lines, end), dashedNameStart(lines, end));
}

/** Whether `line` is a closing formula above a block of details; above a name alone it stays with the text. */
function closes(line: string, below: readonly string[], sawContact: boolean): boolean {
  const formula = FORMULA.test(line);
  if (sawContact) return below.length >= (formula ? 1 : 2) && CLOSING.test(line);
  return formula && below.length >= 2 && below.length <= 5 && below.every(isDetail);
}

function isProse(line: string): boolean {
  return line.length >= SHORT_LINE || (/[.!?]\s*$/.test(line) && line.trim().split(/\s+/).length >= 4);
}

function isDetail(line: string): boolean {
  return line.length < 50 && !/\d|[.?:;]\s*$/.test(line) && line.trim().split(/\s+/).length <= 6;
}

/** "-Anna" alone in the last paragraph, below other text and not at the end of a list. */
function dashedNameStart(lines: readonly string[], end: number): number {
  const [start, after] = lastParagraph(lines, end);
  const [, before] = lastParagraph(lines, start);
  const above = lines[before - 1] ?? '';
  const alone = after - start === 1 && before > 0 && DASHED_NAME.test(lines[start] ?? '');
  return alone && !/^\s*[-–—*•]/.test(above) && !above.trimEnd().endsWith(':') ? start : end;
}

/** A last paragraph of short lines, many of them contact details, below other text. */
function contactBlockStart(lines: readonly string[], end: number): number {
  const [start, after] = lastParagraph(lines, end);
  const block = lines.slice(start, after);
  const contacts = block.filter((line) => CONTACT.test(line.slice(0, 300))).length;
  const above = (lines[lastParagraph(lines, start)[1] - 1] ?? '').trimEnd();
  const looksSo = block.length >= 3 && block.length <= 8 && contacts >= 2 && contacts * 3 >= block.length;
  const sure = block.some((line) => SURE_CONTACT.test(line.slice(0, 300)));
  const short = block.every((line) => line.length < 60 && (!PROSE_END.test(line) || /\b\S\.$/.test(line)));
  return looksSo && sure && short && above !== '' && !above.endsWith(':') ? start : end;
}

/** Joins lines, without the empty ones at both ends and without spaces at line ends. */
function trimLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

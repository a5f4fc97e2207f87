import { escapeHtml } from '../template/escape-html';
import { splitDraft } from './draft-body';
import type { DraftBody } from './draft-body';
import { seenCharacters, seenText } from './seen-characters';
import type { SeenCharacters } from './seen-characters';

/** What is to be put where: offsets into the agent's own words, and what stands there afterwards. */
export type Mend = { readonly start: number; readonly end: number; readonly fix: string };

/** The same words may stand in a draft many times; of so many the right one is looked for. */
const MOST_PLACES = 20;
/** Elements that are of no use once their words are taken out, and how many may lie in each other. */
const EMPTY = /<(p|div|li|ul|ol|span|b|i|u|em|strong|font|mark)\b[^<>]{0,500}>\s*$/i;
const MOST_EMPTY = 6;
/** An opening tag is looked for in so many characters. */
const MOST_TAG = 600;
/** Lines without words as mail programs write them, above and below what was taken out. */
const BREAK_ABOVE = /<br\b[^<>]{0,100}>\s{0,9}$/i;
const BREAK_BELOW = /^\s{0,9}<br\b[^<>]{0,100}>/i;
const EMPTY_LINE =
  '<(p|div)\\b[^<>]{0,300}>(?:<(?:o:p|span|font|b|i|br)\\b[^<>]{0,60}>|</(?:o:p|span|font|b|i)>|\\s|&nbsp;){0,20}</\\1>';
const EMPTY_LINE_ABOVE = new RegExp(`${EMPTY_LINE}\\s{0,9}$`, 'i');
const EMPTY_LINE_BELOW = new RegExp(`^\\s{0,9}${EMPTY_LINE}`, 'i');

/**
 * The body with `fix` in the place of some of the agent's own words, and everything else as it was; undefined where the words cannot be
 * found in it for sure. The words may run over several elements, of which the tags stay. What is put in is text and nothing else. With
 * `start` and `end` the same, `fix` is put before the word that comes there. Linear in the length of the body.
 */
export function mendDraft(draft: DraftBody, own: string, mend: Mend): string | undefined {
  const characters = seenCharacters(draft);
  const before = seenText(own.slice(0, mend.start));
  const wanted = seenText(own.slice(mend.start, mend.end));
  const wish = before + seenText(mend.fix) + seenText(own.slice(mend.end));
  // Put before something: that is looked for with all that stands before it.
  const needle = wanted === '' ? seenText(own.slice(mend.end, mend.end + 60)) : wanted;
  if (needle === '') return undefined;
  for (const place of placesOf(characters, needle, before)) {
    const body = replaced(draft, characters, place, wanted.length, mend.fix);
    if (seenText(splitDraft({ ...draft, body }).newest) === wish) return body;
  }
  return undefined;
}

/** Where the words stand in the body, the likeliest place first: as many of them before it as in the agent's own words. */
function placesOf({ text }: SeenCharacters, needle: string, before: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(needle, at + 1))
    places.push(at);
  let number = 0;
  for (let at = before.indexOf(needle); at >= 0 && number < MOST_PLACES; at = before.indexOf(needle, at + 1)) number++;
  const likely = places[number];
  return likely === undefined ? places : [likely, ...places.filter((place) => place !== likely)];
}

function replaced(draft: DraftBody, seen: SeenCharacters, place: number, length: number, fix: string): string {
  const { type, body } = draft;
  const from = seen.starts[place] ?? body.length;
  const written = type === 'html' ? escapeHtml(fix) : fix;
  if (length === 0) return `${body.slice(0, from)}${written} ${body.slice(from)}`;
  const to = seen.ends[place + length - 1] ?? from;
  let kept = '';
  let at = from;
  for (const { start, end } of seen.texts) {
    if (end <= from || start >= to) continue;
    kept += body.slice(at, Math.max(at, start));
    at = Math.min(end, to);
  }
  const head = body.slice(0, from);
  const tail = kept + body.slice(Math.max(at, from));
  if (fix !== '') return head + written + tail;
  return type === 'html' ? withoutEmpty(...withoutGap(head, tail)) : withoutGap(head, tail).join('');
}

/** Takes out the second of two spaces or empty lines, or the space before a sign, that words leave behind. */
function withoutGap(head: string, tail: string): readonly [string, string] {
  const line = /^\r?\n/.exec(tail)?.[0];
  if (line !== undefined && (head === '' || head.endsWith('\n'))) {
    const rest = tail.slice(line.length);
    const empty = head === '' || /\n\r?\n$/.test(head.slice(-3));
    return [head, empty ? rest.replace(/^\r?\n/, '') : rest];
  }
  const opens = head === '' || /[\s>]$/.test(head.slice(-1));
  if (opens && tail.startsWith(' ')) return [head, tail.slice(1)];
  if (head.endsWith(' ') && /^[,.;:!?)\r\n<]/.test(tail)) return [head.slice(0, -1), tail];
  return [head, tail];
}

/** Takes out elements that hold nothing any more, from the inside outwards, and the second of two empty lines around them. */
function withoutEmpty(head: string, tail: string): string {
  let [before, after] = [head, tail];
  let isBlock = false;
  for (let depth = 0; depth < MOST_EMPTY; depth++) {
    const open = EMPTY.exec(before.slice(-MOST_TAG));
    const close = open && new RegExp(`^(?:\\s|&nbsp;){0,9}</${open[1] ?? ''}\\s{0,9}>`, 'i').exec(after.slice(0, 200));
    if (!close) break;
    isBlock ||= /^(?:p|div|li)$/i.test(open[1] ?? '');
    before = before.slice(0, before.length - open[0].length);
    after = after.slice(close[0].length);
  }
  const [above, below] = isBlock ? [EMPTY_LINE_ABOVE, EMPTY_LINE_BELOW] : [BREAK_ABOVE, BREAK_BELOW];
  for (let lines = isBlock ? 1 : 2; lines > 0; lines--) {
    const gap = above.test(before.slice(-MOST_TAG)) ? below.exec(after.slice(0, MOST_TAG)) : null;
    if (gap) after = after.slice(gap[0].length);
  }
  return before + after;
}

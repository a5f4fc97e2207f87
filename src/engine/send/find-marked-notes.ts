import { noteMark } from '../draft-check/note-mark';
import { problemAt } from '../draft-check/problem-at';
import type { DraftProblem } from '../draft-check/draft';

const TAG = /<(ins|del|mark|span|font|b|i|em|strong|u|a|p|div)\b([^<>]{0,2000})>/gi;
const MOST_NOTES = 20;
const MOST_WORDS = 400;
/** Tags stand between the words of a note too. */
const MOST_HTML = 2_000;
const SIGNS: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Notes among colleagues that only the HTML of a draft shows, as the pane's own finder tells them, by the tags alone: a reader of HTML
 * would take a third of the send handler. Counts what stands in `own`, the agent's own words, exactly so. Linear; never throws.
 */
export function findMarkedNotes(html: string, own: string): readonly DraftProblem[] {
  const said = foldSpaces(own);
  const found: DraftProblem[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null && found.length < MOST_NOTES; match = TAG.exec(html)) {
    const [whole, tag = '', attributes = ''] = match;
    const mark = noteMark(tag.toLowerCase(), attributes);
    if (mark === undefined) continue;
    const words = wordsIn(html.slice(match.index + whole.length, match.index + whole.length + MOST_HTML), tag);
    const start = words === '' ? -1 : said.indexOf(words);
    if (start >= 0) found.push(problemAt(said, 'internal_note', { start, end: start + words.length }, mark));
  }
  return found;
}

const foldSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** The words up to the end of an element, as far as they can be read without a table of characters. */
function wordsIn(html: string, tag: string): string {
  const end = html.toLowerCase().indexOf(`</${tag.toLowerCase()}`);
  const text = html
    .slice(0, end < 0 ? html.length : end)
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, sign: string) => SIGNS[sign] ?? '');
  return foldSpaces(text.split('&#')[0] ?? '')
    .trim()
    .slice(0, MOST_WORDS);
}

import { Parser } from 'htmlparser2';
import { escapeHtml } from '../engine';
import { visible, withLines, withoutAddresses } from './card-html';
import type { CardHtml } from './card-html';

const BLOCKS = ['p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'ul', 'ol', 'table', 'blockquote'];
const KEPT: Readonly<Record<string, string>> = { b: 'b', strong: 'b', i: 'i', em: 'i', u: 'u' };
const HIDDEN = ['style', 'script', 'title', 'head'];
/** No letter is longer; what is, is cut before it is parsed. */
const MOST_HTML = 200_000;
/** More empty lines than one are none of a letter's. */
const MOST_BREAKS = 2;
/** A pair of tags counts as so many characters. */
const TAG_COST = 8;

/** A letter as a card shows it, whether it was cut, and how it reads without any markup. */
export type LetterInCard = { readonly html: CardHtml; readonly text: string; readonly cut: boolean };

/**
 * A rendered letter in the small HTML of cards: its words and lines, what is heavier or slanted, and in square brackets what is missing.
 * Links and pictures stay behind as their words. At most `most` characters of text.
 */
export function letterInCard(letter: string, most: number): LetterInCard {
  let html = '';
  let text = '';
  let left = most;
  let hidden = 0;
  // Line breaks at the end of what is there; the beginning needs none.
  let breaks = MOST_BREAKS;
  const open: string[] = [];

  const put = (words: string) => {
    if (words === '' || hidden > 0) return;
    const shown = visible(words, words.length).slice(0, Math.max(0, left));
    left -= words.length;
    if (shown === '') return;
    html += escapeHtml(withoutAddresses(shown));
    text += shown;
    breaks = 0;
  };
  const breakLine = (wanted: number) => {
    for (; breaks < Math.min(wanted, MOST_BREAKS) && left > 0; breaks += 1, left -= 1) {
      html += '\n';
      text += '\n';
    }
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (HIDDEN.includes(name)) hidden += 1;
      const tag = KEPT[name];
      if (tag !== undefined && left > TAG_COST) {
        html += `<${tag}>`;
        left -= TAG_COST;
        open.push(tag);
      }
      if (name === 'br') breakLine(breaks + 1);
      else if (BLOCKS.includes(name)) breakLine(1);
      if (name === 'li') put('• ');
      if ('data-missing' in attributes) put('[');
      if (name === 'img') put(attributes['alt'] ?? '');
    },
    ontext: (words) => {
      const folded = words.replace(/\s+/g, ' ');
      put(breaks > 0 ? folded.trimStart() : folded);
    },
    onclosetag: (name) => {
      if (HIDDEN.includes(name)) hidden -= 1;
      const tag = KEPT[name];
      if (tag !== undefined && open.at(-1) === tag) {
        open.pop();
        html += `</${tag}>`;
      }
      if (name === 'mark') put(']');
      if (name === 'p') breakLine(2);
      else if (BLOCKS.includes(name)) breakLine(1);
    },
  });
  parser.end(letter.slice(0, MOST_HTML));
  const closing = open.reverse().map((tag) => `</${tag}>`);
  return {
    html: withLines(`${html.trimEnd()}${closing.join('')}`),
    text: text.trimEnd(),
    cut: left < 0 || letter.length > MOST_HTML,
  };
}

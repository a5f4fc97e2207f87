import { Parser } from 'htmlparser2';
import { escapeHtml } from '../engine';
import { visible, withLines, withoutAddresses } from './card-html';
import type { CardHtml } from './card-html';

const BLOCKS = ['p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'ul', 'ol', 'table', 'blockquote'];
const KEPT: Readonly<Record<string, string>> = { b: 'b', strong: 'b', i: 'i', em: 'i', u: 'u' };
const HIDDEN = ['style', 'script', 'title', 'head'];

/**
 * A rendered letter in the small HTML of cards: its words and lines, what is heavier or slanted, and in square brackets what is missing.
 * Links and pictures stay behind as their words. At most `most` characters of text.
 */
export function letterInCard(html: string, most: number): { readonly html: CardHtml; readonly cut: boolean } {
  let out = '';
  let left = most;
  let hidden = 0;
  const open: string[] = [];
  const put = (text: string) => {
    if (left <= 0 || text === '') return;
    out += escapeHtml(withoutAddresses(visible(text, left + 1).slice(0, left)));
    left -= text.length;
  };
  const breakLine = (wanted: number) => {
    const there = out === '' ? wanted : (/\n*$/.exec(out)?.[0].length ?? 0);
    if (left > 0) out += '\n'.repeat(Math.max(0, wanted - there));
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (HIDDEN.includes(name)) hidden += 1;
      const tag = KEPT[name];
      if (tag !== undefined && left > 0) {
        out += `<${tag}>`;
        open.push(tag);
      }
      if (name === 'br') breakLine(1 + (/\n*$/.exec(out)?.[0].length ?? 0));
      else if (BLOCKS.includes(name)) breakLine(1);
      if (name === 'li') put('• ');
      if ('data-missing' in attributes) put('[');
      if (name === 'img') put(attributes['alt'] ?? '');
    },
    ontext: (text) => {
      if (hidden === 0) put(text.replace(/\s+/g, ' ').replace(/^ /, /(^|\n)$/.test(out) ? '' : ' '));
    },
    onclosetag: (name) => {
      if (HIDDEN.includes(name)) hidden = Math.max(0, hidden - 1);
      const tag = KEPT[name];
      if (tag !== undefined && open.at(-1) === tag) {
        open.pop();
        out += `</${tag}>`;
      }
      if (name === 'mark') put(']');
      if (name === 'p') breakLine(2);
      else if (BLOCKS.includes(name)) breakLine(1);
    },
  });
  parser.end(html.slice(0, MOST_HTML));
  const closing = open.reverse().map((tag) => `</${tag}>`);
  return { html: withLines(`${out.trimEnd()}${closing.join('')}`), cut: left < 0 || html.length > MOST_HTML };
}

/** No letter is longer; what is, is cut before it is parsed. */
const MOST_HTML = 200_000;

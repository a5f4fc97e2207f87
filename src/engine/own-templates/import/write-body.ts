import { escapeHtml } from '../../template/escape-html';
import { escaped } from '../write-line';
import { joinWords } from './body-token';
import type { BodyToken } from './body-token';

/** Deepest list within lists; what lies deeper is written at this depth. */
const MOST_DEPTH = 6;
const BRACES: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;', '\\': '&#92;' };

type Inline = { readonly tag: 'strong' | 'em' | 'a'; readonly opening: string };

/**
 * A body as a sound fragment of HTML: paragraphs, and lists whose items hold lines; every tag is closed, nothing is empty. Braces
 * that could be taken for Handlebars, and the backslash that would hide it, are written as character references.
 */
export function writeBody(tokens: readonly BodyToken[]): string {
  let out = '';
  let flow = '';
  let wanted: readonly Inline[] = [];
  let opened: readonly Inline[] = [];
  let lines = 0;
  const lists: { readonly tag: 'ul' | 'ol'; item: boolean; said: boolean; written: boolean }[] = [];

  const sync = (to: readonly Inline[]): void => {
    const same = opened.findIndex((one, index) => one !== to[index]);
    const kept = same < 0 ? opened.length : same;
    for (const { tag } of opened.slice(kept).reverse()) flow += `</${tag}>`;
    for (const { opening } of to.slice(kept)) flow += opening;
    opened = to;
  };
  const put = (html: string): void => {
    // Breaks before the first word and after the last one would only be gaps.
    if (flow === '') lines = 0;
    else if (lines > 0) flow += '<br>'.repeat(Math.min(lines, 2));
    lines = 0;
    sync(wanted);
    flow += html;
  };
  const words = (text: string): void => {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (folded.trim() !== '') put(guarded(flow === '' || lines > 0 ? folded.replace(/^ /, '') : folded));
    else if (folded !== '' && flow !== '' && lines === 0 && !flow.endsWith(' ')) {
      sync(opened.filter((one) => wanted.includes(one)));
      flow += ' ';
    }
  };
  const endFlow = (): void => {
    sync([]);
    const list = lists.at(-1);
    const html = flow.replace(/ ((?:<\/[a-z]{1,6}>){0,3}) ?$/, '$1');
    flow = '';
    lines = 0;
    if (html === '') return;
    if (!list) out += `<p>${html}</p>`;
    else {
      openItems();
      out += (list.said ? '<br>' : '') + html;
      list.said = true;
    }
  };
  // A list is written with its first words, so that none is empty.
  const openItems = (): void => {
    for (const list of lists) {
      out += (list.written ? '' : `<${list.tag}>`) + (list.item ? '' : '<li>');
      list.written = list.item = true;
    }
  };
  const endItem = (): void => {
    endFlow();
    const list = lists.at(-1);
    if (list?.item) out += '</li>';
    if (list) list.item = list.said = false;
  };
  const openList = (tag: 'ul' | 'ol'): void => {
    endFlow();
    if (lists.length >= MOST_DEPTH) return;
    lists.push({ tag, item: false, said: false, written: false });
  };
  const endList = (tag: 'ul' | 'ol'): void => {
    if (!lists.some((one) => one.tag === tag)) return;
    endItem();
    const list = lists.pop();
    if (list?.written) out += `</${list.tag}>`;
  };

  for (const token of joinWords(tokens)) {
    if (token.kind === 'words') words(token.text);
    else if (token.kind === 'variable') put(`{{${token.variable}}}`);
    else if (token.kind === 'mustache') put(token.text);
    else if (token.kind === 'line') lines += 1;
    else if (token.kind === 'block') endFlow();
    else if (token.kind === 'link')
      wanted = withTag(wanted, { tag: 'a', opening: `<a href="${escapeHtml(token.href)}">` });
    else if (token.tag === 'li') endItem();
    else if (token.tag === 'ul' || token.tag === 'ol') {
      if (token.kind === 'open') openList(token.tag);
      else endList(token.tag);
    } else if (token.kind === 'close') wanted = wanted.filter((one) => one.tag !== token.tag);
    else wanted = withTag(wanted, { tag: token.tag, opening: `<${token.tag}>` });
  }
  endFlow();
  while (lists.length > 0) endList(lists.at(-1)?.tag ?? 'ul');
  return out;
}

function withTag(wanted: readonly Inline[], inline: Inline): readonly Inline[] {
  if (inline.tag !== 'a') return wanted.some((one) => one.tag === inline.tag) ? wanted : [...wanted, inline];
  return [...wanted.filter((one) => one.tag !== 'a'), inline];
}

/** Words as HTML that Handlebars reads nothing in. */
function guarded(text: string): string {
  const html = escaped(text);
  return /\{\{|\}\}|\\|^\}|\{$/.test(html) ? html.replace(/[{}\\]/g, (sign) => BRACES[sign] ?? '') : html;
}

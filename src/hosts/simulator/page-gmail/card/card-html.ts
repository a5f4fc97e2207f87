import { element } from '../../page/element';

/** What Google's cards take of HTML; everything else stands there as the letters that it is made of. */
const PIECE = /<(\/?)(b|i|u|s|font|a)((?:\s[^<>]*)?)>|<br\s*\/?>|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };
const COLOUR = /\bcolor\s*=\s*["'](#[0-9a-f]{3,8})["']/i;
const LINK = /\bhref\s*=\s*["'](https:\/\/[^"'\s]+)["']/i;

/**
 * Text in the small HTML of cards as nodes, made one by one and never parsed as HTML. Tags that are not known, or not closed in their
 * order, do no harm: they are shown or end where the text ends.
 */
export function cardText(html: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const open: { readonly tag: string; readonly node: Node }[] = [];
  const put = (node: Node | string): void => {
    (open.at(-1)?.node ?? whole).appendChild(typeof node === 'string' ? document.createTextNode(node) : node);
  };
  let at = 0;
  for (const found of html.matchAll(PIECE)) {
    const [piece, slash, name, attributes = '', entity] = found;
    if (found.index > at) put(html.slice(at, found.index));
    at = found.index + piece.length;
    const tag = name?.toLowerCase();
    if (entity !== undefined) put(character(entity) ?? piece);
    else if (tag === undefined) put(element('br'));
    else if (slash === '/') {
      const depth = open.map((one) => one.tag).lastIndexOf(tag);
      if (depth < 0) put(piece);
      else open.length = depth;
    } else {
      const node = elementFor(tag, attributes);
      put(node);
      open.push({ tag, node });
    }
  }
  if (at < html.length) put(html.slice(at));
  return whole;
}

function elementFor(tag: string, attributes: string): HTMLElement {
  if (tag === 'font') {
    const made = element('span', {});
    const colour = COLOUR.exec(decoded(attributes))?.[1];
    if (colour !== undefined) made.style.color = colour;
    return made;
  }
  if (tag === 'a') {
    const href = LINK.exec(decoded(attributes))?.[1];
    return href === undefined
      ? element('span', {})
      : element('a', { href, target: '_blank', rel: 'noreferrer noopener' });
  }
  return element(tag as 'b' | 'i' | 'u' | 's', {});
}

const decoded = (text: string): string => text.replace(/&amp;/g, '&');

/** Undefined for one that no list here has. */
function character(entity: string): string | undefined {
  if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()];
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

import { Tokenizer } from 'htmlparser2';
import { decodeCharacters } from '../../mail/newest/decode-characters';
import { visibleText } from '../../mail/visible-text';
import { safeHref } from '../../reply/letter-part';
import type { BodyToken } from './body-token';
import type { TakeNote } from './imported-templates';

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html main nav p pre section table tbody tfoot thead tr'.split(
    ' ',
  ),
);
const INLINE: Readonly<Record<string, 'strong' | 'em'>> = { strong: 'strong', b: 'strong', em: 'em', i: 'em' };
const UNREAD = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);
const PICTURES = new Set(['img', 'picture', 'svg', 'image']);
const LOST = new Set('iframe video audio object embed input button select textarea script'.split(' '));
const MOST_ADDRESS = 2000;

/**
 * HTML as what may stand in a body, in one pass and without building a tree. Tags that may not are taken off what they hold; pictures,
 * tables, links that lead nowhere safe and things to press are noted.
 */
export function readHtml(html: string, note: TakeNote): readonly BodyToken[] {
  const tokens: BodyToken[] = [];
  let tag = '';
  let attribute = '';
  let href = '';
  let unread = '';

  const open = (): void => {
    if (PICTURES.has(tag)) note('image');
    if (LOST.has(tag)) note('html', tag);
    if (tag === 'table') note('table');
    if (UNREAD.has(tag)) unread = tag;
    else if (tag === 'br') tokens.push({ kind: 'line' });
    else if (tag === 'a') openLink();
    else if (tag === 'td' || tag === 'th') tokens.push({ kind: 'words', text: ' ' });
    else change(tag, 'open');
  };
  const openLink = (): void => {
    const address = visibleText(decodeCharacters(href)).trim();
    if (address.length <= MOST_ADDRESS && safeHref(address) !== undefined) tokens.push({ kind: 'link', href: address });
    else {
      tokens.push({ kind: 'close', tag: 'a' });
      if (address !== '') note('link', address);
    }
  };
  const change = (name: string, kind: 'open' | 'close'): void => {
    const inline = INLINE[name];
    if (inline !== undefined && Object.hasOwn(INLINE, name)) tokens.push({ kind, tag: inline });
    else if (name === 'ul' || name === 'ol' || name === 'li') tokens.push({ kind, tag: name });
    else if (BLOCKS.has(name)) tokens.push({ kind: 'block' });
  };
  const close = (name: string): void => {
    if (name === unread) unread = '';
    if (name === 'a') tokens.push({ kind: 'close', tag: 'a' });
    else change(name, 'close');
  };

  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 20)).toLowerCase();
        href = '';
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 20)).toLowerCase();
        if (attribute === 'href' && href !== '') attribute = '';
      },
      onattribdata: (start, end) => {
        if (attribute === 'href') href += html.slice(start, Math.min(end, start + 2 * MOST_ADDRESS));
      },
      onattribentity: nothing,
      onattribend: nothing,
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => close(html.slice(start, Math.min(end, start + 20)).toLowerCase()),
      ontext: (start, end) => {
        if (unread === '') tokens.push({ kind: 'words', text: visibleText(decodeCharacters(html.slice(start, end))) });
      },
      ontextentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

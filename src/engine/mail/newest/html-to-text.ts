import { Tokenizer } from 'htmlparser2';
import { decodeCharacters } from './decode-characters';
import { holdsAnswers, regionOf, startsEarlierMail } from './html-regions';
import type { Attributes, Region } from './html-regions';
import { createTextFlow } from './text-flow';

/** An HTML mail as text, by what its structure says. */
export type HtmlText = { readonly own: string; readonly quoted: string; readonly signature: string };

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'wbr']);
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
// Tags that are not drawing end an svg in every browser, so that text cannot hide in one that is never closed.
const INLINE = 'b big br code em font i img s small span strike strong sub sup tt u var'.split(' ');
const ENDS_SVG = new Set([...BLOCKS, ...INLINE]);
// Browsers close these by themselves when the next one opens.
const SELF_ENDING = new Set(['p', 'li', 'td', 'th', 'tr', 'dd', 'dt', 'option']);
const ATTRIBUTES = new Set(['class', 'id', 'style', 'type', 'hidden', 'name', 'cite']);
const STRENGTH: Record<Region, number> = { signature: 1, quoted: 2, hidden: 3 };

// Most tags have none, and a map for each of a hundred thousand tags takes longer than reading them.
const NO_ATTRIBUTES: Attributes = new Map();

/** `answers` of a Gmail quote: 'none' are in it, they come 'after' each blockquote, or we stand among them 'now'. */
type OpenRegion = {
  readonly region: Region;
  readonly tag: string;
  readonly opened: Map<string, number>;
  answers: 'none' | 'after' | 'now';
};

/** Leaves a mark in the writer's text where a quote stood, so that what follows below it is read as an answer. */
function markQuote(own: ReturnType<typeof createTextFlow>): void {
  own.breakLine();
  own.text('>', false);
  own.newLine();
}

/**
 * Turns HTML into plain text in one pass over its tags, at most `limit` characters of each part.
 * Tags are read without building a tree: a tree of a hostile mail can be as deep as the mail is long.
 */
export function htmlToText(html: string, limit: number): HtmlText {
  const flows = { own: createTextFlow(limit), quoted: createTextFlow(limit), signature: createTextFlow(limit) };
  const regions: OpenRegion[] = [];
  let tag = '';
  let attributes = NO_ATTRIBUTES;
  let attribute = '';
  let value = '';
  let pre = 0;
  let restIsEarlier = false;

  const flow = (): ReturnType<typeof createTextFlow> | undefined => {
    const top = regions.at(-1);
    const region = top?.region;
    if (region === 'hidden') return undefined;
    if (restIsEarlier || (region === 'quoted' && top?.answers !== 'now')) return flows.quoted;
    if (region === 'quoted') return flows.own;
    return region === 'signature' ? flows.signature : flows.own;
  };
  const breakLine = (name: string): void => {
    if (BLOCKS.has(name)) flow()?.breakLine();
  };
  const open = (): void => {
    if (regions.at(-1)?.tag === 'svg' && ENDS_SVG.has(tag)) regions.pop();
    if (VOID.has(tag)) {
      if (tag === 'br') flow()?.newLine();
      else breakLine(tag);
      return;
    }
    if (SELF_ENDING.has(tag) && regions.at(-1)?.tag === tag) regions.pop();
    breakLine(tag);
    if (tag === 'p' && !(attributes.get('class') ?? '').startsWith('Mso')) flow()?.blankLine();
    if (tag === 'td' || tag === 'th') flow()?.space();
    if (tag === 'pre') pre++;
    const top = regions.at(-1);
    const region = regionOf(tag, attributes);
    if (startsEarlierMail(attributes)) restIsEarlier = true;
    // A blockquote right in the frame is the quote that is answered; deeper down it is part of a mail passed on.
    const inAnswers =
      region === 'quoted' && (top?.answers === 'now' || (top?.answers === 'after' && top.opened.get('div') === 1));
    if (region !== undefined && (top === undefined || inAnswers || STRENGTH[region] > STRENGTH[top.region])) {
      const answers = tag === 'div' && holdsAnswers(attributes) ? 'after' : 'none';
      if (tag === 'blockquote' && region === 'quoted' && flow() === flows.own) markQuote(flows.own);
      regions.push({ region, tag, opened: new Map([[tag, 1]]), answers });
      flow()?.breakLine();
    } else if (top !== undefined) {
      top.opened.set(tag, (top.opened.get(tag) ?? 0) + 1);
    }
  };
  const close = (name: string): void => {
    breakLine(name);
    if (name === 'p') flow()?.blankLine();
    if (name === 'pre' && pre > 0) pre--;
    const top = regions.at(-1);
    if (top === undefined) return;
    const count = top.opened.get(name) ?? 0;
    top.opened.set(name, Math.max(0, count - 1));
    // A closing tag of an element outside ends a hidden part whose own end is missing, so that nothing said stays unread.
    const lostEnd = top.region === 'hidden' && count === 0 && BLOCKS.has(name) && name !== 'p';
    if (lostEnd || (name === top.tag && count === 1)) {
      regions.pop();
      const outer = regions.at(-1);
      if (name === 'blockquote' && outer?.answers === 'after') outer.answers = 'now';
      breakLine(name);
    }
  };

  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    // The tokenizer's own table of characters holds every name of HTML 5 and would weigh more than all this folder.
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = NO_ATTRIBUTES;
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 20)).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (ATTRIBUTES.has(attribute)) value += html.slice(start, end);
      },
      onattribentity: nothing,
      onattribend: () => {
        if (ATTRIBUTES.has(attribute) && !attributes.has(attribute)) {
          attributes = new Map([...attributes, [attribute, decodeCharacters(value)]]);
        }
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => {
        // Twice the limit leaves room for white space that is folded away.
        flow()?.text(decodeCharacters(html.slice(start, Math.min(end, start + 2 * limit))), pre > 0);
        if (flows.own.full()) tokenizer.pause();
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
  return { own: flows.own.result(), quoted: flows.quoted.result(), signature: flows.signature.result() };
}

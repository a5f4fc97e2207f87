import type { Random } from '../random';
import { insertAt, placeIn, stretchOf } from './mutation';
import type { Mutation } from './mutation';

const TAGS: readonly [string, ...string[]] = [
  'div',
  'p',
  'blockquote',
  'table',
  'tr',
  'td',
  'span',
  'b',
  'style',
  'script',
  'title',
  'textarea',
  'template',
  'svg',
  'math',
  'pre',
  'br',
  'hr',
  'img',
  'a',
  'select',
  'noscript',
  'xml',
  'o:p',
  'body',
  'html',
  'head',
  'plaintext',
];
const ATTRIBUTES: readonly [string, ...string[]] = [
  '',
  ' class="gmail_quote"',
  ' class=gmail_signature',
  ' class="moz-cite-prefix"',
  ' id="divRplyFwdMsg"',
  ' id="appendonsend"',
  ' type="cite"',
  ' style="display:none"',
  ' style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"',
  ' hidden',
  ' class="yahoo_quoted"',
  ' id="mailru-blockquote"',
  ' style="',
  " title='>",
  ' a=b=c"d',
  ' class="MsoNormal"',
];
const BLOCKS: readonly [string, ...string[]] = [
  '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Care &lt;care@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Old text</blockquote></div>',
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>От:</b> Магазин<br><b>Изпратено:</b> вторник<br><b>До:</b> мен<br><b>Относно:</b> Поръчка</div><div>Старо</div>',
  '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Від:</b> Магазин<br><b>Надіслано:</b> вівторок</p></div><p>Старе</p>',
  '<blockquote type="cite"><div>9 марта 2026 г., в 10:15, Поддержка написал(а):</div><div>Старое</div></blockquote>',
  '<div class="moz-cite-prefix">09.03.2026 10:15, Поддержка пишет:<br></div><blockquote type="cite">Старое</blockquote>',
];
const SOUP: readonly [string, ...string[]] = [
  '&',
  '&#',
  '&#x',
  '&amp;amp;',
  '&nbsp',
  '&lt;',
  '&gt;',
  '&#0;',
  '&#xD800;',
  '&#xDFFF;',
  '&#x10FFFF;',
  '&#99999999999;',
  '&zwnj;',
  '&rlm;',
  '&CounterClockwiseContourIntegral;',
  '&notanentity;',
  '&#8238;',
  '&quot;',
  '&NewLine;',
  '&shy;',
];
const BROKEN: readonly [string, ...string[]] = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE',
  '<?xml ',
  '<',
  '>',
  '</',
  '/>',
  '<!-- a -- > b',
  '<!>',
  '</ div>',
  '<![if !mso]>',
  '<!--[if mso]><p>',
  '<![endif]-->',
];

/** Ways to spoil the HTML of a mail. */
export const HTML_MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  {
    name: 'tag opened',
    spoil: (html, random) => times(html, random, () => `<${random.pick(TAGS)}${random.pick(ATTRIBUTES)}>`),
  },
  { name: 'tag closed', spoil: (html, random) => times(html, random, () => `</${random.pick(TAGS)}>`) },
  { name: 'quote block', spoil: (html, random) => insertAt(html, placeIn(html, random), random.pick(BLOCKS)) },
  { name: 'broken markup', spoil: (html, random) => times(html, random, () => random.pick(BROKEN)) },
  {
    name: 'entity soup',
    spoil: (html, random) => times(html, random, () => random.pick(SOUP).repeat(1 + random.below(30))),
  },
  { name: 'attribute spoilt', spoil: spoilAttribute },
  { name: 'wrapped', spoil: (html, random) => wrap(html, random, 1 + random.below(10)) },
  { name: 'wrapped two thousand times', spoil: (html, random) => wrap(html, random, random.chance(0.05) ? 2_000 : 10) },
  { name: 'stretch inside a tag', spoil: (html, random) => wrapStretch(html, random) },
  {
    name: 'tags taken out',
    spoil: (html, random) => html.replace(/<\/[a-z]+>/gi, (tag) => (random.chance(0.3) ? '' : tag)),
  },
];

function times(html: string, random: Random, what: () => string): string {
  let spoilt = html;
  for (let left = 1 + random.below(6); left > 0; left -= 1) spoilt = insertAt(spoilt, placeIn(spoilt, random), what());
  return spoilt;
}

function spoilAttribute(html: string, random: Random): string {
  const tags = [...html.matchAll(/<[a-z]+/gi)];
  const found = tags[random.below(Math.max(1, tags.length))];
  return found === undefined ? html : insertAt(html, found.index + found[0].length, random.pick(ATTRIBUTES));
}

function wrap(html: string, random: Random, depth: number): string {
  const tag = random.pick(['div', 'blockquote', 'table', 'span', 'td']);
  const closed = random.chance(0.7) ? `</${tag}>`.repeat(depth) : '';
  return `<${tag}${random.pick(ATTRIBUTES)}>`.repeat(depth) + html + closed;
}

function wrapStretch(html: string, random: Random): string {
  const { start, end } = stretchOf(html, random, 800);
  const tag = random.pick(TAGS);
  return `${html.slice(0, start)}<${tag}${random.pick(ATTRIBUTES)}>${html.slice(start, end)}</${tag}>${html.slice(end)}`;
}

import { brandWords, LANGUAGES } from '../../../src/engine';
import type { Brand, Letter } from '../../../src/engine';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import { renderLetter } from '../../../src/engine/reply/render-letter';
import type { RenderedLetter } from '../../../src/engine/reply/render-letter';
import { lettersByKnown, MOMENT, OWN_LETTER, valuesFor } from '../../letters/written-letters';
import { SAMPLE_BRANDS } from '../brand/sample-brands';
import { htmlText } from './letter-markup';
import { wordSafeFaults } from './letter-lint';

const BY_LANGUAGE = { en, bg, ru, uk };
const LETTERS = LANGUAGES.flatMap((language) => BY_LANGUAGE[language]);
const BRANDS = Object.values(SAMPLE_BRANDS);
const EACH = BRANDS.flatMap((brand) => LETTERS.map((letter) => [letter.id, brand.id, letter, brand] as const));

function write(letter: Letter, brand: Brand, known: 'all' | 'least' = 'all'): RenderedLetter {
  const { language } = letter;
  const { agentTitle, company } = brandWords(brand, language);
  const values = { ...valuesFor(letter, known), 'agent.title': agentTitle, company };
  return renderLetter(letter, values, { mode: 'final', language, accent: '#0f6cbd', brand }, MOMENT);
}

const P =
  '<p style="margin:0 0 12px 0;font-family:Arial, sans-serif;font-size:15px;line-height:22px;color:#242424">Hello</p>';
/** A small sound letter with one piece of it changed. */
function letter(piece = '', change = ''): string {
  const html =
    '<table lang="en" role="presentation" width="100%" style="width:100%"><tbody><tr>' +
    `<td bgcolor="#ffffff" style="padding:16px 0 0 0;background-color:#ffffff">${P}</td></tr></tbody></table>`;
  if (!html.includes(piece)) throw new Error(`There is no ${piece} to change.`);
  return html.replace(piece, change);
}
const after = (more: string): string => letter(P, P + more);
const styled = (style: string): string => letter('line-height', `${style};line-height`);
const IMG =
  '<img src="https://a.example/b.png" alt="B" width="10" height="10" border="0" style="width:10px;font-size:15px;color:#242424">';
const image = (piece = '', change = ''): string => after(IMG.replace(piece, change));
const BUTTON =
  '<table role="presentation"><tbody><tr><td bgcolor="#0f6cbd" style="padding:9px 20px;background-color:#0f6cbd;border-radius:4px">' +
  '<a href="https://a.example/" style="font-size:15px;color:#ffffff">Go</a></td></tr></tbody></table>';
const button = (piece = '', change = ''): string => after(BUTTON.replace(piece, change));

describe('a dressed letter', () => {
  it.each(EACH)('%s in the brand %s keeps its looks everywhere', (_, __, one, brand) => {
    for (const [, known] of lettersByKnown([one])) {
      const { html = '', text = '' } = write(one, brand, known);
      expect(text).not.toBe('');
      expect(wordSafeFaults(html)).toEqual([]);
    }
  });

  it.each(BRANDS.map((brand) => [brand.id, brand] as const))('of the agent’s own keeps its looks in %s', (_, brand) => {
    for (const language of LANGUAGES) {
      const { html = '' } = write({ ...OWN_LETTER, language }, brand);
      expect(html).toContain('href="https://a.example/track?id=1&amp;x=%22"');
      expect(wordSafeFaults(html)).toEqual([]);
    }
  });

  it.each(EACH)('%s in %s says the same as text', (_, __, one, brand) => {
    const { html = '', text = '' } = write(one, brand);
    const words = (all: string): string => all.replace(/\s+/g, ' ').trim();
    expect(words(htmlText(html))).toBe(words(text));
  });
});

describe('wordSafeFaults', () => {
  it.each([
    ['a small sound letter', letter()],
    ['a picture', image()],
    ['a button', button()],
    ['a link', after('<a href="tel:1" style="font-size:12px;color:#0f6cbd">1</a>')],
  ])('finds nothing in %s', (_, html) => {
    expect(wordSafeFaults(html)).toEqual([]);
  });

  it.each([
    ['a style sheet', after('<style>p{color:red}</style>'), 'tag style'],
    ['a script', after('<script>x</script>'), 'tag script'],
    ['a linked font', after('<link href="https://fonts.example/a.css">'), 'tag link'],
    ['a form', after('<form></form>'), 'tag form'],
    ['a field', after('<input>'), 'tag input'],
    ['a class', letter('<p', '<p class="a"'), 'attribute class'],
    ['an id', letter('<p', '<p id="a"'), 'attribute id'],
    ['a handler', letter('<p', '<p onclick="a()"'), 'attribute onclick'],
    ['a background picture', letter('<td', '<td background="a.png"'), 'attribute background'],
    ['a background picture as style', styled('background-image:url(a.png)'), 'style background-image'],
    ['a picture in the shorthand', styled('background:#fff url(a.png)'), 'style background'],
    ['something to load', styled('list-style:url(a.png)'), 'loads list-style'],
    ['a position', styled('position:absolute'), 'style position'],
    ['a float', styled('float:left'), 'style float'],
    ['a flex box', styled('display:flex'), 'style display'],
    ['a grid', styled('display:inline-grid'), 'style display'],
    ['a part of a flex box', styled('flex-wrap:wrap'), 'style flex-wrap'],
    ['a part of a grid', styled('grid-template-columns:1fr'), 'style grid-template-columns'],
    ['a font in the shorthand', styled('font:15px Arial, sans-serif'), 'style font'],
    ['a negative margin', letter('0 0 12px 0', '-4px 0 12px 0'), 'margin -4px 0 12px 0'],
    ['a margin at a side', letter('0 0 12px 0', '0 0 12px 8px'), 'margin 0 0 12px 8px'],
    ['a margin by itself', styled('margin-top:8px'), 'margin 8px'],
    ['a margin of the table', letter('"width:100%', '"margin:0 0 12px 0;width:100%'), 'margin 0 0 12px 0'],
    ['a padding outside of cells', styled('padding:4px'), 'padding of p'],
    ['a line height without px', letter('22px', '1.5'), 'line-height 1.5'],
    ['a line height in em', letter('22px', '1.5em'), 'line-height 1.5em'],
    ['a font alone', letter('Arial, sans-serif', 'Lobster'), 'font Lobster'],
    ['a colour with transparency', letter('color:#242424', 'color:rgba(0,0,0,.9)'), 'colour rgba(0,0,0,.9)'],
    ['a colour by its hue', styled('border-color:hsl(0 0% 0%)'), 'colour hsl(0 0% 0%)'],
    ['a variable', styled('letter-spacing:var(--a)'), 'counts var(--a)'],
    ['a sum', styled('text-indent:calc(1px + 1em)'), 'counts calc(1px + 1em)'],
    ['round corners', styled('border-radius:4px'), 'round corners on no button'],
    ['round corners on a cell of words', button('<a href="https://a.example/"', '<b'), 'round corners on no button'],
    ['an unclosed cell', letter('</td>', ''), 'unclosed td'],
    ['an unclosed paragraph', letter('</p>', ''), 'unclosed p'],
    ['an unclosed bold', letter('Hello', '<b>Hello'), 'unclosed b'],
    ['an empty paragraph', letter('Hello', ''), 'empty paragraph'],
    ['a paragraph of spaces and breaks', letter('Hello', ' &nbsp;<br> '), 'empty paragraph'],
    ['too many characters', letter('Hello', 'Hello '.repeat(6_000)), '36[0-9]{3} characters'],
    ['no language', letter(' lang="en"'), 'no lang'],
    ['an empty language', letter('lang="en"', 'lang=""'), 'no lang'],
    ['no language on a second block', `${letter()}<p style="margin:0 0 12px 0"></p>`, 'no lang'],
    ['a table that is read out as one', letter(' role="presentation"'), 'table without role'],
    ['a table with another role', letter('"presentation"', '"grid"'), 'table without role'],
    ['a width as attribute only', letter('style="width:100%"'), 'width not as attribute and style'],
    ['a width as style only', letter(' width="100%"'), 'width not as attribute and style'],
    ['two different widths', letter('"width:100%', '"width:600px'), 'width not as attribute and style'],
    ['a background as style only', letter(' bgcolor="#ffffff"'), 'background not as attribute and style'],
    ['a background as attribute only', letter(';background-color:#ffffff'), 'background not as attribute and style'],
    ['two backgrounds', letter('r="#ffffff"', 'r="#eeeeee"'), 'background not as attribute and style'],
    [
      'no background',
      letter(' bgcolor="#ffffff" style="padding', ' style="padding').replace(/;background[^"]*/, ''),
      'colour without a background',
    ],
    ['no colour', letter(';color:#242424'), 'text without a colour'],
    ['too little contrast', letter('color:#242424', 'color:#808080'), 'contrast of #808080 on #ffffff'],
    ['too little when dark', letter('color:#242424', 'color:#757575'), 'contrast of #757575 on #ffffff turned dark'],
    ['a colour that cannot be measured', letter('color:#242424', 'color:red'), 'contrast of red on #ffffff'],
    ['a pale button', button('color:#ffffff', 'color:#9fc4e7'), 'contrast of #9fc4e7 on #0f6cbd'],
    ['small text', letter('font-size:15px', 'font-size:11px'), 'text of 11px size'],
    ['text whose size nobody knows', letter('font-size:15px', 'font-size:1em'), 'text of 1em size'],
    ['text without a size', letter('font-size:15px;'), 'text of no size'],
    ['a comment', after('<!--[if mso]>x<![endif]-->'), 'comment'],
    ['a link to a script', after('<a href="javascript:x">x</a>'), 'link to javascript:x'],
    ['a link to a file', after('<a href="file:///x">x</a>'), 'link to file:///x'],
    ['a link to nothing', after('<a>x</a>'), 'link to nothing'],
    ['a picture without words', image(' alt="B"'), 'picture without words'],
    ['a picture with empty words', image('"B"', '""'), 'picture without words'],
    ['a picture without width', image(' width="10"'), 'picture without width'],
    ['a picture without height', image(' height="10"'), 'picture without height'],
    ['a picture with a border', image(' border="0"'), 'picture with a border'],
    ['a picture without https', image('https:', 'http:'), 'picture from http://a.example/b.png'],
    ['a picture whose words are pale', image('#242424', '#cccccc'), 'contrast of #cccccc on #ffffff'],
  ])('finds %s', (_, html, fault) => {
    expect(wordSafeFaults(html)).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(fault)}$`)));
  });
});

/** Only the row that counts characters is a pattern. */
function escaped(fault: string): string {
  return fault.includes('{') ? fault : fault.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
}

import fc from 'fast-check';
import { linesOf } from '../../../src/engine/reply/letter-part';
import type { LetterPart, Line } from '../../../src/engine/reply/letter-part';
import type { Piece } from '../../../src/engine/reply/filled-pieces';
import { richParts } from '../../../src/engine/reply/rich-parts';

const own = (text: string): Piece => ({ own: true, text });
const value = (text: string): Piece => ({ own: false, text, variable: 'line' });
const words = (line: Line): string => line.map(({ text }) => text).join('');
/** A short spelling of parts for reading. */
function spelled(part: LetterPart): string {
  switch (part.kind) {
    case 'paragraph':
      return part.lines.map(words).join(' / ');
    case 'list':
      return `${part.ordered ? '#' : '*'} ${part.items.map((item) => item.map(words).join(' / ')).join(' ; ')}`;
    case 'button':
      return `[${words(part.words)}](${part.href})`;
  }
}
const read = (...pieces: readonly (string | Piece)[]): readonly string[] =>
  richParts(pieces.map((piece) => (typeof piece === 'string' ? own(piece) : piece))).map(spelled);

describe('richParts', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['line breaks', '<p>One<br>Two<br/></p>', ['One / Two']],
    ['an empty line between breaks, as two paragraphs', 'One<br><br>Two', ['One', 'Two']],
    ['no empty paragraph', '<p>  </p><p>One</p><p><br></p>', ['One']],
    ['white space as one space', '<p>One\n   two\t three</p>', ['One two three']],
    ['white space around tags', '<p>One <b> two</b> three</p>', ['One two three']],
    ['a list', '<ul><li>One</li><li><p>Two</p></li></ul><p>Three</p>', ['* One ; Two', 'Three']],
    ['an item of two paragraphs', '<ol><li><p>One</p><p>more</p></li><li>Two</li></ol>', ['# One / more ; Two']],
    ['a list in a list, as one', '<ul><li>One<ol><li>Two</li></ol></li><li>Three</li></ul>', ['* One ; Two ; Three']],
    ['an item without a list', '<li>One</li>', ['One']],
    ['a list that is not closed', '<ul><li>One', ['* One']],
    ['a button', '<p><a data-button href="https://a.example/x">Track</a></p>', ['[Track](https://a.example/x)']],
    ['no button among words', '<p>See <a data-button href="https://a.example">it</a></p>', ['See it']],
    ['named characters', '<p>Fish &amp; chips &lt;3</p>', ['Fish & chips <3']],
    [
      'the text of what it does not know',
      '<table><tr><td>One</td><td>Two</td></tr></table><h2>Three</h2>',
      ['One', 'Two', 'Three'],
    ],
    ['nothing of scripts and styles', '<style>p{}</style><script>alert(1)</script><p>One</p>', ['One']],
  ])('keeps %s', (_, html, parts) => {
    expect(read(html)).toEqual(parts);
  });

  it('keeps bold, italic and links on their words', () => {
    const [part] = richParts([own('<p><b>Bold <i>both</i></b> <a href="mailto:a@b.example">mail</a> plain</p>')]);
    expect(part && linesOf(part)).toEqual([
      [
        { text: 'Bold ', strong: true },
        { text: 'both', strong: true, em: true },
        { text: ' ' },
        { text: 'mail', href: 'mailto:a@b.example' },
        { text: ' plain' },
      ],
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example',
    'https://a.example/"x',
    '',
    'vbscript:x',
    ' java\nscript:x',
  ])('keeps the words of a link to %j without the link', (href) => {
    const [part] = richParts([own(`<p><a href="${href.replace(/"/g, '&quot;')}">here</a></p>`)]);
    expect(part && linesOf(part)).toEqual([[{ text: 'here' }]]);
  });

  it('puts values in as text, with their own lines and paragraphs', () => {
    expect(read('<p>Hello ', value('<b>Ivan</b>'), ', fine.</p>')).toEqual(['Hello <b>Ivan</b>, fine.']);
    expect(read('<p>', value('One\nTwo\n\nThree'), '</p>')).toEqual(['One / Two', 'Three']);
    expect(read('<ul><li>', value('One\n\nTwo'), '</li></ul>')).toEqual(['* One / Two']);
  });

  it('gives an answer to any pieces, in which every value that is not hidden stands', () => {
    const piece = fc.oneof(
      fc.string().map(own),
      fc
        .constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<ul><li>',
          '</li>',
          '</ul>',
          '<a href="https://a.example">',
          '</a>',
          '<br>',
        )
        .map(own),
      fc.constant(value('VALUE')),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parts = richParts(pieces);
        for (const part of parts) for (const line of linesOf(part)) expect(line.length).toBeGreaterThan(0);
        const hides = pieces.some(
          ({ own: isOwn, text }) => isOwn && /<[a-z]/i.test(text) && !/^<\/?(?:p|b|ul|li|a|br)/.test(text),
        );
        const shown = parts
          .flatMap(linesOf)
          .flat()
          .filter(({ variable }) => variable === 'line').length;
        if (!hides) expect(shown).toBe(pieces.filter((one) => !one.own).length);
      }),
    );
  });
});

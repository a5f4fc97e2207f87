import fc from 'fast-check';
import { letterInCard } from '../../src/cards/letter-in-card';

const shown = (html: string, most = 1000) => letterInCard(html, most);

describe('a letter on a card', () => {
  it('keeps its words, its lines, and what is heavier', () => {
    expect(
      shown('<table><tr><td><p>Dear <b>Ivan</b>,</p><p>It goes <em>today</em>.<br>Elena</p></td></tr></table>').html,
    ).toBe('Dear <b>Ivan</b>,<br><br>It goes <i>today</i>.<br>Elena');
  });

  it('marks what is missing in square brackets', () => {
    expect(shown('<p>We send <mark data-missing>the amount</mark> back.</p>').html).toBe('We send [the amount] back.');
  });

  it('shows a list with its bullets', () => {
    expect(shown('<ul><li>one</li><li>two</li></ul>').text).toBe('• one\n• two');
  });

  it('leaves of links and pictures only their words', () => {
    const { html } = shown(
      '<a href="https://evil.example" onclick="x()">here</a> <img src="https://a.example" alt="Logo">',
    );
    expect(html).toBe('here Logo');
  });

  it('shows nothing of scripts and styles', () => {
    expect(shown('<style>p{}</style><script>alert(1)</script><p>a</p>').html).toBe('a');
  });

  it('shows markup that was typed as the text that it is', () => {
    expect(shown('<p>&lt;b&gt;a&lt;/b&gt; &amp; "b"</p>').html).toBe('&lt;b&gt;a&lt;/b&gt; &amp; &quot;b&quot;');
  });

  it('closes what is open where it is cut, and says that it was', () => {
    expect(shown('<p><b>abcdefghij klmnopqrstuvw</b></p>', 20)).toEqual({
      html: '<b>abcdefghij k</b>',
      text: 'abcdefghij k',
      cut: true,
    });
    expect(shown('<p>short</p>').cut).toBe(false);
  });

  it('is small and sound whatever the letter is', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</b>',
      '<i>',
      '</p>',
      '<p>',
      '<br>',
      '&lt;',
      'a',
      ' ',
      '<style>',
      '</style>',
      '<',
      '"',
      'Щ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), fc.nat(300), (pieces, most) => {
        const { html, text } = shown(pieces.join(''), most);
        expect(text.length).toBeLessThanOrEqual(most);
        const open: string[] = [];
        for (const [, end, name = ''] of html.matchAll(/<(\/?)(b|i|u)>/g)) {
          if (end === '') open.push(name);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
        expect(html.replace(/<\/?(b|i|u)>|<br>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it.each(['<br>', '<b>', '<p>', 'a', '<b>a</b>'])('takes no longer for a letter of 50,000 times %s', (piece) => {
    const started = performance.now();
    shown(piece.repeat(50_000), 9000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** @jest-environment jsdom */
import DOMPurify from 'dompurify';
import { letters } from '../../src/engine/languages/ru/letters';
import { renderLetter } from '../../src/engine/reply/render-letter';
import { createLetterPolicy } from '../../src/session/letter-policy';
import { SAMPLE_BRANDS } from '../engine/brand/sample-brands';
import { MOMENT, OWN_LETTER, valuesFor } from '../letters/written-letters';

const { clean } = createLetterPolicy(DOMPurify);

describe('the policy for letters', () => {
  it('keeps what our letters are made of', () => {
    const letter =
      '<table lang="bg" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%"><tbody><tr>' +
      '<td align="left" valign="top" bgcolor="#ffffff" style="padding:16px 0 0 0"><p style="margin:0 0 12px 0">Здравейте, <b>Иване</b>,<br>' +
      '<a href="https://shop.example/4471">4471</a></p></td></tr></tbody></table>';
    expect(clean(letter)).toBe(letter);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<iframe src="https://x.example"></iframe>',
    '<style>p{}</style>',
    '<form><input></form>',
    '<svg><animate onbegin=alert(1)></svg>',
    '<math><mtext><script>alert(1)</script></mtext></math>',
  ])('drops %s', (html) => {
    expect(clean(html)).not.toMatch(
      /script|onerror|onclick|onbegin|javascript:|data:|<(img|iframe|style|form|input|svg|math)/i,
    );
  });

  it.each(Object.values(SAMPLE_BRANDS).map((brand) => [brand.id, brand] as const))(
    'changes nothing in letters of the brand %s',
    (_, brand) => {
      const page = document.createElement('template');
      for (const letter of [...letters, OWN_LETTER]) {
        const look = { mode: 'final', language: letter.language, accent: '', brand } as const;
        const { html = '' } = renderLetter(letter, valuesFor(letter, 'all'), look, MOMENT);
        // As a browser writes it down, which needs fewer entities than we do.
        page.innerHTML = html;
        expect(html).not.toBe('');
        expect(clean(html)).toBe(page.innerHTML);
      }
    },
  );

  it('keeps a logo as letters draw it', () => {
    const logo =
      '<img src="https://a.example/b.png" alt="B &amp; C" width="180" height="48" border="0" style="display:block;width:180px">';
    expect(clean(logo)).toBe(logo);
  });

  it.each([
    ['without an address', '<img alt="B">'],
    ['without https', '<img src="http://a.example/b.png" alt="B">'],
    ['as data', '<img src="data:image/png;base64,iVBORw0KGgo=" alt="B">'],
    ['from the letter itself', '<img src="b.png" alt="B">'],
    ['without a scheme', '<img src="//a.example/b.png" alt="B">'],
    ['by a script', '<img src=" javascript:alert(1)" alt="B">'],
  ])('drops a picture %s', (_, html) => {
    expect(clean(`<p>a${html}b</p>`)).toBe('<p>ab</p>');
  });

  it.each(['srcset="https://a.example/c.png 2x"', 'onerror="alert(1)"', 'class="a"', 'usemap="#a"', 'loading="lazy"'])(
    'drops %s of a picture',
    (attribute) => {
      const logo = '<img src="https://a.example/b.png" alt="B">';
      expect(clean(logo.replace('<img', `<img ${attribute}`))).toBe(logo);
    },
  );

  it('is the same on a second pass', () => {
    const html = '<p>a<b>b</p></b><img src=x onerror=alert(1)><table><tr><td>c';
    expect(clean(clean(html))).toBe(clean(html));
  });
});

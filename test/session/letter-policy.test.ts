/** @jest-environment jsdom */
import DOMPurify from 'dompurify';
import { createLetterPolicy } from '../../src/session/letter-policy';

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

  it('is the same on a second pass', () => {
    const html = '<p>a<b>b</p></b><img src=x onerror=alert(1)><table><tr><td>c';
    expect(clean(clean(html))).toBe(clean(html));
  });
});

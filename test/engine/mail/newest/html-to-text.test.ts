import fc from 'fast-check';
import { htmlToText } from '../../../../src/engine/mail/newest/html-to-text';

const own = (html: string) => htmlToText(html, 1_000).own.trim();

describe('htmlToText', () => {
  it.each([
    ['<svg onload=1><p>You are liars.</p>', 'You are liars.'],
    ['<svg><g><span>You are liars.</span>', 'You are liars.'],
    ['<noscript><p>You are liars.</p></noscript>', 'You are liars.'],
    ['<object data=x><p>You are liars.</p></object>', 'You are liars.'],
    ['<p>You <!-- not -->are<wbr> liars.</p>', 'You are liars.'],
    ['<p>You are &#108;iars.', 'You are liars.'],
  ])('reads the text of %s, which people see', (html, text) => {
    expect(own(html)).toBe(text);
  });

  it.each([
    '<svg><title>drawing</title><text>label</text></svg><p>Hello</p>',
    '<style>p { color: red }</style><p>Hello</p>',
    '<p>Hello</p><div style="display:none">secret</div>',
    '<head><title>secret</title></head><body>Hello</body>',
    '<script>secret()</script>Hello',
  ])('leaves out of %s what nobody sees', (html) => {
    expect(own(html)).toBe('Hello');
  });

  it('takes no more than it was asked for, and never throws', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<svg>',
      '</svg>',
      '<div style="display:none">',
      '</div>',
      '<br>',
      '<',
      '&amp;',
      '<blockquote>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string()), { maxLength: 60 }), (parts) => {
        const { own: text, quoted, signature } = htmlToText(parts.join(''), 50);
        for (const one of [text, quoted, signature]) expect(one.length).toBeLessThanOrEqual(50);
      }),
    );
  });
});

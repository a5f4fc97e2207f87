import fc from 'fast-check';
import { visibleText } from '../../../src/engine/mail/visible-text';

describe('visibleText', () => {
  it.each([
    ['marks that turn text around', '\u202eIvan\u202c \u2066Petrov\u2069\u061c\u200f', 'Ivan Petrov'],
    ['characters without a shape', 'I\u200bv\u00ada\ufeffn\u180e\u206f', 'Ivan'],
    ['control characters', 'I\u0000v\u001ba\u007fn\u009b', 'Ivan'],
    ['halves of characters', '\ud83dIvan\ude00', 'Ivan'],
  ])('leaves out %s', (_, text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it('keeps tabs, makes one of every kind of line end, and leaves all else as it is', () => {
    expect(visibleText('a\tb\r\nc\rd\u2028e\u000bf\u0085g')).toBe('a\tb\nc\nd\ne\nf\ng');
    expect(visibleText('Іван 😀 שלום É ﬁ')).toBe('Іван 😀 שלום É ﬁ');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});

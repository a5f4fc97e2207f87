import { oneLine, unbroken } from '../../../src/engine/pane/who-of';

describe('unbroken', () => {
  it('makes one line of a text, without what turns it around or has no shape', () => {
    expect(unbroken('Ivan\r\n\t Petrov')).toBe('Ivan Petrov');
    expect(unbroken('\u061cIvan\u202e\u00ad Pe\u200btrov\ufffa')).toBe('Ivan Petrov');
  });
});

describe('oneLine', () => {
  it('cuts a long text at a word, never through a character, with an ellipsis', () => {
    expect(oneLine('one two three', 9)).toBe('one two…');
    expect(oneLine('a😀😀', 4)).toBe('a😀…');
    expect(oneLine(' short ', 9)).toBe('short');
  });

  it('makes nothing of a text that cannot be seen', () => {
    expect(oneLine('\u200b \u202e\n', 9)).toBe('');
  });
});

import { joinEach, phraseList, withoutRepeats } from '../../../src/engine/languages/phrase-list';

describe('lists of phrases', () => {
  it('are parted by commas and line ends, without blanks and repeats', () => {
    expect(phraseList('\n  one two, three\n  four,\n\n three ,')).toEqual(['one two', 'three', 'four']);
  });

  it('are joined, each beginning with each end', () => {
    expect(joinEach(['a', 'b'], ['c', 'd'])).toEqual(['a c', 'a d', 'b c', 'b d']);
  });

  it('are put together without repeats', () => {
    expect(withoutRepeats(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

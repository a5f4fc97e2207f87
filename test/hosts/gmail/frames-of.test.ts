import { framesOf } from '../../../src/hosts/gmail';

const LIKE_FRAMES = 'Meet me\n    at noon (the-station:1:2)\n    at five (<anonymous>)';

describe('where an error was thrown', () => {
  it('is told by the first lines of its stack', () => {
    const frames = framesOf(new RangeError('too far'), 3);
    expect(frames).toHaveLength(3);
    expect(frames[0]).toMatch(/^at .*frames-of\.test\.ts:\d+:\d+\)?$/);
  });

  it('is told of an error without words', () => {
    expect(framesOf(new Error(), 1)).toHaveLength(1);
  });

  it.each([LIKE_FRAMES, `\n    at noon (the-station:1:2)`, '$&\r\n    at noon (the-station:1:2)\r\n'])(
    'is told without the words of the error, even where they look like lines of a stack: %j',
    (words) => {
      const frames = framesOf(new Error(words), 50);
      expect(frames.length).toBeGreaterThan(1);
      expect(frames.join('\n')).not.toMatch(/noon|five/);
    },
  );

  it.each(['second', ''])('is not told where the words were changed after the stack was made: %j', (message) => {
    const error = new Error(LIKE_FRAMES);
    const { stack } = error;
    expect(framesOf(Object.assign(error, { message, stack }), 50)).toEqual([]);
  });

  it('is not told where there is no stack', () => {
    expect(framesOf(Object.assign(new Error('x'), { stack: undefined }), 5)).toEqual([]);
  });
});

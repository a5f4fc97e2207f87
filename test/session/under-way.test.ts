import { createUnderWay } from '../../src/session/under-way';

describe('what is under way', () => {
  it('rests when nothing was begun', async () => {
    await createUnderWay(() => undefined).rest();
  });

  it('rests only when what was begun meanwhile is done too', async () => {
    const { run, rest } = createUnderWay(() => undefined);
    const done: string[] = [];
    run(
      Promise.resolve().then(() => {
        done.push('first');
        run(new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => void done.push('second')));
      }),
    );
    await rest();
    expect(done).toEqual(['first', 'second']);
  });

  it('tells of what is thrown, and rests all the same', async () => {
    const bugs: unknown[] = [];
    const { run, rest } = createUnderWay((error) => bugs.push(error));
    run(Promise.reject(new Error('broken')));
    await rest();
    expect(bugs).toEqual([new Error('broken')]);
  });
});

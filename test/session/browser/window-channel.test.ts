import { createWindowChannel } from '../../../src/session/browser/window-channel';

const real = globalThis.BroadcastChannel;
afterEach(() => Object.assign(globalThis, { BroadcastChannel: real }));

describe('the channel between windows', () => {
  it('carries a message to every other window of its name, and to nobody after it was closed', async () => {
    const [one, two, other] = [createWindowChannel('a'), createWindowChannel('a'), createWindowChannel('b')];
    const heard: unknown[] = [];
    const here = new Promise<void>((resolve) => {
      two.onMessage((message) => {
        heard.push(message);
        resolve();
      });
    });
    one.onMessage((message) => heard.push(['own', message]));
    const stop = other.onMessage((message) => heard.push(['other', message]));
    one.post({ sent: true });
    await here;
    expect(heard).toEqual([{ sent: true }]);
    stop();
    for (const channel of [one, two, other]) channel.close();
  });

  it.each<[string, unknown]>([
    ['there is none', undefined],
    [
      'the frame’s storage is blocked',
      () => {
        throw new Error('SecurityError');
      },
    ],
  ])('is silent where %s', (_, channel) => {
    Object.assign(globalThis, { BroadcastChannel: channel });
    const silent = createWindowChannel('a');
    const hear = jest.fn();
    const stop = silent.onMessage(hear);
    silent.post({ sent: true });
    stop();
    silent.close();
    expect(hear).not.toHaveBeenCalled();
  });
});

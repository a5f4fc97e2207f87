import type { Channel } from '../surroundings';
import { openBroadcast } from './broadcast-channel';

/** Messages between the add-in's windows in one browser; where the browser has no channel for them, nobody hears them. */
export function createWindowChannel(name: string): Channel {
  const channel = openBroadcast(name);
  if (channel === undefined) {
    return { post: () => undefined, onMessage: () => () => undefined, close: () => undefined };
  }
  return {
    post: (message) => channel.postMessage(message),
    onMessage(listener) {
      const hear = (event: MessageEvent<unknown>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}

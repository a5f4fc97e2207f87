import type { Surroundings } from '../surroundings';
import { copyLetter } from './copy-letter';
import { createLocalStore } from './local-store';
import { whenIdle } from './when-idle';
import { createWindowChannel } from './window-channel';

/** What a browser gives a session on any of our pages: clocks, sight, storage, windows, the clipboard. */
export const BROWSER_PARTS = {
  wallClock: () => Date.now(),
  monotonicClock: () => performance.now(),
  utcOffsetMinutes: (at: number) => -new Date(at).getTimezoneOffset(),
  every(ms: number, callback: () => void) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
  isVisible: () => document.visibilityState === 'visible',
  onVisibilityChanged(listener: () => void) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  whenIdle,
  local: createLocalStore(() => localStorage),
  openChannel: createWindowChannel,
  loadLetterPolicy: async () => (await import(/* webpackChunkName: "writing" */ './letter-policy')).letterPolicy,
  copy: copyLetter,
  uniqueId: () => crypto.randomUUID().slice(0, 13),
} satisfies Partial<Surroundings>;

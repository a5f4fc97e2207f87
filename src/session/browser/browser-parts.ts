import type { Surroundings } from '../surroundings';
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
  // Nobody copies a letter before what writes letters is here.
  async copy(text: string, html: string | undefined) {
    const { copyLetter } = await import(/* webpackChunkName: "writing" */ './copy-letter');
    return copyLetter(text, html);
  },
  uniqueId: () => crypto.randomUUID().slice(0, 13),
} satisfies Partial<Surroundings>;

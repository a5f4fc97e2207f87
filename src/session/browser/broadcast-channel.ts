/**
 * The browser's channel between frames of one origin, to be closed after use; undefined where there is none: classic Outlook's event
 * runtime has no channels, and Firefox refuses them to a frame whose storage is blocked.
 */
export function openBroadcast(name: string): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

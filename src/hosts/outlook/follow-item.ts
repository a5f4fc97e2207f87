/** Classic Outlook tells of no item first and of the next one a moment later; a pane that showed both would flicker. */
export const NULL_ITEM_MS = 250;

/**
 * Turns Outlook's ItemChanged into calls of `listener`: at once when an item is open, and when none is, only after it has stayed
 * so for a moment. Returns the handler to give to Outlook, and its stop.
 */
export function followItem(
  hasItem: () => boolean,
  listener: () => void,
): { readonly handler: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  return {
    handler() {
      clearTimeout(waiting);
      if (stopped) return;
      if (hasItem()) listener();
      else waiting = setTimeout(listener, NULL_ITEM_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}

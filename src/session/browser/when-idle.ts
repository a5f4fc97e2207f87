/** Where a browser has no idle callback (Safari), what is not urgent waits this long, ms. */
const IDLE_MS = 300;

/**
 * Calls back once, when all that is drawn by now has been painted and the browser has nothing else to do; returns its stop.
 * A pane that cannot be seen paints nothing, so there it waits until it can be.
 */
export function whenIdle(callback: () => void): () => void {
  let stop: () => void;
  const nextFrame = (then: () => void): void => {
    const frame = requestAnimationFrame(then);
    stop = () => cancelAnimationFrame(frame);
  };
  const rest = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(callback);
      stop = () => cancelIdleCallback(handle);
    } else {
      const timer = setTimeout(callback, IDLE_MS);
      stop = () => clearTimeout(timer);
    }
  };
  // The second frame begins when the first is painted.
  nextFrame(() => nextFrame(rest));
  return () => stop();
}

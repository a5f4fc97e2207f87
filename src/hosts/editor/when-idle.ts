/** Where a browser has no idle callback (Safari), what is not urgent waits this long, ms. */
const IDLE_MS = 300;

/** Calls back once when the browser has nothing else to do; returns its stop. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback, IDLE_MS);
  return () => clearTimeout(timer);
}

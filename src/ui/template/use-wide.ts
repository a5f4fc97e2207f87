import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether an element is at least so many pixels wide. */
export function useWide(element: RefObject<HTMLElement>, least: number): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const watcher = new ResizeObserver(() => setWide(watched.getBoundingClientRect().width >= least));
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [element, least]);
  return wide;
}

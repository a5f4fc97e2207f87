import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** How wide an element is, in pixels; 0 until it is drawn. */
export function useWidthOf(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const watcher = new ResizeObserver(() => setWidth(watched.getBoundingClientRect().width));
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}

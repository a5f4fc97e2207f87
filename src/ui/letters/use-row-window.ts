import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** From this many rows on, only those in sight are in the page. */
const MANY = 50;
/** About the height of a row, px, until it is measured. */
const ABOUT = 57;

/** Rows that are in the page, and how they lie there. */
export type RowWindow = {
  readonly rows: readonly { readonly index: number; /** Pixels from the top of the list. */ readonly top?: number }[];
  /** Of the whole list, px; absent where all rows are in the page. */
  readonly height?: number;
  readonly measure: (row: HTMLElement | null) => void;
};

/** The rows of a list to draw; the active one stays even when it is out of sight, or its focus would be lost. */
export function useRowWindow(scroller: RefObject<HTMLElement>, count: number, active: number): RowWindow {
  const many = count > MANY;
  const virtual = useVirtualizer({
    count,
    enabled: many,
    getScrollElement: () => scroller.current,
    estimateSize: () => ABOUT,
    overscan: 8,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  if (!many) return { rows: Array.from({ length: count }, (_, index) => ({ index })), measure: () => undefined };
  return {
    rows: virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
  };
}

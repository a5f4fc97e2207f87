import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

/** A view whose code is fetched when it is first drawn, or before that when `fetch` is called. */
export type LaterView<Props> = {
  readonly View: LazyExoticComponent<ComponentType<Props>>;
  readonly fetch: () => Promise<unknown>;
};

/** Makes such a view of an import and what to take from it. */
export function laterView<Room, Props>(
  fetch: () => Promise<Room>,
  viewIn: (room: Room) => ComponentType<Props>,
): LaterView<Props> {
  return { View: lazy(async () => ({ default: viewIn(await fetch()) })), fetch };
}

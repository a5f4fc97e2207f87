import type * as caring from './caring';

/** The part of the engine that looks after drafts, promises and the day. Nothing of it is needed before a mail was read. */
export type Caring = typeof caring;

/** Loads it; rejects when its file cannot be fetched. */
export const loadCaring = (): Promise<Caring> => import(/* webpackChunkName: "care" */ './caring');

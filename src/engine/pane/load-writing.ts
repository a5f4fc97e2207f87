import type * as writing from './writing';

/** The part of the engine that fills letters in and writes reports. It weighs more than reading a mail and is needed after it. */
export type Writing = typeof writing;

/** Loads it; rejects when its file cannot be fetched. */
export const loadWriting = (): Promise<Writing> => import(/* webpackChunkName: "writing" */ './writing');

import type { Key } from '../../engine';

/** What an agent can do with a promise; `on` false takes the word back. Times in epoch ms. */
export type PromiseStep =
  | { readonly care: 'keep' | 'remove'; readonly promise: Key; readonly on: boolean }
  | { readonly care: 'move'; readonly promise: Key; readonly due: number }
  | { readonly care: 'snooze'; readonly promise: Key; readonly until: number };

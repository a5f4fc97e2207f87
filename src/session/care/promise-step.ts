import type { Key } from '../../engine';

/** What an agent can do with promises, and with who waits for whom. Times in epoch ms. */
export type PromiseStep =
  | { readonly care: 'keep' | 'remove'; readonly promise: Key }
  | { readonly care: 'move'; readonly promise: Key; readonly due: number }
  | { readonly care: 'snooze'; readonly promise: Key; readonly until: number }
  /** Previews the letter for a promise that is late, which names it. */
  | { readonly care: 'tell'; readonly promise: Key }
  /** Opens an email that this pane has shown: of whoever a promise was made to, or of a conversation. */
  | { readonly care: 'open-customer'; readonly promise: Key }
  | { readonly care: 'open-conversation'; readonly conversation: Key }
  /** Nobody has to write in this conversation. */
  | { readonly care: 'put-away'; readonly conversation: Key }
  /** Takes back what was done last. */
  | { readonly care: 'undo' };

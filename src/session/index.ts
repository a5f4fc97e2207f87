export type { Action } from './action';
export { HostError } from './host';
export type { Host, Mailbox, OpenItem, RoamingName } from './host';
export { openEml } from './open-eml';
export type { Session } from './session';
export type { Notice, SessionState } from './session-state';
export { splitMbox } from './split-mbox';

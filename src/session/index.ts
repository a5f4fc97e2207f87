export type { Action } from './action';
export { HostError } from './host';
export type { Host, Mailbox, OpenItem, RoamingName } from './host';
export type { Session } from './session';
export type { Notice, SessionState } from './session-state';

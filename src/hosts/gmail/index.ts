export type { BugReport } from './bug-report';
export { createGmailHandler } from './create-gmail-handler';
export type { GmailHandlerParts } from './create-gmail-handler';
export { framesOf } from './frames-of';
export type { GmailWire } from './gmail-fetch';
export type { GmailCall, GmailHandler } from './gmail-handler';
export type { UserDocuments } from './user-documents';

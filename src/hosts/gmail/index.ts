export type { GmailCall, GmailHandler } from './gmail-handler';
export type { UserDocuments } from './user-documents';

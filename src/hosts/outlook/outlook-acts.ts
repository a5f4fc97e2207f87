export { changeDraft } from './change-draft';
export { insertLetter } from './insert-letter';
export { openEmail } from './open-email';
export { openNew } from './open-new';
export { openReply } from './open-reply';
export { readDraftNow } from './read-draft-now';
export { signsDraft } from './signs-draft';

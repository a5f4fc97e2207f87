export { insertLetter } from './insert-letter';
export { openEmail } from './open-email';
export { openReply } from './open-reply';
export { signsDraft } from './signs-draft';

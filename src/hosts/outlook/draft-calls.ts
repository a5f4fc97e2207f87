export { insertLetter } from './insert-letter';
export { signsDraft } from './signs-draft';

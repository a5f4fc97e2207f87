import DOMPurify from 'dompurify';
import { createLetterPolicy } from '../../session';

/** Cleans the HTML of a letter by the one policy for letters; in a file of its own, because it is first needed for a preview. */
export const cleanLetter = createLetterPolicy(DOMPurify);

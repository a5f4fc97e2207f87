import DOMPurify from 'dompurify';
import { createLetterPolicy } from '../../session';

/** The policy for letters on this browser's DOM; in a file of its own, because it is first needed for a letter. */
export const letterPolicy = createLetterPolicy(DOMPurify);

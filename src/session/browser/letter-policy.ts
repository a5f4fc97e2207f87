import DOMPurify from 'dompurify';
import { createLetterPolicy } from '../letter-policy';

/** The policy for letters on this browser's DOM; in a file of its own, because it is first needed for a preview. */
export const letterPolicy = createLetterPolicy(DOMPurify);

import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { createLetterPolicy } from '../../session';

/** The policy for letters on a DOM of its own; in a file of its own, because that is first needed for a letter. */
export const letterPolicy = createLetterPolicy(createDOMPurify(new JSDOM('').window));

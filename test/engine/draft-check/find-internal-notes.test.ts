import { tryWordCheck } from './try-word-check';

tryWordCheck('findInternalNotes', 'internal_note');

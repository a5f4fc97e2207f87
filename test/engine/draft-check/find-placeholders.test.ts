import { tryWordCheck } from './try-word-check';

tryWordCheck('findPlaceholders', 'placeholder');

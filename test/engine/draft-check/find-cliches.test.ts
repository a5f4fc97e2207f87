import { tryWordCheck } from './try-word-check';

tryWordCheck('findCliches', 'cliche');

import { editorWords } from '../templates/editor/ru';
import { formWords } from '../templates/form/ru';
import { values } from '../values/ru';
import type { LaterWords } from './later-words';

export const later: LaterWords = { values, editor: editorWords, form: formWords };

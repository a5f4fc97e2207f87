import { list } from '../list/ru';
import { editorWords as editor } from '../templates/editor/ru';
import { values } from '../values/ru';
import type { LaterWords } from './later-words';

export const later: LaterWords = { values, editor, list };

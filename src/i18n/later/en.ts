import { list } from '../list/en';
import { editorWords as editor } from '../templates/editor/en';
import { values } from '../values/en';
import type { LaterWords } from './later-words';

export const later: LaterWords = { values, editor, list };

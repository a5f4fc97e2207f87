import { list } from '../list/bg';
import { editorWords as editor } from '../templates/editor/bg';
import { values } from '../values/bg';
import type { LaterWords } from './later-words';

export const later: LaterWords = { values, editor, list };

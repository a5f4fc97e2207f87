import { list } from '../list/uk';
import { editorWords as editor } from '../templates/editor/uk';
import { values } from '../values/uk';
import type { LaterWords } from './later-words';

export const later: LaterWords = { values, editor, list };

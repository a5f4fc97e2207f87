import { editorWords } from '../templates/editor/uk';
import { formWords } from '../templates/form/uk';
import { values } from '../values/uk';
import { insertion } from '../insertion/uk';
import { list } from '../list/uk';
import { brandWords } from '../brand/uk';
import { check } from '../check/uk';
import { draft } from '../draft/uk';
import { colleague } from '../colleague/uk';
import { day } from '../day/uk';
import { promises } from '../promises/uk';
import { board } from '../board/uk';
import type { LaterWords } from './later-words';

export const later: LaterWords = {
  editor: editorWords,
  form: formWords,
  values,
  insertion,
  list,
  brand: brandWords,
  check,
  draft,
  colleague,
  day,
  promises,
  board,
};

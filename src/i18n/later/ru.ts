import { editorWords } from '../templates/editor/ru';
import { formWords } from '../templates/form/ru';
import { values } from '../values/ru';
import { insertion } from '../insertion/ru';
import { list } from '../list/ru';
import { brandWords } from '../brand/ru';
import { check } from '../check/ru';
import { draft } from '../draft/ru';
import { colleague } from '../colleague/ru';
import { day } from '../day/ru';
import { promises } from '../promises/ru';
import { board } from '../board/ru';
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

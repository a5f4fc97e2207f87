import { editorWords } from '../templates/editor/bg';
import { formWords } from '../templates/form/bg';
import { values } from '../values/bg';
import { insertion } from '../insertion/bg';
import { list } from '../list/bg';
import { brandWords } from '../brand/bg';
import { check } from '../check/bg';
import { draft } from '../draft/bg';
import { colleague } from '../colleague/bg';
import { day } from '../day/bg';
import { promises } from '../promises/bg';
import { board } from '../board/bg';
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

import { editorWords } from '../templates/editor/en';
import { formWords } from '../templates/form/en';
import { values } from '../values/en';
import { insertion } from '../insertion/en';
import { list } from '../list/en';
import { brandWords } from '../brand/en';
import { check } from '../check/en';
import { draft } from '../draft/en';
import { colleague } from '../colleague/en';
import { day } from '../day/en';
import { promises } from '../promises/en';
import { board } from '../board/en';
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

import type { ListWords } from '../list/list-words';
import type { TemplateEditorWords } from '../templates/editor-words';
import type { ValueWords } from '../values/value-words';

/** The words that nobody sees before a letter is picked or made; they are fetched with the letters. */
export type LaterWords = {
  readonly values: ValueWords;
  readonly editor: TemplateEditorWords;
  readonly list: ListWords;
};

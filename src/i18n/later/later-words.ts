import type { TemplateEditorWords } from '../templates/editor-words';
import type { TemplateFormWords } from '../templates/form-words';
import type { ValueWords } from '../values/value-words';
import type { InsertionWords } from '../insertion/insertion-words';
import type { ListWords } from '../list/list-words';
import type { CheckWords } from '../check/check-words';
import type { DraftWords } from '../draft/draft-words';
import type { BrandPaneWords } from '../brand/brand-words';
import type { ColleagueWords } from '../colleague/colleague-words';
import type { DayWords } from '../day/day-words';
import type { BoardWords } from '../board/board-words';
import type { PromiseListWords } from '../promises/promise-list-words';

/** The words that nobody sees before a letter is picked or made; they are fetched with the letters. */
export type LaterWords = {
  readonly editor: TemplateEditorWords;
  readonly form: TemplateFormWords;
  readonly values: ValueWords;
  readonly insertion: InsertionWords;
  readonly list: ListWords;
  readonly brand: BrandPaneWords;
  readonly check: CheckWords;
  readonly draft: DraftWords;
  readonly colleague: ColleagueWords;
  readonly day: DayWords;
  readonly promises: PromiseListWords;
  readonly board: BoardWords;
};

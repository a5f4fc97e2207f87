import type { DraftBody } from '../store/draft';
import type { DraftChange } from './read-answer';

/** Puts a letter into a draft as an answer of the add-on says: at the cursor, at one end, or in the place of what is there. */
export function changeDraft(body: DraftBody, { where, html }: DraftChange): void {
  switch (where) {
    case 'IN_PLACE_INSERT':
      body.insert(html);
      break;
    case 'INSERT_AT_START':
      body.write(html + body.read());
      break;
    case 'INSERT_AT_END':
      body.write(body.read() + html);
      break;
    case 'REPLACE':
      body.write(html);
      break;
  }
}

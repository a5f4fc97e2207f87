import { sendPlaceholders } from '../../send/send-placeholders';
import { tightLists } from '../../send/tight-lists';
import type { SendCheckWords } from '../../send/send-check-words';
import { placeholders as english } from '../en/draft-check/placeholders';
import { announcedAttachment } from './draft-check/announced-attachment';
import { confidential } from './draft-check/confidential';
import { graveStings } from './draft-check/grave-stings';
import { greeted } from './draft-check/greeted';
import { placeholders } from './draft-check/placeholders';
import { plainNotes } from './draft-check/plain-notes';
import { promises } from './draft-check/promises';

export const sendWords: SendCheckWords = {
  placeholders: sendPlaceholders(placeholders, english),
  notes: plainNotes,
  confidential,
  attachment: announcedAttachment,
  stings: tightLists(graveStings),
  promises: tightLists(promises),
  greeted,
};

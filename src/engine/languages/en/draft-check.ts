import type { DraftCheckWords } from '../../draft-check/draft-check-words';
import { apologies } from './draft-check/apologies';
import { asking } from './draft-check/asking';
import { attachment } from './draft-check/attachment';
import { cliches } from './draft-check/cliches';
import { confidential } from './draft-check/confidential';
import { greeting } from './draft-check/greeting';
import { internalNotes } from './draft-check/internal-notes';
import { placeholders } from './draft-check/placeholders';
import { promises } from './draft-check/promises';
import { recovery } from './draft-check/recovery';
import { stings } from './draft-check/stings';
import { toneDeaf } from './draft-check/tone-deaf';
import { topics } from './draft-check/topics';

export const draftWords: DraftCheckWords = {
  apologies,
  asking,
  attachment,
  cliches,
  confidential,
  greeting,
  internalNotes,
  placeholders,
  promises,
  recovery,
  stings,
  topics,
  toneDeaf,
};

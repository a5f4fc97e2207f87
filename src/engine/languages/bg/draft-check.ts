import type { DraftCheckWords } from '../../draft-check/draft-check-words';
import { apologies } from './draft-check/apologies';
import { asking } from './draft-check/asking';
import { attachment } from './draft-check/attachment';
import { cliches } from './draft-check/cliches';
import { confidential } from './draft-check/confidential';
import { gestures } from './draft-check/gestures';
import { greeting } from './draft-check/greeting';
import { humour } from './draft-check/humour';
import { internalNotes } from './draft-check/internal-notes';
import { people } from './draft-check/people';
import { placeholders } from './draft-check/placeholders';
import { plain } from './draft-check/plain';
import { policyOnly } from './draft-check/policy-only';
import { pressure } from './draft-check/pressure';
import { promises } from './draft-check/promises';
import { quoting } from './draft-check/quoting';
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
  gestures,
  greeting,
  humour,
  internalNotes,
  people,
  placeholders,
  plain,
  policyOnly,
  pressure,
  promises,
  quoting,
  recovery,
  stings,
  topics,
  toneDeaf,
};

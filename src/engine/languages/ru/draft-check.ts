import type { DraftCheckWords } from '../../draft-check/draft-check-words';
import { apologies } from './draft-check/apologies';
import { asking } from './draft-check/asking';
import { attachment } from './draft-check/attachment';
import { cliches } from './draft-check/cliches';
import { confidential } from './draft-check/confidential';
import { greeting } from './draft-check/greeting';
import { humour } from './draft-check/humour';
import { internalNotes } from './draft-check/internal-notes';
import { placeholders } from './draft-check/placeholders';
import { policyOnly } from './draft-check/policy-only';
import { pressure } from './draft-check/pressure';
import { promises } from './draft-check/promises';
import { quoting } from './draft-check/quoting';
import { recovery } from './draft-check/recovery';
import { stings } from './draft-check/stings';
import { topics } from './draft-check/topics';

export const draftWords: DraftCheckWords = {
  apologies,
  asking,
  attachment,
  cliches,
  confidential,
  greeting,
  humour,
  internalNotes,
  placeholders,
  policyOnly,
  pressure,
  promises,
  quoting,
  recovery,
  stings,
  topics,
};

import type { Draft, DraftProblem } from '../../../src/engine/draft-check/draft';
import { findCliches } from '../../../src/engine/draft-check/find-cliches';
import { findInternalNotes } from '../../../src/engine/draft-check/find-internal-notes';
import { findPlaceholders } from '../../../src/engine/draft-check/find-placeholders';
import { cliches as bgCliches } from '../../../src/engine/languages/bg/draft-check/cliches';
import { internalNotes as bgNotes } from '../../../src/engine/languages/bg/draft-check/internal-notes';
import { placeholders as bgPlaceholders } from '../../../src/engine/languages/bg/draft-check/placeholders';
import { cliches as enCliches } from '../../../src/engine/languages/en/draft-check/cliches';
import { internalNotes as enNotes } from '../../../src/engine/languages/en/draft-check/internal-notes';
import { placeholders as enPlaceholders } from '../../../src/engine/languages/en/draft-check/placeholders';
import { cliches as ruCliches } from '../../../src/engine/languages/ru/draft-check/cliches';
import { internalNotes as ruNotes } from '../../../src/engine/languages/ru/draft-check/internal-notes';
import { placeholders as ruPlaceholders } from '../../../src/engine/languages/ru/draft-check/placeholders';
import { cliches as ukCliches } from '../../../src/engine/languages/uk/draft-check/cliches';
import { internalNotes as ukNotes } from '../../../src/engine/languages/uk/draft-check/internal-notes';
import { placeholders as ukPlaceholders } from '../../../src/engine/languages/uk/draft-check/placeholders';

const CLICHES = { en: enCliches, bg: bgCliches, ru: ruCliches, uk: ukCliches };
const NOTES = { en: enNotes, bg: bgNotes, ru: ruNotes, uk: ukNotes };
const PLACEHOLDERS = { en: enPlaceholders, bg: bgPlaceholders, ru: ruPlaceholders, uk: ukPlaceholders };

type Find = (draft: Draft) => readonly DraftProblem[];

/** The three checks that go by words, each with the words of the draft's language. */
export const WORD_CHECKS = {
  placeholder: (draft) => findPlaceholders(draft, PLACEHOLDERS[draft.language]),
  internal_note: (draft) => findInternalNotes(draft, NOTES[draft.language]),
  cliche: (draft) => findCliches(draft, CLICHES[draft.language]),
} satisfies Readonly<Record<string, Find>>;

/** All that the three checks find in a draft. */
export function wordFindings(draft: Draft): readonly DraftProblem[] {
  return [WORD_CHECKS.placeholder, WORD_CHECKS.internal_note, WORD_CHECKS.cliche].flatMap((find) => find(draft));
}

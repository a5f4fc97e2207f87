import { findHtmlNotes } from '../../engine';
import type { CheckedDraft, Draft, DraftBody, DraftCheck, Language, RecoveryStep } from '../../engine';
import type { Surroundings } from '../surroundings';
import { prepareDraftCheck } from './prepare-draft-check';

/** What was found in a draft, with the steps of a good answer that it holds. */
export type WholeCheck = Omit<CheckedDraft, 'steps'> & { readonly steps: readonly RecoveryStep[] };

/** Checks drafts in any of our languages; what that takes is fetched once for each pair of languages. */
export type DraftChecks = {
  /** `customer` is the language in which the customer wrote. Rejects with `PartNotLoaded` where words cannot be fetched. */
  readonly check: (draft: Draft, body: DraftBody, customer: Language) => Promise<WholeCheck>;
};

/** Starts with nothing fetched. */
export function createDraftChecks(around: Surroundings): DraftChecks {
  const prepared = new Map<string, Promise<DraftCheck>>();

  // Names in Latin letters come from everywhere, and so do the words of a greeting.
  const prepare = (language: Language, customer: Language): Promise<DraftCheck> =>
    prepareDraftCheck(language, [...new Set([language, customer, 'en' as const])], around);

  return {
    async check(draft, body, customer) {
      const pair = `${draft.language} ${customer}`;
      const made = prepared.get(pair) ?? prepare(draft.language, customer);
      prepared.set(pair, made);
      let ready: DraftCheck;
      try {
        ready = await made;
      } catch (error) {
        prepared.delete(pair);
        throw error;
      }
      const { steps, ...checked } = ready(draft);
      const read = checked.problems.filter(({ kind }) => kind === 'internal_note');
      const notes = (body.type === 'html' ? findHtmlNotes(body.body, draft.text) : []).filter(
        (note) => !read.some((one) => one.start < note.end && note.start < one.end),
      );
      return {
        ...checked,
        problems: [...checked.problems, ...notes],
        steps: steps.flatMap(({ step, at }) => (at ? [step] : [])),
      };
    },
  };
}

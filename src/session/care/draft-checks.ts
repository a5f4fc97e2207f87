import { createDraftCheck, findHtmlNotes, recoverySteps } from '../../engine';
import type { CheckedDraft, Draft, DraftBody, DraftCheck, Language, RecoveryStep } from '../../engine';
import { fetched } from '../loaded-parts';
import type { LoadedParts } from '../loaded-parts';
import type { Surroundings } from '../surroundings';

/** What was found in a draft, with the steps of a good answer that it holds. */
export type WholeCheck = CheckedDraft & { readonly steps: readonly RecoveryStep[] };

/** Checks drafts in any of our languages; what that takes is fetched once for each pair of languages. */
export type DraftChecks = {
  /** `customer` is the language in which the customer wrote. Rejects with `PartNotLoaded` where words cannot be fetched. */
  readonly check: (draft: Draft, body: DraftBody, customer: Language) => Promise<WholeCheck>;
};

/** Starts with nothing fetched. */
export function createDraftChecks(around: Surroundings, loaded: LoadedParts): DraftChecks {
  type Prepared = { readonly check: DraftCheck; readonly steps: (text: string) => readonly RecoveryStep[] };
  const prepared = new Map<string, Promise<Prepared>>();

  async function prepare(language: Language, customer: Language): Promise<Prepared> {
    // Names in Latin letters come from everywhere, and so do the words of a greeting.
    const languages = [...new Set([language, customer, 'en' as const])];
    const [pack, words, names] = await fetched(
      Promise.all([
        loaded.loadPack(language),
        Promise.all(languages.map(async (one) => [one, (await around.loadDraftWords[one]()).draftWords] as const)),
        Promise.all(languages.map(async (one) => [one, (await around.loadNames[one]()).names] as const)),
      ]),
    );
    const check = createDraftCheck(language, {
      pack,
      words: Object.fromEntries(words),
      names: Object.fromEntries(names),
    });
    const own = words.find(([one]) => one === language)?.[1];
    if (check === undefined || own === undefined) throw new Error(`There are no words for drafts in ${language}.`);
    return {
      check,
      steps: (text) => recoverySteps(text, own.recovery, own.apologies).map(({ step }) => step),
    };
  }

  return {
    async check(draft, body, customer) {
      const pair = `${draft.language} ${customer}`;
      const made = prepared.get(pair) ?? prepare(draft.language, customer);
      prepared.set(pair, made);
      let ready: Prepared;
      try {
        ready = await made;
      } catch (error) {
        prepared.delete(pair);
        throw error;
      }
      const checked = ready.check(draft);
      const read = checked.problems.filter(({ kind }) => kind === 'internal_note');
      const notes = (body.type === 'html' ? findHtmlNotes(body.body, draft.text) : []).filter(
        (note) => !read.some((one) => one.start < note.end && note.start < one.end),
      );
      return { ...checked, problems: [...checked.problems, ...notes], steps: ready.steps(draft.text) };
    },
  };
}

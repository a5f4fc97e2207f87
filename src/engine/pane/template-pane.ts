import { canStep } from '../own-templates/edit-template';
import { ownLetter } from '../own-templates/own-letter';
import type { OwnLetter } from '../own-templates/own-letter';
import { PROMISED_TERM } from '../own-templates/promised-term';
import { shortcutTaken } from '../own-templates/shortcut-taken';
import { templateFault } from '../own-templates/template-fault';
import type { OwnText } from '../own-templates/own-templates';
import { sameText } from '../own-templates/text-of';
import { letterAnswers } from '../reply/letter-moment';
import { renderLetter } from '../reply/render-letter';
import { VARIABLES } from '../reply/variables';
import type { Variable } from '../reply/variables';
import type { Choice } from './choice';
import { draftOf } from './letter-draft';
import type { LetterDraft } from './letter-draft';
import type { Desk, Opened } from './opened';
import type { Pane } from './pane';
import { previewLook } from './preview-look';
import { sampleDraft } from './sample-draft';
import type { Shelf } from './shelf';
import { voiceOf } from './voice-of';
import { whoOf } from './who-of';

/** An own template while it is written, with how it would look for a customer; undefined where none is. */
export function templatePane(
  desk: Desk,
  opened: Opened,
  choice: Choice,
  now: number,
): Extract<Pane, { kind: 'template' }> | undefined {
  const { shelf, words } = desk;
  const edit = shelf?.templateEdit;
  if (shelf === undefined || edit === undefined || words.values === undefined) return undefined;
  const { id, text } = edit;
  const saved = shelf.templates.templates.find((one) => one.id === id);
  const customers = customersFor(desk, opened, choice, now, text.language);
  const chosen = Math.max(0, Math.min(choice.sample ?? 0, customers.length - 1));
  const written = desk.letters[text.language]?.letters.find(({ voice }) => voice === voiceOf(desk));
  const letter = written && ownLetter(text, written);
  const draft = letter && customers[chosen]?.draft(letter);
  const seen = draft && renderLetter(draft.letter, draft.values, previewLook(desk, draft.language), draft.moment);
  // Each field by itself: a title that is still to come must not hide what is wrong with the body.
  const faults = [templateFault({ ...text, body: 'x' }), templateFault({ ...SOUND, body: text.body })];
  const taken = shortcutTaken(shelf.templates, text.shortcut, id);
  const steps = saved ? canStep(saved) : { undo: false, redo: false };
  return {
    kind: 'template',
    text,
    isNew: saved === undefined,
    unsaved: saved === undefined || !sameText(saved, text) || isRefused(shelf.problem),
    ...steps,
    faults: faults.filter((fault) => fault !== undefined),
    shortcutTaken: taken,
    asked: choice.asked,
    customers: customers.map(({ name }) => name),
    customer: chosen,
    ...(seen?.html !== undefined && { html: seen.html }),
    examples: examplesOf(words.values, draft),
    promised: draft ? letterAnswers(draft.moment, draft.letter.months)('promise', [PROMISED_TERM]) : '',
    ...(shelf.problem && { problem: shelf.problem }),
  };
}

/** The last change stands in this window alone. What a newer release keeps is never changed, so nothing waits there. */
const isRefused = (problem: Shelf['problem']): boolean => problem !== undefined && problem !== 'newer';

const SOUND: OwnText = { title: 'x', body: 'x', language: 'en', tags: [], shortcut: '', signs: true };

type Customer = { readonly name: string; readonly draft: (letter: OwnLetter) => LetterDraft | undefined };

/** For whom a template can be looked at: who wrote the open mail, where it is answered in this language, and the samples. */
function customersFor(
  desk: Desk,
  opened: Opened,
  choice: Choice,
  now: number,
  language: LetterDraft['language'],
): readonly Customer[] {
  const samples = desk.letters[language]?.samples ?? [];
  const made = samples.map((sample): Customer => ({
    name: sample.name,
    draft: (letter) => sampleDraft(desk, letter, sample, voiceOf(desk), now),
  }));
  if (opened.state !== 'mail' && opened.state !== 'draft') return made;
  const draft = (letter: OwnLetter) =>
    draftOf(desk, opened, { ...choice, language }, now, { letter, name: 'own.', voice: voiceOf(desk) });
  return opened.customer.senders[language] ? [{ name: whoOf(opened.customer).name, draft }, ...made] : made;
}

/** What each variable would say for this customer; what the agent writes is named by its label. */
function examplesOf(
  words: NonNullable<Desk['words']['values']>,
  draft: LetterDraft | undefined,
): Readonly<Record<Variable, string>> {
  return Object.fromEntries(
    VARIABLES.map((name) => [name, valueOf(draft, name) ?? `[${words[name].missing}]`]),
  ) as Record<Variable, string>;
}

/** A value that says something. */
function valueOf(draft: LetterDraft | undefined, name: Variable): string | undefined {
  const value = draft?.values[name] ?? '';
  return value === '' ? undefined : value;
}

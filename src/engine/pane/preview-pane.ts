import type { LetterLook } from '../reply/letter-look';
import { lettersVariables } from '../reply/letters-variables';
import { ASKED, RUNNING_TEXT } from '../reply/variables';
import type { Variable } from '../reply/variables';
import { renderLetter } from '../reply/render-letter';
import type { RenderedLetter } from '../reply/render-letter';
import { digestOf } from './digest-of';
import type { Choice } from './choice';
import { brandOf, letterDraft } from './letter-draft';
import type { LetterDesk, LetterDraft } from './letter-draft';
import type { Desk, PaneWords } from './opened';
import type { Field } from './field';
import type { DialState } from './dial-state';
import type { LetterAction, Pane, Who } from './pane';
import type { Problem } from './problem';
import { previewLook } from './preview-look';
import { replyLanguageOf } from './reply-language';
import type { Answerable } from './reply-language';
import { oneLine } from './who-of';

type Preview = Extract<Pane, { kind: 'preview' }>;

/** Refusals after which only copying is left. */
const COPY_INSTEAD: readonly Problem[] = ['reply-refused', 'insert-refused', 'letter-too-long', 'copy-refused'];

function fieldsOf(
  words: NonNullable<PaneWords['values']>,
  draft: LetterDraft,
  choice: Choice,
  missing: readonly Variable[],
  suggestions: readonly string[],
): readonly Field[] {
  return lettersVariables(draft.letter)
    .filter(({ name }) => ASKED.includes(name) || name in choice.values || missing.includes(name))
    .map(({ name, required }) => ({
      variable: name,
      label: words[name].label,
      hint: words[name].hint,
      ask: words[name].missing,
      value: draft.values[name] ?? '',
      required,
      multiline: RUNNING_TEXT.includes(name),
      missing: choice.asked && missing.includes(name),
      suggestions: name === 'line' ? suggestions : [],
    }));
}

/** The letter as it is sent, from the same source as its preview; undefined while its language is loading. */
export function finalLetter(
  desk: LetterDesk,
  opened: Answerable,
  choice: Choice,
  now: number,
): { readonly rendered: RenderedLetter; readonly draft: LetterDraft } | undefined {
  const draft = letterDraft(desk, opened, choice, now);
  // While the chosen language is loading the preview stands on the one before, which must not be sent.
  if (draft?.language !== replyLanguageOf(opened, choice)) return undefined;
  return {
    draft,
    rendered: renderLetter(
      draft.letter,
      draft.values,
      {
        mode: 'final',
        brand: brandOf(desk),
        accent: desk.settings.accent,
        language: draft.language,
        signs: signsOf(desk, opened),
      },
      draft.moment,
    ),
  };
}

/** How far the letter signs: a reply that is opened with a letter gets no signature of Outlook's. */
function signsOf({ settings }: LetterDesk, opened: Answerable): NonNullable<LetterLook['signs']> {
  return settings.signature === 'program' && opened.state === 'draft' ? 'words' : 'name';
}

/** What the preview says of signatures; that there are two of them only until something was put into the draft. */
function signatureOf({ settings }: Desk, opened: Answerable, choice: Choice): Preview['signature'] {
  if (opened.state === 'mail') return settings.signature === 'program' ? 'outlook-adds-none' : undefined;
  return settings.signature === 'letter' && choice.signed && !choice.inserted ? 'doubled' : undefined;
}

/** What the preview shows; undefined while the reply language, or the words for the form, are not loaded. */
export function previewPane(
  desk: Desk,
  opened: Answerable,
  choice: Choice,
  now: number,
  about: { readonly who: Who; readonly level: Preview['level']; readonly dial?: DialState },
): Preview | undefined {
  const draft = letterDraft(desk, opened, choice, now);
  const { values } = desk.words;
  if (draft === undefined || values === undefined) return undefined;
  const facts = opened.state === 'mail' ? digestOf(opened.reading).facts : [];
  const suggestions = facts.map((fact) => oneLine(fact.text, 30));
  const rendered = renderLetter(
    draft.letter,
    draft.values,
    { ...previewLook(desk, draft.language), signs: signsOf(desk, opened), own: draft.own },
    draft.moment,
  );
  const refused = choice.problem !== undefined && COPY_INSTEAD.includes(choice.problem);
  const action: LetterAction = refused ? 'copy' : opened.state === 'draft' ? 'insert' : 'open';
  const signature = signatureOf(desk, opened, choice);
  const problem: Problem | undefined = rendered.broken ? 'letter-broken' : choice.problem;
  return {
    kind: 'preview',
    ...about,
    letter: draft.letter.id,
    ...('title' in draft.letter
      ? { title: draft.letter.title }
      : { title: desk.words.titles[draft.letter.occasion], voice: draft.letter.voice }),
    language: replyLanguageOf(opened, choice),
    fields: fieldsOf(values, draft, choice, rendered.missing, suggestions),
    ...(rendered.html !== undefined && { html: rendered.html }),
    missing: rendered.missing.length,
    action,
    ...(signature && { signature }),
    ...(problem && { problem }),
    byHand: choice.problem === 'copy-refused',
  };
}

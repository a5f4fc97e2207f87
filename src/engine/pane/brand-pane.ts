import type { Brand, BrandColours } from '../brand/brand';
import { brandContrasts } from '../brand/brand-contrasts';
import { brandFaults } from '../brand/brand-faults';
import { sameBrand } from '../brand/same-brand';
import { forcedDark } from '../brand/forced-dark';
import type { Language } from '../languages/language';
import { ownLetter } from '../own-templates/own-letter';
import { renderLetter } from '../reply/render-letter';
import type { BrandLook, Choice } from './choice';
import type { Desk } from './opened';
import type { Pane } from './pane';
import { previewLook } from './preview-look';
import { sampleDraft } from './sample-draft';
import { voiceOf } from './voice-of';
import { withoutPictures } from './without-pictures';

/** A brand while it is changed, with a letter dressed in it as the agent wants to see it; undefined where none is. */
export function brandPane(desk: Desk, choice: Choice, now: number): Extract<Pane, { kind: 'brand' }> | undefined {
  const { shelf, words } = desk;
  const edit = shelf?.brandEdit;
  if (shelf === undefined || edit === undefined || words.values === undefined) return undefined;
  const { brand } = edit;
  const saved = shelf.brands.brands.find(({ id }) => id === brand.id);
  const look = choice.brandLook ?? {};
  const language = look.language ?? words.language;
  return {
    kind: 'brand',
    brand,
    isNew: saved === undefined,
    unsaved: !sameBrand(saved, brand),
    brands: shelf.brands.brands.map(({ id, name }) => ({ id, name })),
    faults: brandFaults(brand, shelf.brands),
    asked: choice.asked,
    contrasts: brandContrasts(brand.colours),
    look,
    language,
    ...shownIn({ ...desk, shelf: { ...shelf, brand: look.dark ? inDark(brand) : brand } }, look, language, now),
    ...(shelf.problem && { problem: shelf.problem }),
  };
}

/** A letter as this desk, whose brand is the one that is changed, would write it. */
function shownIn(
  desk: Desk,
  { bare }: BrandLook,
  language: Language,
  now: number,
): { readonly html?: string; readonly text?: string } {
  const known = desk.letters[language];
  const voice = voiceOf(desk);
  const written = known?.letters.find((one) => one.voice === voice);
  // The one with an order.
  const sample = known?.samples[2];
  if (known === undefined || written === undefined || sample === undefined) return {};
  const letter = ownLetter({ title: '', body: known.shown, language, tags: [], shortcut: '', signs: true }, written);
  const draft = sampleDraft(desk, letter, sample, voice, now);
  const { html, text } = renderLetter(letter, draft.values, previewLook(desk, language), draft.moment);
  const shown = bare && html !== undefined ? withoutPictures(html) : html;
  return { ...(shown !== undefined && { html: shown }), ...(text !== undefined && { text }) };
}

/** The brand as a mail program shows it that turns letters dark by itself. */
function inDark(brand: Brand): Brand {
  const colours = Object.fromEntries(
    Object.entries(brand.colours).map(([name, colour]) => [name, forcedDark(colour)]),
  ) as BrandColours;
  return { ...brand, colours };
}

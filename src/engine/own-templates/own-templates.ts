import type { Language } from '../languages/language';
import type { Occasion } from '../reply/letter';

/** What an agent writes down for a template of their own. */
export type OwnText = {
  readonly title: string;
  /** A fragment of HTML (p, br, strong, em, a, ul, ol, li) with Handlebars over the letters' variables, at most `MOST_BODY` characters. */
  readonly body: string;
  readonly language: Language;
  /** What it is for, so that it is offered where such a letter fits; absent for none of the fifteen. */
  readonly occasion?: Occasion;
  readonly tags: readonly string[];
  /** What expands to it in the search box, such as "refund2"; '' for none. */
  readonly shortcut: string;
  /** The sign-off of the brand stands under it. */
  readonly signs: boolean;
  /** The last day on which what it says of rules and terms holds, "YYYY-MM-DD", the agent's; absent or '' where it holds for good. */
  readonly until?: string;
};

/** A template of the agent's own. */
export type OwnTemplate = OwnText & {
  /** Unique; as a letter it is called `own.` and this. */
  readonly id: string;
  /** Whose it is; a team's come later. */
  readonly scope: 'mine';
  readonly archived: boolean;
  /** Epoch ms. */
  readonly changedAt: number;
  /** What it said before, oldest first, at most `MOST_VERSIONS`. */
  readonly versions: readonly { readonly at: number; readonly text: OwnText }[];
};

/** All own templates of a mailbox, as they are stored. */
export type OwnTemplates = {
  readonly version: 1;
  readonly templates: readonly OwnTemplate[];
  /** Letters marked as favourites, newest first: an occasion for a written letter, `own.` and an id for one of these. */
  readonly favourites: readonly string[];
};

export const NO_OWN_TEMPLATES: OwnTemplates = { version: 1, templates: [], favourites: [] };

/** Longest body, in characters: what an own letter may weigh before it is dressed. */
export const MOST_BODY = 20_000;
export const MOST_VERSIONS = 20;
export const MOST_TEMPLATES = 10_000;

import type { Brand, Brands } from '../brand/brand';
import type { OwnTemplates, OwnText } from '../own-templates/own-templates';

/** A template that is being written; kept on this device until it is saved or dropped. */
export type TemplateEdit = {
  /** The template that is changed; absent for a new one. */
  readonly id?: string;
  readonly text: OwnText;
};

/** A brand that is being changed, kept likewise; a new one has an id that no brand has yet. */
export type BrandEdit = { readonly brand: Brand };

/** What came of an import: how many templates are new, were there already, or got a number behind their title; what was not understood. */
export type ImportReport = {
  readonly added: number;
  readonly same: number;
  readonly renamed: number;
  readonly notes: readonly { readonly at: string; readonly what: string; readonly detail: string }[];
};

/** Why a server keeps nothing more: the session with it is over, it does not answer, there is no more room. */
export type StoreTrouble = 'ended' | 'away' | 'full';

/** What the agent has made, as far as it is loaded. */
export type Shelf = {
  readonly templates: OwnTemplates;
  readonly brands: Brands;
  /** Of the mailbox that got the open mail; absent where there are no brands, and letters take what the settings say. */
  readonly brand?: Brand;
  readonly templateEdit?: TemplateEdit;
  readonly brandEdit?: BrandEdit;
  /** Of the last import, until it is closed. */
  readonly report?: ImportReport;
  /** The browser or the server did not take the last change, or keeps what a newer release has written. */
  readonly problem?: 'not-kept' | 'newer' | StoreTrouble;
};

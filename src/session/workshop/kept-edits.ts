import * as v from 'valibot';
import { FONT_STACKS, LANGUAGES, OCCASIONS, VOICES } from '../../engine';
import type { BrandEdit, TemplateEdit } from '../../engine';
import { parsed } from '../parsed';
import type { LocalStore } from '../surroundings';

/** What is being written and was not saved; each key is kept at once, so that a closed pane loses nothing. */
export type KeptEdits = {
  readonly template: () => TemplateEdit | undefined;
  readonly writeTemplate: (edit: TemplateEdit | undefined) => void;
  readonly brand: () => BrandEdit | undefined;
  readonly writeBrand: (edit: BrandEdit | undefined) => void;
};

/** Under these names a device keeps them for a mailbox. */
export const EDITS = ['template-edit', 'brand-edit'] as const;

// An edit need not be fit to be saved, so its shape is asked for and its limits are not.
const languages = v.picklist(LANGUAGES);
const templateEdit = v.object({
  id: v.exactOptional(v.string()),
  text: v.object({
    title: v.string(),
    body: v.string(),
    language: languages,
    occasion: v.exactOptional(v.picklist(OCCASIONS)),
    tags: v.array(v.string()),
    shortcut: v.string(),
    signs: v.boolean(),
    until: v.exactOptional(v.string()),
  }),
});
const words = { signOff: v.string(), agentTitle: v.string(), company: v.string(), legal: v.string() };
const colours = { text: v.string(), paper: v.string(), accent: v.string(), link: v.string() };
const brandEdit = v.object({
  brand: v.object({
    id: v.string(),
    name: v.string(),
    mailboxes: v.array(v.string()),
    logo: v.exactOptional(v.object({ src: v.string(), alt: v.string(), width: v.number(), height: v.number() })),
    colours: v.object({ ...colours, button: v.string(), buttonText: v.string() }),
    font: v.picklist(FONT_STACKS),
    button: v.picklist(['square', 'rounded', 'pill']),
    voice: v.exactOptional(v.picklist(VOICES)),
    words: v.object(words),
    inLanguage: v.record(
      languages,
      v.object({
        signOff: v.exactOptional(v.string()),
        agentTitle: v.exactOptional(v.string()),
        company: v.exactOptional(v.string()),
        legal: v.exactOptional(v.string()),
      }),
    ),
  }),
});

/** Opens them; what cannot be read counts as none. */
export function openEdits(local: LocalStore, localName: (name: string) => string): KeptEdits {
  const template = openEdit<TemplateEdit>(local, localName(EDITS[0]), templateEdit);
  const brand = openEdit<BrandEdit>(local, localName(EDITS[1]), brandEdit);
  return { template: template.read, writeTemplate: template.write, brand: brand.read, writeBrand: brand.write };
}

function openEdit<T extends object>(
  local: LocalStore,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): { readonly read: () => T | undefined; readonly write: (edit: T | undefined) => void } {
  const stored = v.safeParse(schema, parsed(local.read(name)));
  let edit = stored.success ? stored.output : undefined;
  return {
    read: () => edit,
    write(next) {
      edit = next;
      if (next === undefined) local.remove(name);
      else local.write(name, JSON.stringify(next));
    },
  };
}

import { OCCASIONS } from '../../reply/letter';
import { ownId } from '../own-letter';
import { MOST_TEMPLATES } from '../own-templates';
import type { OwnTemplate, OwnTemplates } from '../own-templates';
import { shortcutKey } from '../shortcut-taken';
import { cutTo, MOST_TITLE } from '../template-limits';
import { textOf } from '../text-of';
import type { FoundText, ImportedTemplates, ImportNote } from './imported-templates';

/** What came of taking an import over; `notes` are those of the merge alone. */
export type MergedTemplates = {
  readonly templates: OwnTemplates;
  readonly added: number;
  /** Were here already, word for word under the same title. */
  readonly same: number;
  /** Of those added: got a number in their title, because another text has it. */
  readonly renamed: number;
  readonly notes: readonly ImportNote[];
};

/** The moment, epoch ms, and a maker of ids that nothing has yet. */
export type MergeWith = { readonly at: number; readonly newId: () => string };

const NUMBERED = / \((\d{1,5})\)$/;

/**
 * Adds what was found to the templates, and overwrites nothing: the same text is not added again, the same title with another
 * text gets a number, a shortcut that is taken is left out. Taken over twice, an import adds nothing the second time. A template
 * that Take Five exported keeps its id where that is free, its versions and its place among the favourites.
 */
export function mergeImported(
  into: OwnTemplates,
  imported: ImportedTemplates,
  { at, newId }: MergeWith,
): MergedTemplates {
  const templates = [...into.templates];
  const ids = new Set(templates.map((one) => one.id));
  const shortcuts = new Set(templates.filter((one) => !one.archived).map((one) => shortcutKey(one.shortcut)));
  const titles = titleBook(templates);
  const named = new Map<string, string>();
  const notes: ImportNote[] = [];
  let same = 0;
  let renamed = 0;

  for (const found of imported.found) {
    const known = titles.idOfSame(found);
    if (known !== undefined) {
      same += 1;
      if (found.id !== undefined) named.set(ownId(found.id), ownId(known));
      continue;
    }
    if (templates.length >= MOST_TEMPLATES) {
      notes.push({ at: found.title, what: 'too-many', detail: String(MOST_TEMPLATES) });
      break;
    }
    const title = titles.freeTitle(found.title);
    const archived = found.archived ?? false;
    const taken = !archived && found.shortcut !== '' && shortcuts.has(shortcutKey(found.shortcut));
    if (title !== found.title) renamed += 1;
    if (taken) notes.push({ at: title, what: 'shortcut', detail: found.shortcut });
    const shortcut = taken ? '' : found.shortcut;
    if (!archived) shortcuts.add(shortcutKey(shortcut));
    const id = found.id === undefined || ids.has(found.id) ? newId() : found.id;
    if (found.id !== undefined) named.set(ownId(found.id), ownId(id));
    ids.add(id);
    const { changedAt = at, versions = [] } = found;
    const added = {
      id,
      ...textOf({ ...found, title, shortcut }),
      scope: 'mine' as const,
      archived,
      changedAt,
      versions,
    };
    templates.push(added);
    titles.note(added);
  }

  const letters = new Set<string>([...OCCASIONS, ...templates.map((one) => ownId(one.id)), ...into.favourites]);
  const more = imported.favourites.map((letter) => named.get(letter) ?? letter);
  const favourites = [...new Set([...into.favourites, ...more])]
    .filter((letter) => letters.has(letter))
    .slice(0, MOST_TEMPLATES);
  const added = templates.length - into.templates.length;
  const changed = added > 0 || favourites.length > into.favourites.length;
  return {
    templates: changed ? { ...into, templates, favourites } : into,
    added,
    same,
    renamed,
    notes,
  };
}

/** Keeps which titles are in use and for which texts; each question takes the same time however many there are. */
function titleBook(templates: readonly OwnTemplate[]): {
  note(template: OwnTemplate): void;
  idOfSame(found: FoundText): string | undefined;
  freeTitle(title: string): string;
} {
  const used = new Set<string>();
  const texts = new Map<string, string>();
  const next = new Map<string, number>();
  const fold = (title: string): string => title.trim().toLowerCase();
  const keyOf = ({ language, body }: FoundText, title: string): string => `${language} ${fold(title)}\n${body}`;
  const numbered = (title: string, number: number): string => {
    const suffix = ` (${number})`;
    return cutTo(title, MOST_TITLE - suffix.length) + suffix;
  };
  const note = (template: OwnTemplate): void => {
    used.add(fold(template.title));
    // One that got its number here is still the same text when its file comes again.
    for (const title of [template.title, template.title.replace(NUMBERED, '')]) {
      if (!texts.has(keyOf(template, title))) texts.set(keyOf(template, title), template.id);
    }
  };
  templates.forEach(note);
  return {
    note,
    idOfSame: (found) => {
      const long = [4, 5, 6, 7, 8].map((suffix) => cutTo(found.title, MOST_TITLE - suffix));
      return [found.title, ...long].map((title) => texts.get(keyOf(found, title))).find((id) => id !== undefined);
    },
    freeTitle: (title) => {
      if (!used.has(fold(title))) return title;
      let number = next.get(fold(title)) ?? 2;
      while (used.has(fold(numbered(title, number)))) number += 1;
      next.set(fold(title), number + 1);
      return numbered(title, number);
    },
  };
}

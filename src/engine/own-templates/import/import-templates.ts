import type { Language } from '../../languages/language';
import { EXPORT_KIND } from '../export-templates';
import { MOST_TEMPLATES } from '../own-templates';
import { cutTo, MOST_IMPORT } from '../template-limits';
import { foundText } from './found-text';
import { nothingFound } from './imported-templates';
import type { FoundText, ImportedTemplates, ImportNote, TakeNote } from './imported-templates';
import { recordOf, recordsOf, stringOf } from './json-fields';
import type { JsonRecord } from './json-fields';
import { readBriskine, readCsv } from './read-csv';
import { readBlaze, readGorgias, readZendesk } from './read-macro';
import { readFavourites, readOwn } from './read-own';

const MOST_DETAIL = 80;

/** One template of a file: its title there, and how it becomes one of ours. */
type Entry = { readonly title: string; readonly read: (note: TakeNote) => FoundText | undefined };

/**
 * Reads templates from the text of a file and says what was not understood: an export of Take Five, of Briskine (CSV), or macros of
 * Zendesk or Gorgias and snippets of Text Blaze (JSON). The format is told by what is in it; `fileName` only stands in notes about
 * the whole. Any text gives an answer. `language` is taken where neither the file nor its words tell one.
 */
export function importTemplates(fileName: string, text: string, language: Language): ImportedTemplates {
  if (text.length > MOST_IMPORT) return nothingFound(fileName, 'too-large');
  const bare = text.replace(/^\ufeff/, '').trim();
  if (!/^[[{]/.test(bare)) {
    const rows = readCsv(bare);
    const entries = rows?.map((row): Entry => {
      return { title: row.get('title') ?? '', read: (note) => foundText(readBriskine(row, note), language, note) };
    });
    return entries ? readAll(fileName, entries) : nothingFound(fileName, 'not-understood');
  }
  const json = parsed(bare);
  if (json instanceof SyntaxError) return nothingFound(fileName, 'not-understood', cutTo(json.message, MOST_DETAIL));
  const own = recordOf(json);
  if (own?.['kind'] === EXPORT_KIND) return importOwn(fileName, own);
  const entries = entriesOf(json, language);
  return entries.length > 0 ? readAll(fileName, entries) : nothingFound(fileName, 'not-understood');
}

function importOwn(fileName: string, own: JsonRecord): ImportedTemplates {
  const version: unknown = own['version'];
  if (typeof version === 'number' && version > 1) return nothingFound(fileName, 'newer-version', String(version));
  if (version !== 1) return nothingFound(fileName, 'not-understood', 'version');
  const read = recordsOf(own['templates']).map((record): Entry => {
    return { title: stringOf(record['title']), read: (note) => readOwn(record, note) };
  });
  const all = readAll(fileName, read);
  return { ...all, favourites: readFavourites(own, all.found) };
}

/** Macros in `macros` (Zendesk), `data` (the API of Gorgias), a list or alone; snippets in `snippets`, or those in `folders`. */
function entriesOf(json: unknown, language: Language): readonly Entry[] {
  const file = recordOf(json);
  const folders = recordsOf(file?.['folders'] ?? (file?.['snippets'] ? [file] : json));
  const snippets = folders.flatMap((folder) =>
    recordsOf(folder['snippets']).map((snippet): Entry => {
      const foreign = readBlaze(snippet, stringOf(folder['name']));
      return { title: foreign.title, read: (note) => foundText(foreign, language, note) };
    }),
  );
  if (snippets.length > 0) return snippets;
  const listed = file ? (file['macros'] ?? file['data'] ?? [file['macro'] ?? file]) : json;
  return recordsOf(listed)
    .filter((macro) => Array.isArray(macro['actions']))
    .map((macro) => {
      const zendesk = recordsOf(macro['actions']).some((action) => 'field' in action);
      const read = zendesk ? readZendesk : readGorgias;
      return {
        title: stringOf(zendesk ? macro['title'] : macro['name']),
        read: (note) => foundText(read(macro, note), language, note),
      };
    });
}

function readAll(fileName: string, entries: readonly Entry[]): ImportedTemplates {
  const found: FoundText[] = [];
  const notes: ImportNote[] = [];
  for (const { title, read } of entries.slice(0, MOST_TEMPLATES)) {
    const taken = new Set<string>();
    const at = cutTo(title.trim(), MOST_DETAIL);
    const text = read((what, detail = '') => {
      const short = cutTo(detail.replace(/\s+/g, ' ').trim(), MOST_DETAIL);
      const key = `${what} ${short}`;
      if (!taken.has(key)) notes.push({ at, what, detail: short });
      taken.add(key);
    });
    if (text) found.push(text);
  }
  if (entries.length > MOST_TEMPLATES) notes.push({ at: fileName, what: 'too-many', detail: String(MOST_TEMPLATES) });
  return { found, notes, favourites: [] };
}

/** What the text says, or why it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return thrown;
    throw thrown;
  }
}

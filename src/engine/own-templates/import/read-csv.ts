import { parse } from 'papaparse/papaparse.min';
import { MOST_TEMPLATES } from '../own-templates';
import type { ForeignText } from './found-text';
import type { TakeNote } from './imported-templates';

/** One row, by the names of its columns in small letters. */
export type CsvRow = ReadonlyMap<string, string>;

// The library looks from each quotation mark for the next comma; spaces without end between them would take it time without end.
const GAP = /[ \t]{200,}/g;
/** Columns of Briskine that a template of ours has no place for. */
const OTHER_FIELDS = ['subject', 'to', 'cc', 'bcc', 'from', 'attachments'];

/**
 * The rows of a CSV as Briskine writes it, with at least the columns title and body, which may come in any order and be parted by
 * commas, semicolons or tabs: https://help.briskine.com/templates/import-templates
 * Undefined for any other text. One row more than there is room for is read, so that it can be told.
 */
export function readCsv(text: string): readonly CsvRow[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(GAP, ' ');
  const head = lines.slice(0, 1000).split('\n')[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) => (count(head, one) > count(head, best) ? one : best));
  const { data } = parse(lines, { delimiter, newline: '\n', skipEmptyLines: 'greedy', preview: MOST_TEMPLATES + 2 });
  const [names, ...rows] = data.map((row) => [...row]);
  const columns = names?.map((name) => name.trim().toLowerCase()) ?? [];
  if (!columns.includes('title') || !columns.includes('body')) return undefined;
  return rows.map((row) => new Map(columns.map((name, index) => [name, row[index] ?? ''])));
}

/** A template of Briskine; whom it goes to and its subject are noted. */
export function readBriskine(row: CsvRow, note: TakeNote): ForeignText {
  const field = (name: string): string => row.get(name) ?? '';
  for (const name of OTHER_FIELDS) if (field(name).trim() !== '') note('other-field', `${name}: ${field(name)}`);
  return {
    title: field('title'),
    body: field('body'),
    html: true,
    dialect: 'braces',
    tags: field('tags').split(','),
    shortcut: field('shortcut'),
    language: '',
  };
}

function count(text: string, sign: string): number {
  return text.split(sign).length;
}

import { unparse } from 'papaparse/papaparse.min';
import type { DayRow } from './day-rows';

/** Spreadsheets read UTF-8 only where this stands first. */
const BYTE_ORDER_MARK = '\ufeff';
/** How a formula begins, whatever stands before its sign or after it; the library's own rule overlooks those of several lines. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

const written = (head: readonly string[], rows: readonly DayRow[], delimiter: ',' | '\t'): string =>
  unparse([head, ...rows], { escapeFormulae: FORMULA, newline: '\r\n', delimiter }) + '\r\n';

/**
 * Rows as a CSV for spreadsheets (RFC 4180, UTF-8 with a byte order mark). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export const dayCsv = (head: readonly string[], rows: readonly DayRow[]): string =>
  BYTE_ORDER_MARK + written(head, rows, ',');

/** The same to be pasted into a spreadsheet, which parts columns by tabs there. */
export const dayTabs = (head: readonly string[], rows: readonly DayRow[]): string => written(head, rows, '\t');

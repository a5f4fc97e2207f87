/** The rows of a table of tabulator-separated values by the names in its first line; cells that are left out are ''. */
export function rowsOfTsv(source: string): Readonly<Record<string, string>>[] {
  const [heading = '', ...lines] = source.replace(/\r/g, '').split('\n');
  const names = heading.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    });
}

/** The text that stands in a cell, where a new line is written \n and a backslash \\. */
export function textOfCell(cell: string): string {
  return cell.replace(/\\([n\\])/g, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
}

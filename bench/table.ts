/** One line of a table. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  readonly goal?: string;
  /** Whether the goal is met; left out where there is none. */
  readonly met?: boolean;
  /** Milliseconds are those of one machine, so a missed goal in them is shown and does not fail the command. */
  readonly onlyShown?: boolean;
  /** What the table's peers reach on the same line, in their order; '' where one does not do it. */
  readonly beside?: readonly string[];
};

/** What one part of the bench has found. */
export type Table = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
  /** Other people's programs that are measured beside ours; each has a column. */
  readonly peers?: readonly string[];
};

/** The table as text, for a terminal. */
export function tableText({ title, rows, notes = [], peers = [] }: Table): string {
  const heading = ['', 'measured', 'goal', '', ...peers];
  const cells = [heading, ...rows.map(cellsOf)];
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, '='.repeat(title.length), ...lines, ...notes.map((note) => `* ${note}`), ''].join('\n');
}

/** The goals that were missed and decide. */
export function missed(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ title, rows }) =>
    rows.filter(({ met, onlyShown }) => met === false && !onlyShown).map(({ what }) => `${title}: ${what}`),
  );
}

function cellsOf({ what, measured, goal = '', met, onlyShown, beside = [] }: Row): readonly string[] {
  const verdict = met === undefined ? '' : met ? 'ok' : onlyShown ? 'slower here' : 'MISSED';
  return [what, measured, goal, verdict, ...beside];
}

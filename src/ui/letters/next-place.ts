/** How many rows Page Up and Page Down go. */
const PAGE = 8;

type Place = { readonly row: number; readonly column: number };

/** Where a key leads in a grid: another place, before its first row, or undefined for a key that moves nothing. */
export function nextPlace(
  key: string,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | 'before' | undefined {
  const to = (next: number): Place => ({ row: Math.max(0, Math.min(rows - 1, next)), column });
  const across = (next: number): Place => ({ row, column: Math.max(0, Math.min(columns - 1, next)) });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return row === 0 ? 'before' : to(row - 1);
    case 'PageDown':
      return to(row + PAGE);
    case 'PageUp':
      return to(row - PAGE);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows - 1);
    case 'ArrowRight':
      return across(column + 1);
    case 'ArrowLeft':
      return across(column - 1);
    default:
      return undefined;
  }
}

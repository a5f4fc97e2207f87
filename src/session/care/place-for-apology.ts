/** A greeting is short and stands in a line of its own. */
const LONGEST_GREETING = 80;

/** Where an apology belongs in a draft: behind the line of the greeting where there is one, else before everything. An offset. */
export function placeForApology(own: string): number {
  const start = own.search(/\S/);
  if (start < 0) return 0;
  const [line = ''] = own.slice(start, start + LONGEST_GREETING + 1).split('\n', 1);
  if (line.length > LONGEST_GREETING || !/[,!]\s*$/.test(line)) return start;
  const next = own.slice(start + line.length).search(/\S/);
  return next < 0 ? start : start + line.length + next;
}

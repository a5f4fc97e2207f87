/** Russian letters address people in the nominative. */
export function vocative(given: string): string {
  return given;
}

/** English addresses people by the name as it is. */
export function vocative(given: string): string {
  return given;
}

/** Time left as "4:58"; `seconds` is whole and not negative. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes left, to the nearest, at least 1, as the words of the pause take them. */
export function minutesLeft(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

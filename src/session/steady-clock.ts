/**
 * A clock for the pause: the wall clock, but never running backwards while this window lives, so that setting the clock back
 * does not lengthen a pause. It jumps forward with the wall clock (a computer that slept has let the time pass).
 */
export function createSteadyClock(wallClock: () => number, monotonicClock: () => number): () => number {
  let wall = wallClock();
  let monotonic = monotonicClock();
  return () => {
    const elapsed = Math.max(0, monotonicClock() - monotonic);
    const now = Math.max(wallClock(), Math.round(wall + elapsed));
    wall = now;
    monotonic += elapsed;
    return now;
  };
}

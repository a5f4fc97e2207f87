const AT_ONCE = 16;

/** How many calls a second are answered while so many are always under way; `call` is told the number of its call. */
export async function callsPerSecond(calls: number, call: (at: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < calls) await call(next++);
    }),
  );
  return (calls * 1_000) / (performance.now() - began);
}

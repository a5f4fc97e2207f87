import type { Batch, BatchResult } from '../../fuzz/batch';
import { runFuzz } from '../../fuzz/run-fuzz';

const OPTIONS = { seed: 3, from: 50, count: 250, limitMs: 1_000 };

/** A process that tries nothing and hangs on some numbers. */
function pretended(hangsOn: readonly number[]) {
  const asked: (readonly [number, number])[] = [];
  let stops = 0;
  return {
    asked,
    stops: () => stops,
    stop: () => (stops += 1),
    attempt: async ({ from, count }: Batch): Promise<BatchResult | undefined> => {
      asked.push([from, count]);
      if (hangsOn.some((index) => index >= from && index < from + count)) return undefined;
      return { findings: [], paths: { HTML: count }, slowest: { index: from, ms: count }, memory: 100 };
    },
  };
}

describe('a run of the fuzzer', () => {
  it('tries every variant once, in batches, and counts their ways', async () => {
    const watched = pretended([]);
    const report = await runFuzz(OPTIONS, watched, () => 0, jest.fn());
    expect(watched.asked).toEqual([
      [50, 100],
      [150, 100],
      [250, 50],
    ]);
    expect(report).toMatchObject({ next: 300, findings: [], slowest: { index: 50, ms: 100 }, mostMemory: 100 });
    expect(report.paths.get('HTML')).toBe(250);
    expect(watched.stops()).toBe(1);
  });

  it('finds in a batch that does not come back the one that hangs, and goes on behind it', async () => {
    const report = await runFuzz(OPTIONS, pretended([177]), () => 0, jest.fn());
    expect(report.findings.map(({ index }) => index)).toEqual([177]);
    expect(report.next).toBe(300);
    expect(report.paths.get('HTML')).toBe(249);
  });

  it('ends when its minutes are over, and says where to go on', async () => {
    let minutes = -1;
    const report = await runFuzz({ ...OPTIONS, minutes: 2 }, pretended([]), () => (minutes += 1) * 60_000, jest.fn());
    expect(report.next).toBe(150);
  });
});

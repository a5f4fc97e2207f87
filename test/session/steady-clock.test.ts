import fc from 'fast-check';
import { createSteadyClock } from '../../src/session/steady-clock';

describe('createSteadyClock', () => {
  it('goes on at its pace when the wall clock is set back', () => {
    let wall = 1_000_000;
    let monotonic = 50;
    const clock = createSteadyClock(
      () => wall,
      () => monotonic,
    );
    wall -= 600_000;
    monotonic += 5_000;
    expect(clock()).toBe(1_005_000);
    monotonic += 1_000;
    wall += 1_000;
    expect(clock()).toBe(1_006_000);
  });

  it('lets the time pass that a computer slept', () => {
    let wall = 1_000_000;
    const clock = createSteadyClock(
      () => wall,
      () => 0,
    );
    wall += 3_600_000;
    expect(clock()).toBe(4_600_000);
  });

  it('never runs backwards, and never faster than the faster of its two sources', () => {
    const step = fc.record({ wall: fc.integer({ min: -100_000, max: 100_000 }), passed: fc.nat(10_000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        let wall = 1_000_000;
        let monotonic = 0;
        let most = wall;
        const clock = createSteadyClock(
          () => wall,
          () => monotonic,
        );
        let last = clock();
        for (const { wall: jump, passed } of steps) {
          monotonic += passed;
          wall += jump;
          most = Math.max(most + passed, wall);
          const now = clock();
          expect(now).toBeGreaterThanOrEqual(last + passed);
          expect(now).toBeLessThanOrEqual(most);
          last = now;
        }
      }),
    );
  });
});

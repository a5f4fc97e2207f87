import fc from 'fast-check';
import { arc, LARGE_RING, point, segments, SMALL_RING } from '../../../src/ui/dial/dial-geometry';

it('starts at 12 o’clock and goes clockwise', () => {
  expect(point(10, 0)).toEqual({ x: 80, y: 70 });
  expect(point(10, 90).x).toBeCloseTo(90);
  expect(arc(62, 0, 270)).toContain(' 1 1 ');
  expect(arc(62, 0, 90)).toContain(' 0 1 ');
});

it('draws five segments with round ends, large and small', () => {
  for (const ring of [LARGE_RING, SMALL_RING])
    expect(segments(5, ring)).toMatchObject({ round: true, paths: { length: 5 } });
});

it('draws every number of emails that can be set, each segment forwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), fc.constantFrom(LARGE_RING, SMALL_RING), (emails, ring) => {
      const { paths } = segments(emails, ring);
      expect(new Set(paths).size).toBe(emails);
      for (const path of paths) {
        expect(path).not.toContain('NaN');
        const large = path.split(' ')[7];
        expect(large).toBe(emails === 1 ? '1' : '0');
      }
    }),
  );
});

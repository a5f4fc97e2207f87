import fc from 'fast-check';
import { zoneOf } from '../../../src/hosts/gmail/event-time-zone';
import { knowsTimeZone, offsetIn } from '../../../src/i18n';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 9, 30);

describe('the time zone that an event names', () => {
  it.each(['Europe/Sofia', 'Europe/Kyiv', 'Asia/Kolkata', 'America/St_Johns', 'UTC'])('is %s by its name', (id) => {
    expect(zoneOf({ id, offset: '0' })).toBe(id);
  });

  it.each([
    ['whole hours east', '10800000', 'Etc/GMT-3'],
    ['whole hours west', '-28800000', 'Etc/GMT+8'],
    ['the farthest east', '50400000', 'Etc/GMT-14'],
    ['the farthest west', -12 * HOUR, 'Etc/GMT+12'],
    ['half an hour, to the next whole one', 5.5 * HOUR, 'Etc/GMT-6'],
    ['a few minutes, which is none', '-60000', 'UTC'],
    ['nothing', 0, 'UTC'],
  ])('is told by the offset where the name says nothing: %s', (_, offset, zone) => {
    expect(zoneOf({ id: 'Mars/Olympus', offset })).toBe(zone);
    expect(zoneOf({ offSet: offset })).toBe(zone);
  });

  it.each([
    ['farther than any on Earth', 15 * HOUR],
    ['farther west than any', -13 * HOUR],
    ['endless', Infinity],
    ['no number', 'two hours'],
    ['a number in another notation', '7.2e6'],
    ['too long to be one', '9'.repeat(400)],
    ['nothing', undefined],
    ['a list', ['7200000']],
  ])('is not known by an offset that is %s', (_, offset) => {
    expect(zoneOf({ offset })).toBeUndefined();
  });

  it('is not known by a name that is none, however long', () => {
    for (const id of ['', 'Sofia\n', 'x'.repeat(1_000_000), 'constructor', 7, null])
      expect(zoneOf({ id })).toBeUndefined();
  });

  it('is within half an hour of any offset that is whole hours on a clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -12 * HOUR, max: 14 * HOUR }), fc.boolean(), (ms, asText) => {
        const zone = zoneOf({ offset: asText ? String(ms) : ms });
        expect(Math.abs(offsetIn(zone ?? '', NOW) * 60_000 - ms)).toBeLessThanOrEqual(HOUR / 2);
      }),
    );
  });

  it('is one that a clock can be read in, or none, whatever is sent', () => {
    const odd = fc.oneof(fc.anything(), fc.double(), fc.string(), fc.constantFrom('Europe/Sofia', '7200000'));
    const record = fc.record({ id: odd, offset: odd, offSet: odd }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), record), (given) => {
        const zone = zoneOf(given);
        expect(zone === undefined || knowsTimeZone(zone)).toBe(true);
      }),
    );
  });
});

import { cardFor } from '../../src/cards';
import type { Pane } from '../../src/engine';
import { samplePane } from '../ui/sample-panes';
import { SURROUNDINGS } from './sample-surroundings';

/** A pause of five minutes that began at this moment. */
function freeAt(now: number, timeZone: string, secondsLeft = 300): string {
  const cooling = samplePane('cooling', 'en');
  if (cooling.kind !== 'cooling') throw new Error('The sample is no pause.');
  const pane: Pane = { ...cooling, dial: { ...cooling.dial, secondsLeft } };
  const card = JSON.stringify(cardFor(pane, { ...SURROUNDINGS, now, timeZone }));
  return /Free at ([^,]+),/.exec(card)?.[1] ?? '';
}

describe('the clock on a card', () => {
  const now = Date.UTC(2026, 10, 21, 14, 30);

  it.each([
    ['Europe/Sofia', '16:35'],
    ['Europe/Kyiv', '16:35'],
    ['Europe/London', '14:35'],
    ['America/New_York', '9:35'],
    ['Asia/Kolkata', '20:05'],
    ['Asia/Kathmandu', '20:20'],
    ['Pacific/Auckland', '3:35'],
    ['UTC', '14:35'],
  ])('goes by the time zone of Gmail: %s', (timeZone, time) => {
    expect(freeAt(now, timeZone)).toBe(time);
  });

  it.each(['', 'Mars/Olympus', '../../etc', 'Europe/Sofia<b>'])(
    'is that of UTC where nobody knows the zone: "%s"',
    (zone) => {
      expect(freeAt(now, zone)).toBe('14:35');
    },
  );

  it('follows summer time on the very day it changes', () => {
    // On 28 March 2027 at 3:00 clocks in Sofia go to 4:00.
    expect(freeAt(Date.UTC(2027, 2, 28, 0, 58), 'Europe/Sofia', 60)).toBe('2:59');
    expect(freeAt(Date.UTC(2027, 2, 28, 0, 58), 'Europe/Sofia')).toBe('4:03');
    expect(freeAt(Date.UTC(2027, 2, 28, 1, 0), 'Europe/Sofia')).toBe('4:05');
  });

  it('says that it is tomorrow after midnight', () => {
    expect(freeAt(Date.UTC(2026, 10, 21, 21, 58), 'Europe/Sofia')).toBe('0:03 tomorrow');
  });

  it('never promises an end that is too early', () => {
    expect(freeAt(Date.UTC(2026, 10, 21, 14, 30, 1), 'UTC')).toBe('14:36');
    expect(freeAt(now, 'UTC', 1)).toBe('14:31');
  });

  it('counts the wait of a customer by it too', () => {
    const card = (timeZone: string) => JSON.stringify(cardFor(samplePane('calm', 'en'), { ...SURROUNDINGS, timeZone }));
    expect(card('Europe/Sofia')).toContain('answer due 10:40'.replace(' 10', '\u00a010'));
    expect(card('America/New_York')).toContain('answer due\u00a03:40');
  });
});

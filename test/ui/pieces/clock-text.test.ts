import { clockText, minutesLeft } from '../../../src/ui/pieces/clock-text';

it.each([
  [0, '0:00', 1],
  [9, '0:09', 1],
  [60, '1:00', 1],
  [61, '1:01', 1],
  [132, '2:12', 2],
  [150, '2:30', 3],
  [298, '4:58', 5],
  [900, '15:00', 15],
])('%s seconds are %s, about %s minutes', (seconds, text, minutes) => {
  expect(clockText(seconds)).toBe(text);
  expect(minutesLeft(seconds)).toBe(minutes);
});

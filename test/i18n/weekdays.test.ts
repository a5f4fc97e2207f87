import { weekdays } from '../../src/i18n';

it.each([
  ['en', 'Mon Tue Wed Thu Fri Sat Sun', 'Monday', 'Sunday'],
  ['bg', 'пн вт ср чт пт сб нд', 'понеделник', 'неделя'],
  ['ru', 'пн вт ср чт пт сб вс', 'понедельник', 'воскресенье'],
  ['uk', 'пн вт ср чт пт сб нд', 'понеділок', 'неділя'],
] as const)('the week begins on a Monday in %s: %s', (language, short, first, last) => {
  const days = weekdays(language);
  expect(days.map((day) => day.short).join(' ')).toBe(short);
  expect([days[0]?.long, days[6]?.long]).toEqual([first, last]);
});

/** The months in all languages, as they stand beside a day or in short; a line each. */
const MONTHS = `
january jan януари яну январь января янв січень січня січ
february feb февруари фев февраль февраля лютий лютого лют
march mar март марта березень березня бер
april apr април апр апрель апреля квітень квітня кві квіт
may май мая травень травня тра трав
june jun юни июнь июня июн червень червня чер черв
july jul юли июль июля июл липень липня лип
august aug август августа авг серпень серпня серп
september sept sep септември сеп сент сентябрь сентября сен вересень вересня вер
october oct октомври окт октябрь октября жовтень жовтня жов жовт
november nov ноември ное ноем ноябрь ноября ноя листопад листопада лис лист
december dec декември дек декабрь декабря грудень грудня гру груд
`;

/** Days of the week and words around a year, which stand beside a day and say nothing of it. */
const PASSED_OVER = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
понеделник вторник сряда четвъртък петък събота неделя пон вт ср чет пет съб нед пн чт пт сб нд
понедельник среда четверг пятница суббота воскресенье вс
понеділок вівторок середа четвер п’ятниця субота неділя
of the year г год года година р рік року с от з від from
`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The number of the month, 1 to 12, by a word for it in small letters. */
export const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.trim()
    .split('\n')
    .flatMap((line, at) => words(line).map((word) => [word, at + 1] as const)),
);

export const BESIDE_A_DAY: ReadonlySet<string> = new Set(words(PASSED_OVER));
/** Words between the first and the last day of some days, and between one day and another. */
export const UP_TO: ReadonlySet<string> = new Set(words('to till until through thru до по'));
export const AND: ReadonlySet<string> = new Set(words('and и та й і'));

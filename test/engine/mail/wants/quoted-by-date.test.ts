import { quotedByDate } from '../../../../src/engine/mail/wants/quoted-by-date';

describe('what was answered on three occasions', () => {
  it.each([
    'On the 5th: “in the post”. On the 19th: “in the post”. Today: “which post?”',
    'На 4-ти март: „решено“. На 18-ти март: „решено“. Вчера: „ама то не е подавано“.',
    'Монтёр от 5-го: «это роутер». Монтёр от 12-го: «это сервер». Монтёр от 19-го: «а, это вы».',
    '5-го: «акт у роботі». 19-го: «акт у роботі». Сьогодні: «ми такого не приймали».',
  ])('is found in %j', (text) => {
    expect(quotedByDate(text)).toBe(0);
  });

  it.each([
    'The sign says: “open”. The door says: “closed”. The clock says: “noon”.',
    'On the 5th: “in the post”. On the 19th: “in the post”.',
    'Три сорта: «А», «Б» и «В». Цена 5: низкая.',
    '',
  ])('is not in %j', (text) => {
    expect(quotedByDate(text)).toBeUndefined();
  });
});

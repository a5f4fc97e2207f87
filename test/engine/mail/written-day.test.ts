import fc from 'fast-check';
import { writtenDay } from '../../../src/engine/mail/written-day';

const said = (line: string, monthFirst = false) => {
  const day = writtenDay(line, monthFirst);
  return day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
};

describe('writtenDay', () => {
  it.each([
    ['On Mon, 2 Mar 2026 at 10:15, Ivan <ivan@abv.bg> wrote:', '2026-03-02'],
    ['On Mon, Mar 2, 2026 at 10:15 AM Ivan <ivan@abv.bg> wrote:', '2026-03-02'],
    ['Sent: Monday, March 2, 2026 10:15 AM', '2026-03-02'],
    ['Sent: 02 March 2026 10:15', '2026-03-02'],
    ['On March 2nd, 2026, Ivan wrote:', '2026-03-02'],
    ['Date: 2026-03-02 10:15', '2026-03-02'],
    ['На пн, 2.03.2026 г. в 10:15 ч. Иван <ivan@abv.bg> написа:', '2026-03-02'],
    ['Изпратено: понеделник, 2 март 2026 г. 10:15', '2026-03-02'],
    ['На 02.03.26 в 10:15, Иван написа:', '2026-03-02'],
    ['пн, 2 мар. 2026 г. в 10:15, Иван <ivan@mail.ru>:', '2026-03-02'],
    ['2 марта 2026 г., в 10:15, Иван написал(а):', '2026-03-02'],
    ['Понедельник, 2 марта 2026, 10:15 +03:00 от Иван:', '2026-03-02'],
    ['Отправлено: 31 мая 2026 г. 10:15', '2026-05-31'],
    ['пн, 2 бер. 2026 р. о 10:15 Іван <ivan@ukr.net> пише:', '2026-03-02'],
    ['Надіслано: понеділок, 2 березня 2026 р. 10:15', '2026-03-02'],
    ['2 листопада 2026, 10:15:00, від "Іван" <ivan@ukr.net>:', '2026-11-02'],
    ['Изпратено на: Понеделник, 2026, Март 2 09:48:20 EET', '2026-03-02'],
    ['On 2-Mar-2026, at 6:54 PM, Ivan wrote:', '2026-03-02'],
  ])('reads %s, whichever order numbers have', (line, day) => {
    expect([said(line), said(line, true)]).toEqual([day, day]);
  });

  it.each(
    [
      ['jan', 'януари', 'января', 'січня'],
      ['february', 'февруари', 'февраля', 'лютого'],
      ['march', 'март', 'марта', 'березня'],
      ['apr', 'април', 'апреля', 'квітня'],
      ['may', 'май', 'мая', 'травня'],
      ['june', 'юни', 'июня', 'червня'],
      ['july', 'юли', 'июля', 'липня'],
      ['aug', 'август', 'августа', 'серпня'],
      ['sept', 'септември', 'сентября', 'вересня'],
      ['october', 'октомври', 'октября', 'жовтня'],
      ['nov', 'ноември', 'ноября', 'листопада'],
      ['december', 'декември', 'декабря', 'грудня'],
    ].map((names, index) => [index + 1, names] as const),
  )('knows month %d in four languages', (month, names) => {
    const day = `2026-${String(month).padStart(2, '0')}-07`;
    expect(names.map((name) => said(`7 ${name} 2026`))).toEqual(names.map(() => day));
  });

  it.each([
    ['3/2/2026', '2026-02-03', '2026-03-02'],
    ['3-2-26', '2026-02-03', '2026-03-02'],
    ['15/3/2026', '2026-03-15', undefined],
    ['3/15/2026', undefined, '2026-03-15'],
  ])('reads %s in the order that is told', (line, dayFirst, monthFirst) => {
    expect([said(line), said(line, true)]).toEqual([dayFirst, monthFirst]);
  });

  it.each(['31 February 2026', '0.5.2026', '32.1.2026', '2026-13-01', '13/13/2026', '3/2/1999', 'at 10:15', ''])(
    'finds no day in "%s"',
    (line) => {
      expect(said(line)).toBeUndefined();
    },
  );

  it('gives a sane day or none for anything at all', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9./ a-z-]{0,60}$/));
    fc.assert(
      fc.property(text, fc.boolean(), (line, monthFirst) => {
        const day = writtenDay(line, monthFirst);
        if (day !== undefined) expect(new Date(day * 86_400_000).toISOString()).toMatch(/^20\d\d-/);
      }),
    );
  });
});

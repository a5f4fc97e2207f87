import fc from 'fast-check';
import { splitMail } from '../../../src/engine';
import { earlierContacts } from '../../../src/engine/mail/earlier-contacts';

const IVAN = { name: 'Ivan Petrov', address: 'ivan@customer.example' };
const MAIL = { from: IVAN, receivedAt: Date.UTC(2026, 2, 12, 9) };
const found = (quoted: string, more: Partial<typeof MAIL> = {}) => earlierContacts({ ...MAIL, ...more }, quoted);

describe('earlierContacts', () => {
  it.each([
    ['Gmail', 'On Mon, 2 Mar 2026 at 10:15, Ivan Petrov <ivan@customer.example> wrote:\n> Where is it?'],
    ['Gmail, wrapped', 'On Mon, Mar 2, 2026 at 10:15 AM Ivan Petrov\n<ivan@customer.example> wrote:\n\n> Where is it?'],
    ['Apple', 'On 2 Mar 2026, at 10:15, Ivan Petrov <ivan@customer.example> wrote:\n\nWhere is it?'],
    [
      'Thunderbird',
      'On 3/2/26 10:15 AM, Ivan Petrov wrote:\n> One.\n\nOn 3/15/25 10:15 AM, Ivan Petrov wrote:\n> Two.',
    ],
    [
      'Outlook',
      'From: Ivan Petrov <ivan@customer.example>\nSent: Monday, March 2, 2026 10:15 AM\nTo: Support\nSubject: Kettle\n\nWhere?',
    ],
    ['Gmail in Bulgarian', 'На пн, 2.03.2026 г. в 10:15 ч. Иван <ivan@customer.example> написа:\n> Къде е?'],
    [
      'Outlook in Bulgarian',
      'От: Иван <ivan@customer.example>\nИзпратено: понеделник, 2 март 2026 г. 10:15\nДо: Поддръжка\nОтносно: Кана\n\nКъде е?',
    ],
    [
      'abv.bg',
      'От: Иван Петров ivan@customer.example\nОтносно: Кана\nДо: support@shop.example\nИзпратено на: Понеделник, 2026, Март 2 09:48:20 EET\n\nКъде е?',
    ],
    ['a slashed date in Bulgarian', 'На 02/03/2026 в 10:15, Иван <ivan@customer.example> написа:\n> Къде е?'],
    ['Gmail in Russian', 'пн, 2 мар. 2026 г. в 10:15, Иван <ivan@customer.example>:\n\n> Где он?'],
    [
      'Outlook in Russian',
      'От: Иван <ivan@customer.example>\nОтправлено: 2 марта 2026 г. 10:15\nКому: Поддержка\nТема: Чайник\n\nГде?',
    ],
    ['Apple in Russian', '2 марта 2026 г., в 10:15, Иван <ivan@customer.example> написал(а):\n\nГде он?'],
    ['Gmail in Ukrainian', 'пн, 2 бер. 2026 р. о 10:15 Іван <ivan@customer.example> пише:\n\n> Де він?'],
    [
      'Outlook in Ukrainian',
      'Від: Іван <ivan@customer.example>\nНадіслано: понеділок, 2 березня 2026 р. 10:15\nКому: Підтримка\nТема: Чайник\n\nДе?',
    ],
    [
      'one who stands in brackets',
      'From: Ivan Petrov [mailto:IVAN@customer.example]\nSent: 02 March 2026 10:15\nTo: Support\nSubject: Kettle\n\nWhere?',
    ],
    [
      'a head that names no address',
      'From: Ivan Petrov\nSent: 02 March 2026 10:15\nTo: Support\nSubject: Kettle\n\nWhere?',
    ],
  ])('finds the day in what %s writes', (_, quoted) => {
    expect(found(quoted)).toContain('2026-03-02');
  });

  it('reads a customer’s own mails in a chain, each day once, oldest first', () => {
    const text = [
      'Third mail.',
      '',
      'On Tue, 10 Mar 2026 at 9:00, Support <support@shop.example> wrote:',
      '> We are looking.',
      '>',
      '> On Mon, 9 Mar 2026 at 18:00, Ivan Petrov <ivan@customer.example> wrote:',
      '>> And?',
      '>> On Mon, 9 Mar 2026 at 10:00, Ivan Petrov <ivan@customer.example> wrote:',
      '>>> Hello?',
      '>>> On Mon, 2 Mar 2026 at 10:00, Ivan Petrov <ivan@customer.example> wrote:',
      '>>>> Where is it?',
    ].join('\n');
    const { quoted } = splitMail({ id: '', conversationId: '', to: [], subject: '', text });
    expect(found(quoted)).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('takes nobody else for the customer', () => {
    const by = (sender: string) => found(`On Mon, 2 Mar 2026 at 10:15, ${sender} wrote:\n> Yes.`);
    expect(by('Support <support@shop.example>')).toEqual([]);
    expect(by('Ivan Petrov <other@customer.example>')).toEqual([]);
    expect(by('Ivan <an-ivan@customer.example>')).toEqual([]);
    expect(by('Ivan <ivan@customer.example.org>')).toEqual([]);
    expect(
      found('From: Support <support@shop.example>\nSent: 02 March 2026 10:15\nTo: ivan@customer.example\n\nYes.'),
    ).toEqual([]);
  });

  it('leaves out a day that may be another one, and days that have not come', () => {
    const slashed = (date: string) => `On ${date} 10:15 AM, Ivan <ivan@customer.example> wrote:\n> Where is it?\n`;
    expect(found(slashed('3/2/2026'))).toEqual([]);
    expect(found(slashed('3/2/2026') + slashed('2/25/2026'))).toEqual(['2026-02-25', '2026-03-02']);
    expect(found(slashed('9/3/2026'))).toEqual(['2026-03-09']);
    expect(found(slashed('20 Mar 2026'))).toEqual([]);
  });

  it('keeps the last five', () => {
    const heads = [1, 2, 3, 4, 5, 6, 7].map(
      (day) => `On ${day} Mar 2026, at 10:15, ${IVAN.name} <${IVAN.address}> wrote:\n> And?`,
    );
    expect(found(heads.join('\n'))).toEqual([3, 4, 5, 6, 7].map((day) => `2026-03-0${day}`));
  });

  it('finds nothing where there is nothing', () => {
    expect(found('')).toEqual([]);
    expect(earlierContacts({}, 'On 2 Mar 2026, at 10:15, a@b.example wrote:\n> And?')).toEqual([]);
    expect(found('On 2 Mar 2026, at 10:15, <> wrote:\n> And?', { from: { name: '', address: '' } })).toEqual([]);
  });

  it('gives sorted days, none after the mail, for anything at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '> ',
        'From: ',
        'Sent: ',
        'On ',
        '2 Mar 2026',
        '3/2/26',
        ' wrote:',
        IVAN.address,
        IVAN.name,
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const days = found(pieces.join(''));
        expect(days.length).toBeLessThanOrEqual(5);
        expect([...new Set(days)].sort()).toEqual(days);
        for (const day of days) expect(Date.parse(day)).toBeLessThanOrEqual(MAIL.receivedAt);
      }),
    );
  });
});

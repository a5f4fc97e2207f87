import fc from 'fast-check';
import { quotedMail } from '../../../../src/engine/mail/newest/quoted-mail';

describe('the mail that a draft quotes', () => {
  it.each([
    [
      'Outlook',
      'From: Ivan Petrov <ivan@customer.example>\nSent: Saturday, November 21, 2026 11:11 AM\nTo: Elena\nSubject: Kettle\nWhere is it?\n\nIvan',
      'Where is it?\n\nIvan',
    ],
    [
      'Outlook in Russian, below a rule',
      '________________________________\nОт: Иван Петров <ivan@customer.example>\nОтправлено: 21 ноября 2026 г. 11:11\nКому: Elena\nТема: Чайник\n\nГде мой заказ?',
      'Где мой заказ?',
    ],
    [
      'Gmail',
      'On Sat, Nov 21, 2026 at 11:11 AM Ivan Petrov <ivan@customer.example> wrote:\n> Where is it?\n>\n> Ivan\n> > older',
      'Where is it?\n\nIvan\n> older',
    ],
    [
      'a list of recipients that goes on',
      'From: Ivan <ivan@customer.example>\nSent: Saturday, November 21, 2026 11:11 AM\nTo: Elena <elena@northwind.example>;\n Anna <anna@northwind.example>\nSubject: Kettle\n\nWhere is it?',
      'Where is it?',
    ],
  ])('of %s is without its head and marks', (_, quoted, mail) => {
    expect(quotedMail(quoted)).toBe(mail);
  });

  it('is left as it is where nothing stands above it', () => {
    expect(quotedMail('Where is it?\nFrom: Sofia')).toBe('Where is it?\nFrom: Sofia');
    expect(quotedMail('')).toBe('');
  });

  it('is never longer than what is quoted, whatever that is', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'From: a@b.c',
        'Sent: 21.11.2026 11:11',
        'To: x',
        'Subject: y',
        '> z',
        '-----',
        '',
        'On 1.1.2026 a@b.c wrote:',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const quoted = lines.join('\n');
        expect(quotedMail(quoted).length).toBeLessThanOrEqual(quoted.length);
      }),
    );
  });
});

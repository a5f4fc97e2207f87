import { openEml } from '../../../../src/session';
import { mailFile } from '../../../../src/hosts/simulator/gmail/mail-file';

describe('a message that goes out of the simulated Gmail', () => {
  it('reads as it was written, in any script', async () => {
    const file = mailFile(
      {
        from: 'elena@northwind.example',
        to: ['Олена Коваленко <olena@customer.example>'],
        subject: 'Замовлення 4471 — відповідь на ваш лист про чайник',
        html: '<p>Добрий день</p>',
      },
      0,
    );
    const mail = await openEml(file);
    expect(JSON.stringify(mail)).toContain('Замовлення 4471 — відповідь на ваш лист про чайник');
    expect(JSON.stringify(mail)).toContain('Добрий день');
  });

  it('lets no text add a header', () => {
    const file = mailFile(
      {
        from: 'a@b.example\r\nBcc: x@y.example',
        to: ['B\r\nBcc: x <c@d.example\r\n>'],
        subject: 'x\r\nBcc: y',
        html: '',
      },
      0,
    ).toString();
    expect(file).not.toMatch(/^Bcc:/im);
  });
});

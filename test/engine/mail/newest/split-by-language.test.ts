import fc from 'fast-check';
import { splitMail } from '../../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../an-email';
import { BG } from './cases/bg';
import { EN } from './cases/en';
import { RU } from './cases/ru';
import { UK } from './cases/uk';

const tables = { Bulgarian: BG, Russian: RU, Ukrainian: UK, English: EN };
const all = Object.values(tables).flat();
const split = (mail: string) => splitMail(anEmail(mail.startsWith('<') ? { html: mail } : { text: mail }));
const lines = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\0')
    .join('')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

describe.each(Object.entries(tables))('a mail in %s', (_, cases) => {
  it.each(cases)('is taken apart as its writer meant it: %s', (_client, mail, newest) => {
    expect(split(mail).newest).toBe(newest);
  });
});

describe('any mail', () => {
  const piece = fc.oneof(
    fc.constantFrom(...all.flatMap(([, mail]) => mail.split('\n'))),
    fc.string({ unit: 'binary' }),
  );
  const mail = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('\n'));

  it('gives some of its lines, in their order, whatever it holds', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const left = lines(text).map((line) => line.trim());
        for (const line of lines(splitMail(anEmail({ text })).newest)) {
          const at = left.indexOf(line.trim());
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(0, at + 1);
        }
      }),
    );
  });

  it('has nothing more to give once it is taken apart', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const { newest } = splitMail(anEmail({ text }));
        expect(splitMail(anEmail({ text: newest })).newest).toBe(newest);
      }),
    );
  });

  it.each(['--\n', 'Sent from my iPhone\n', '-Anna\n\n', '-- \nx\n', 'This message is confidential. '])(
    'survives a megabyte of %j',
    (part) => {
      const { newest } = splitMail(anEmail({ text: part.repeat(Math.ceil(1_000_000 / part.length)) }));
      expect(newest.length).toBeLessThanOrEqual(200_000);
    },
  );
});

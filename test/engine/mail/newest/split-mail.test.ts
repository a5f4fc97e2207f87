import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { splitMail } from '../../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../an-email';

type Row = {
  readonly id: string;
  readonly lang: string;
  readonly format: 'text' | 'html';
  readonly input: string;
  readonly expected: string | null;
  readonly accept: readonly string[];
  readonly must_contain: readonly string[];
  readonly must_not_contain: readonly string[];
};

const FIXTURES = join(__dirname, '../../../fixtures/mails');
const rows = JSON.parse(readFileSync(join(FIXTURES, 'reply-split.json'), 'utf8')) as readonly Row[];

const loose = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
const emailOf = (row: Row) => anEmail(row.format === 'html' ? { html: row.input } : { text: row.input });

describe('taking a mail apart', () => {
  it.each(rows.map((row) => [row.id, row] as const))('finds what was written now in %s', (_, row) => {
    const { newest, language } = splitMail(emailOf(row));
    const wanted = [row.expected, ...row.accept].filter((text) => text !== null).map(loose);
    if (wanted.length > 0) expect(wanted).toContain(loose(newest));
    for (const text of row.must_contain) expect(loose(newest)).toContain(loose(text));
    for (const text of row.must_not_contain) expect(loose(newest)).not.toContain(loose(text));
    expect(language).toBe(row.lang);
  });

  it.each([
    ['-----Original Message-----\nFrom: Anna\n\nyou idiot'],
    ['On Mon, 9 Mar 2026 at 18:22, Shop <s@x.example> wrote:\n\nyou idiot'],
    ['> you idiot'],
    ['На пн, 9.03.2026 г. в 10:15 ч. Магазин <m@x.example> написа:\n> you idiot\n\n'],
    ['пн, 9 бер. 2026 р. о 10:15 Крамниця <m@x.example> пише:\n\nyou idiot'],
    ['9 марта 2026 г. в 10:15, Магазин <m@x.example> написал(а):\nyou idiot'],
    ['От: Магазин <m@x.example>\nИзпратено: 9 март 2026 г. 9:05\nДо: клиент\nОтносно: Поръчка\n\nyou idiot'],
    ['Від: Крамниця <m@x.example>\nНадіслано: 9 березня 2026 р. 9:05\nКому: клієнт\nТема: Замовлення\n\nyou idiot'],
  ])('never keeps a word of an earlier mail: %j', (history) => {
    const { newest, quoted } = splitMail(anEmail({ text: `Thank you, all fine.\n\n${history}` }));
    expect(newest).toBe('Thank you, all fine.');
    expect(quoted).toContain('you idiot');
  });

  it.each([
    ['Gmail', '<div>Fine.</div><div class="gmail_quote"><div>wrote:</div><blockquote>you idiot</blockquote></div>'],
    [
      'Outlook',
      '<p>Fine.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: A</div><div>you idiot</div>',
    ],
    ['Apple Mail', '<div>Fine.</div><blockquote type="cite">you idiot</blockquote>'],
    ['Yahoo', '<div>Fine.</div><div class="yahoo_quoted"><div>you idiot</div></div>'],
    ['a hidden part', '<p>Fine.</p><div style="display: none">you idiot</div>'],
    ['a style sheet', '<style>p { content: "you idiot" }</style><p>Fine.</p>'],
  ])('knows what is not the writer’s in the HTML of %s', (_, html) => {
    expect(splitMail(anEmail({ html })).newest).toBe('Fine.');
  });

  it('reads on after a hidden part whose end is missing', () => {
    const html = '<table><tr><td><span style="display:none">preview</td></tr></table><p>You heard me.</p>';
    expect(splitMail(anEmail({ html })).newest).toBe('You heard me.');
  });

  it('decodes entities and keeps paragraphs apart', () => {
    const html = '<p>Caf&eacute; &amp; bar</p><p>Second&nbsp;line<br>third</p>';
    expect(splitMail(anEmail({ html })).newest).toBe('Café & bar\n\nSecond line\nthird');
  });

  it('reads the plain text where the HTML is empty', () => {
    expect(splitMail(anEmail({ html: '<html><body><img src="x"></body></html>', text: 'Hello' })).newest).toBe('Hello');
  });

  it('reads the plain text where the HTML quotes nothing and says nothing', () => {
    const html = '<blockquote type="cite"></blockquote>';
    expect(splitMail(anEmail({ html, text: 'Hello' })).newest).toBe('Hello');
  });

  it('gives what an HTML mail quotes without marks of its own', () => {
    const html = '<p>Fine.</p><blockquote type="cite">Hello</blockquote>';
    expect(splitMail(anEmail({ html })).quoted).toBe('Hello');
  });

  it.each([
    ['-- \nIvan Petrov\nSales', 'Ivan Petrov'],
    ['Sent from my iPhone', 'Sent from my iPhone'],
    ['Изпратено от моя iPhone', 'Изпратено от моя iPhone'],
    ['Отправлено с iPhone', 'Отправлено с iPhone'],
    ['Надіслано з iPhone', 'Надіслано з iPhone'],
    ['Best regards,\nAnna Bell\n+44 20 7946 0000\nwww.bell.example', 'Anna Bell'],
  ])('takes the signature %j off', (signature, part) => {
    const parts = splitMail(anEmail({ text: `Where is my parcel?\n\n${signature}` }));
    expect(parts.newest).toBe('Where is my parcel?');
    expect(parts.signature).toContain(part);
  });

  it('keeps a closing line with a name, in doubt', () => {
    const text = 'Where is my parcel?\n\nBest regards,\nAnna';
    expect(splitMail(anEmail({ text })).newest).toBe(text);
  });

  it('gives only lines of the input, whatever that is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '> ',
        '-- \n',
        'On 1 Mar 2026 at 9:00, A <a@b.c> wrote:\n',
        'From: a@b.c\n',
        'Sent: 1 2026\n',
        'To: b\n',
        '____\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const lines = new Set(
          text
            .replace(/\r\n?|[\u2028\u2029]/g, '\n')
            .split('\0')
            .join('')
            .split('\n')
            .map((line) => line.trimEnd()),
        );
        const { newest } = splitMail(anEmail({ text }));
        expect(
          newest
            .split('\n')
            .map((line) => line.trimEnd())
            .filter((line) => line !== '' && !lines.has(line)),
        ).toEqual(newest === newest.trim() ? [] : expect.anything());
      }),
    );
  });

  it('leaves the writer every sentence that stands right above an announcement', () => {
    const own = 'Order 4471 came broken.\nI want my 20 euro back.';
    const text = `${own}\nOn 10 Mar 2026 at 9:00, Anna <a@b.c> wrote:\n> Hello`;
    expect(splitMail(anEmail({ text })).newest).toBe(own);
  });

  it('reads announcements that run into each other without end', () => {
    const text = 'On a@b.c wrote\nOn 9:00 wrote\n'.repeat(7_000);
    const { newest, quoted } = splitMail(anEmail({ text }));
    expect(newest.length + quoted.length).toBeLessThanOrEqual(200_001);
  });

  it.each([
    ['<div>'],
    ['<b></i>'],
    ['<blockquote>x'],
    ['<p style="display:none">x'],
    ['&amp'],
    ['<'],
    ['<!--'],
    ['<td> a'],
  ])('survives a megabyte of %s', (piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(splitMail(anEmail({ html })).newest.length).toBeLessThanOrEqual(200_000);
  });

  it.each([['>'], ['-'], ['On 1 Mar 2026 '], ['From: a\n'], ['a@'], ['\n'], ['C '], ['"']])(
    'survives a megabyte of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(splitMail(anEmail({ text })).newest.length).toBeLessThanOrEqual(200_000);
    },
  );
});

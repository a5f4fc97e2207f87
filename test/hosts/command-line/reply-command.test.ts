import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { replyCommand } from '../../../src/hosts/command-line/reply-command';
import { templatesCommand } from '../../../src/hosts/command-line/templates-command';
import type { Streams } from '../../../src/hosts/command-line/streams';

const NOW = Date.UTC(2026, 10, 25, 10);
const MAIL = [
  'From: Ivan Petrov <ivan@customer.example>',
  'To: care@shop.example',
  'Subject: Kettle',
  'Date: Tue, 24 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@customer.example>',
  '',
  'My order 4471 came broken. Please help.',
  '',
].join('\r\n');

function streams(): { streams: Streams; said: () => { output: string; errors: string } } {
  const output = new PassThrough({ highWaterMark: 1_000_000 });
  const errors = new PassThrough();
  const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString('utf8') ?? '';
  return {
    streams: { input: new PassThrough(), output, errors },
    said: () => ({ output: text(output), errors: text(errors) }),
  };
}

describe('the command that writes a letter', () => {
  let folder: string;
  let mail: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reply-'));
    mail = join(folder, 'mail.eml');
    writeFileSync(mail, MAIL);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function reply(template: string, set: readonly string[] = [], html = false) {
    const { streams: to, said } = streams();
    const code = await replyCommand({ template, mail, set, now: NOW, html }, to);
    return { code, ...said() };
  }

  it.each([
    ['en', 'Dear Ivan,', 'order 4471', '27\u00a0November'],
    ['bg', 'Здравейте, Иван', 'поръчка 4471', '27\u00a0ноември'],
    ['ru', 'Здравствуйте, Иван.', 'заказом 4471', '27\u00a0ноября'],
    ['uk', 'Вітаю, Іване.', 'замовленням 4471', '27\u00a0листопада'],
  ])('prints it in %s, with the name, the order and the promised day', async (language, greeting, order, day) => {
    const set = ['agent.name=Anna', 'line=LINE.', 'fix=FIX.'];
    const { code, output, errors } = await reply(`hostile_our_fault.${language}.warm`, set);
    expect([code, errors]).toEqual([0, '']);
    for (const part of [greeting, order, day, 'LINE.', 'FIX.', 'Anna']) expect(output).toContain(part);
    expect(output).not.toMatch(/[{}]|undefined/);
  });

  it('says what is missing and prints nothing', async () => {
    const { code, output, errors } = await reply('hostile_our_fault.en.formal', ['line=x']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toBe('Missing: fix, agent.name, company\n');
  });

  it('takes values for text whatever they hold', async () => {
    const { code, output } = await reply('question.en.warm', ['agent.name=<b>A</b>', 'answer={{line}} = <i>']);
    expect(code).toBe(0);
    expect(output).toContain('{{line}} = <i>');
    const { output: html } = await reply('question.en.warm', ['agent.name=<b>A</b>', 'answer={{line}} <i>'], true);
    expect(html).toContain('{{line}} &lt;i&gt;');
    expect(html).not.toContain('<i>');
  });

  it.each([
    ['dance.en.warm', [], 'There is no template dance.en.warm'],
    ['question.de.warm', [], 'There is no template question.de.warm'],
    ['own.1', [], 'Templates of your own stay in the browser'],
    ['question.en.warm', ['answer'], '“answer” is no value'],
    ['question.en.warm', ['surname=x'], '“surname=x” is no value'],
    ['question.en.warm', ['=x'], '“=x” is no value'],
  ])('refuses %s with %j', async (template, set, words) => {
    const { code, output, errors } = await reply(template, set);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(words);
  });

  it('refuses a mail that cannot be read', async () => {
    const { streams: to, said } = streams();
    const wish = { template: 'question.en.warm', mail: join(folder, 'none.eml'), set: [], now: NOW, html: false };
    expect(await replyCommand(wish, to)).toBe(2);
    expect(said().errors).toContain('none.eml');
  });
});

describe('the command that lists letters', () => {
  it('lists every letter with what it takes', async () => {
    const { streams: to, said } = streams();
    expect(await templatesCommand(true, to)).toBe(0);
    const listed = JSON.parse(said().output) as readonly Record<string, unknown>[];
    expect(listed).toHaveLength(120);
    expect(listed.find(({ id }) => id === 'refund.uk.formal')).toEqual({
      id: 'refund.uk.formal',
      occasion: 'refund',
      language: 'uk',
      voice: 'formal',
      variables: ['greeting', 'received', 'order', 'line', 'amount', 'cause', 'agent.name', 'agent.title', 'company'],
      required: ['greeting', 'line', 'amount', 'agent.name', 'company'],
    });
  });

  it('lists the ids alone without JSON', async () => {
    const { streams: to, said } = streams();
    await templatesCommand(false, to);
    const ids = said().output.trimEnd().split('\n');
    expect(ids).toHaveLength(120);
    expect(ids).toContain('boundary.bg.warm');
  });
});

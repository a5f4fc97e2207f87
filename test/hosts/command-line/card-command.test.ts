import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { cardCommand } from '../../../src/hosts/command-line/card-command';
import type { CardWish } from '../../../src/hosts/command-line/card-command';

const OPENED = Date.UTC(2026, 10, 22, 9, 30);
const file = (name: string) => join(__dirname, `../../../src/hosts/simulator/mailbox/${name}.eml`);

async function run(wish: Partial<CardWish> = {}): Promise<{ code: number; output: string; errors: string }> {
  const output = new PassThrough({ highWaterMark: 1_000_000 });
  const errors = new PassThrough();
  const whole: CardWish = {
    mail: file('en-third-coffee-machine'),
    language: 'en',
    opened: OPENED,
    now: OPENED,
    ...wish,
  };
  const code = await cardCommand(whole, { input: new PassThrough(), output, errors });
  const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString('utf8') ?? '';
  return { code, output: text(output), errors: text(errors) };
}

describe('the command that prints a card', () => {
  it('says by the clock until when a hostile email cools, and none of its words', async () => {
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(JSON.parse(output)).toHaveProperty('header.title', 'Gareth Pugh');
    expect(output).toContain('Free at 9:35, or after 5 more replies.');
    expect(output).not.toMatch(/bastards|idiot/);
  });

  it('offers replies when the email was opened long enough ago', async () => {
    const { output } = await run({ now: OPENED + 5 * 60_000 });
    expect(output).not.toContain('Free at');
    expect(output).toContain('All replies');
  });

  it('speaks the language that is asked for', async () => {
    expect((await run({ language: 'uk' })).output).toMatch(/9:35/);
    expect((await run({ language: 'uk' })).output).not.toContain('Free at');
  });

  it('says that a file cannot be read', async () => {
    const { code, output, errors } = await run({ mail: file('none') });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('Cannot read');
  });
});

import { tryBatch } from '../../fuzz/batch';
import { checkReading } from '../../fuzz/check-reading';
import { readSeeds } from '../../fuzz/read-seeds';
import { PATHS } from '../../fuzz/try-variant';
import { variantOf } from '../../fuzz/variant-of';
import { loadPack, readMail, splitMail } from '../../src/engine';
import type { Email } from '../../src/engine';

const MAIL: Email = {
  id: '',
  conversationId: '',
  to: [],
  subject: 'Поръчка',
  text: 'Идиоти, къде е поръчка № 55821?\n\nНа 9.03.2026 г. Зора написа:\n> Здравейте',
};

describe('spoilt mails', () => {
  it('are all answered, and have gone every way through the program', async () => {
    const { findings, paths } = await tryBatch(await readSeeds(), {
      seed: 5,
      from: 0,
      count: 600,
      limitMs: Infinity,
      limitMb: Infinity,
    });
    expect(findings).toEqual([]);
    expect(PATHS.filter((path) => (paths[path] ?? 0) < 20)).toEqual([]);
  }, 120_000);

  it('are too slow by the limit of the run', async () => {
    const limits = { limitMs: -1, limitMb: Infinity };
    const { findings } = await tryBatch(await readSeeds(), { seed: 5, from: 10, count: 2, ...limits });
    expect(findings.filter(({ problem }) => problem === 'too slow').map(({ index }) => index)).toEqual([10, 11]);
  });

  it('are the same for the same seed and number, and others for others', async () => {
    const seeds = await readSeeds();
    const made = async (seed: number, index: number) => JSON.stringify(await variantOf(seeds, seed, index).open());
    for (let index = 0; index < 20; index += 1) expect(await made(1, index)).toBe(await made(1, index));
    expect(await made(1, 3)).not.toBe(await made(2, 3));
    expect(await made(1, 3)).not.toBe(await made(1, 4));
  });
});

describe('the check of an answer', () => {
  const parts = splitMail(MAIL);
  const read = async () => readMail(MAIL, parts, (await loadPack.bg()).pack);

  it('finds nothing in a right one', async () => {
    expect(checkReading(MAIL, parts, await read())).toEqual([]);
  });

  it('finds spans outside the text, and those with other words', async () => {
    const reading = await read();
    const [fact] = reading.facts;
    const [finding] = reading.hostility.findings;
    if (fact === undefined || finding === undefined) throw new Error('This mail has a fact and a hostile word.');
    const facts = [
      { ...fact, end: 10_000 },
      { ...fact, text: 'x' },
    ];
    expect(checkReading(MAIL, parts, { ...reading, facts })).toEqual([
      'a fact outside the text',
      'a fact with other words',
    ]);
    const findings = [{ ...finding, start: -1 }];
    const hostility = { ...reading.hostility, findings };
    expect(checkReading(MAIL, parts, { ...reading, hostility })).toEqual(['a finding outside the text']);
  });

  it('finds fields without a right value', async () => {
    const reading = await read();
    const wrong = { ...reading, hostility: { ...reading.hostility, score: NaN } };
    expect(checkReading(MAIL, parts, wrong)).toEqual(['no right score in the answer']);
  });

  it('finds lines that the mail does not have, or has in another order', async () => {
    const reading = await read();
    const problem = 'a line of the newest message that is not the mail’s';
    const madeUp = { ...parts, newest: 'Къде е' };
    expect(checkReading(MAIL, madeUp, reading)).toEqual([problem]);
    const turned = { ...parts, newest: '> Здравейте\nИдиоти, къде е поръчка № 55821?' };
    expect(checkReading(MAIL, turned, reading)).toContain(problem);
  });

  it('finds a newest message that is split into less when it is split again', async () => {
    const whole = { ...parts, newest: MAIL.text ?? '' };
    expect(checkReading(MAIL, whole, await read())).toEqual([
      'the newest message of plain text, split again, gives another',
    ]);
  });
});

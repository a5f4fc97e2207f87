import fc from 'fast-check';
import { answerLine } from '../../../src/hosts/command-line/answer-line';
import { readAnswer } from '../../../src/hosts/command-line/read-command';

const answer = async (input: unknown): Promise<unknown> =>
  JSON.parse(await answerLine(JSON.stringify(input), readAnswer));

describe('one line in, one line out', () => {
  it('has the fields of the contract', async () => {
    expect(
      await answer({
        id: 'x',
        from: '=?utf-8?B?0JjQstCw0L0=?= <i@x.example>',
        subject: 'Hi',
        text: 'You are idiots.\n\n> old',
      }),
    ).toEqual({
      id: 'x',
      newest: 'You are idiots.',
      signature: '',
      language: 'en',
      sender: { given: 'Иван', address: 'Иван', formal: 'Dear Иван' },
      hostility: {
        level: 2,
        score: expect.any(Number) as number,
        kinds: ['insult'],
        voices: 2,
        findings: [{ start: 0, end: 15, kind: 'insult', text: 'You are idiots.', in: 'newest', weight: 2, by: 'both' }],
      },
      situation: 'complaint',
      thirdTime: false,
      repeat: false,
      earlier: [],
      urgent: false,
      asks: [],
      facts: [],
    });
  });

  it('greets in the reply’s language', async () => {
    const from = 'Іван Франко <i@x.example>';
    expect(await answer({ id: 1, from, text: 'Where is my order?', replyLanguage: 'uk' })).toMatchObject({
      id: 1,
      language: 'en',
      sender: { given: 'Іван', address: 'Іване' },
    });
  });

  it.each([
    ['html', { html: '<p>Where is <b>it</b>?</p>' }],
    ['mime', { mime: 'Subject: x\r\nContent-Type: text/plain\r\n\r\nWhere is it?' }],
    ['mimeBase64', { mimeBase64: Buffer.from('Subject: x\r\n\r\nWhere is it?').toString('base64') }],
  ])('reads a mail given as %s', async (_, fields) => {
    expect(await answer({ id: 'x', ...fields })).toMatchObject({ newest: 'Where is it?', language: 'en' });
  });

  it.each([['garbage'], [''], ['5'], ['[]'], ['null']])('says that %j is no mail', async (line) => {
    expect(JSON.parse(await answerLine(line, readAnswer))).toEqual({ id: null, error: expect.any(String) as string });
  });

  it('answers anything on exactly one line', async () => {
    const field = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            id: field,
            from: field,
            subject: field,
            text: field,
            html: field,
            date: field,
            replyLanguage: field,
            mime: field,
            mimeBase64: field,
          },
          { requiredKeys: [] },
        ),
        async (input) => {
          const line = await answerLine(JSON.stringify(input), readAnswer);
          expect(line).not.toContain('\n');
          expect(JSON.parse(line)).toHaveProperty('id');
        },
      ),
      { numRuns: 50 },
    );
  });
});

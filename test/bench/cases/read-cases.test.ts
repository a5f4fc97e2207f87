import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCases } from '../../../bench/cases/read-cases';

describe('a folder of cases', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cases-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

  it('may be empty, and says what it does not hold', async () => {
    expect(await readCases(folder)).toEqual({
      splits: [],
      names: [],
      wants: [],
      files: [],
      drafts: [],
      missing: [
        'reply_split.json',
        'names.tsv',
        'customer_emails.tsv',
        'mails.en.jsonl',
        'mails.bg.jsonl',
        'mails.ru.jsonl',
        'mails.uk.jsonl',
        'eml_index.json',
        'reply_drafts.tsv',
      ],
    });
  });

  it('gives names and mails that are scored, with every right form', async () => {
    write(
      'names.tsv',
      [
        'id\tfrom_header\tlocale\texpected_given\texpected_address\taccept_address\tforbidden\texpected_formal_greeting\tscored',
        'n1\tОлег\tuk\tОлег\tОлегу\tОлеже|-\tОлег\t\t1',
        'n2\tX\tuk\t\t\t\t\t\t0',
      ].join('\n'),
    );
    write(
      'customer_emails.tsv',
      'id\tlang\tsubject\tbody\tsituation\tthird_time\tscored\nc1\tbg\ts\ta\\nb\tdelivery\t1\t1\nc2\tbg\ts\tb\tthanks\t0\t0\n',
    );
    const { names, wants } = await readCases(folder);
    expect(names).toEqual([
      {
        id: 'n1',
        from: 'Олег',
        locale: 'uk',
        given: 'Олег',
        addresses: ['Олегу', 'Олеже', ''],
        forbidden: ['Олег'],
        formal: '',
      },
    ]);
    expect(wants).toEqual([
      {
        id: 'c1',
        lang: 'bg',
        subject: 's',
        body: 'a\nb',
        situation: 'delivery',
        third_time: true,
        level: 0,
        kinds: [],
        spans: undefined,
        hard: '',
      },
    ]);
  });

  it('gives drafts that are scored, with all that was marked in them', async () => {
    write(
      'reply_drafts.tsv',
      [
        'id\tlang\tcustomer_from\tcustomer_context\tsend_date\tdraft\tproblems\tevidence\tdue_date\tscored',
        'd1\ten\tAnn\trefund\t2026-03-10\tHi Bo,\\nby Friday.\twrong_name,promise\tBo; by Friday\t2026-03-13|2026-03-12\t1',
        'd2\ten\tAnn\tthanks\t2026-03-10\tHi Ann.\t\t\t\t1',
        'd3\ten\tAnn\tthanks\t2026-03-10\tHi Ann.\tcliche\t\t\t0',
      ].join('\n'),
    );
    const { drafts } = await readCases(folder);
    expect(drafts.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(drafts[0]).toEqual({
      id: 'd1',
      lang: 'en',
      customerFrom: 'Ann',
      context: 'refund',
      sendDate: '2026-03-10',
      draft: 'Hi Bo,\nby Friday.',
      problems: ['wrong_name', 'promise'],
      evidence: ['Bo', 'by Friday'],
      due: ['2026-03-13', '2026-03-12'],
    });
    expect(drafts[1]).toMatchObject({ problems: [], evidence: [], due: [] });
  });

  it('leaves out the facts of a file that are not to be scored', async () => {
    mkdirSync(join(folder, 'eml'));
    write('eml/a.eml', 'Subject: A\n\nHi');
    const facts = {
      subject: 'A',
      from_name: null,
      from_addr: null,
      has_plain: true,
      has_html: false,
      body_start: 'Hi',
    };
    write(
      'eml_index.json',
      JSON.stringify([
        { file: 'a.eml', facts, score_facts: true, unscored_fields: ['subject'] },
        { file: 'b.eml', facts, score_facts: false, unscored_fields: [] },
      ]),
    );
    const { files } = await readCases(folder);
    expect(files.map(({ file }) => file)).toEqual(['a.eml']);
    expect(files[0]?.facts).not.toHaveProperty('subject');
    expect(files[0]?.facts.body_start).toBe('Hi');
  });

  it('is refused where a file has another shape', async () => {
    write('reply_split.json', '[{"id": 1}]');
    await expect(readCases(folder)).rejects.toThrow();
  });
});

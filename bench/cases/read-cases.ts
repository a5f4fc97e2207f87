import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES } from '../../src/engine';
import { rowsOfTsv, textOfCell } from './rows-of-tsv';

const list = v.nullish(v.array(v.string()), []);

const splitCase = v.object({
  id: v.string(),
  lang: v.string(),
  format: v.picklist(['text', 'html', 'eml']),
  input: v.string(),
  expected: v.nullable(v.string()),
  accept: list,
  must_contain: list,
  must_not_contain: list,
  sig: v.picklist(['none', 'stripped', 'kept']),
  hostile_in_quote: v.optional(v.boolean(), false),
  scored: v.optional(v.boolean(), true),
  source: v.string(),
});

const writtenMail = v.object({
  id: v.string(),
  lang: v.string(),
  subject: v.string(),
  body: v.string(),
  situation: v.string(),
  third_time: v.boolean(),
  level: v.optional(v.picklist([0, 1, 2, 3])),
  kinds: list,
  spans: v.nullish(v.array(v.string())),
  hard: v.optional(v.union([v.array(v.string()), v.string()]), []),
});

const mailFacts = v.object({
  subject: v.nullable(v.string()),
  from_name: v.nullable(v.string()),
  from_addr: v.nullable(v.string()),
  has_plain: v.boolean(),
  has_html: v.boolean(),
  body_start: v.nullable(v.string()),
});

const indexedMail = v.object({
  file: v.string(),
  facts: mailFacts,
  score_facts: v.boolean(),
  unscored_fields: list,
});

/** A mail to split and the right answers; `lang` may be any language. */
export type SplitCase = v.InferOutput<typeof splitCase>;

/** A From header and how its writer is greeted in the language `locale`; '' where there is nothing sure to use. */
export type NameCase = {
  readonly id: string;
  readonly from: string;
  readonly locale: string;
  readonly given: string;
  /** Every right form of address; '' among them where none is right too. */
  readonly addresses: readonly string[];
  readonly forbidden: readonly string[];
  /** '' where it is not scored. */
  readonly formal: string;
};

/** A customer's mail, its language and what it is for. */
export type WantCase = v.InferOutput<typeof writtenMail>;

/** What another reader found in a mail file. */
export type MailFacts = v.InferOutput<typeof mailFacts>;

/** A mail file and its facts, without the fields that are not to be scored. */
export type FileCase = { readonly file: string; readonly bytes: Uint8Array; readonly facts: Partial<MailFacts> };

/** A reply as it stands before it goes, and what somebody marked in it. */
export type DraftCase = {
  readonly id: string;
  readonly lang: string;
  readonly customerFrom: string;
  readonly context: string;
  /** The day on which it goes, YYYY-MM-DD. */
  readonly sendDate: string;
  readonly draft: string;
  /** What is wrong with it, and "promise" where it promises something by a day; none of a clean draft. */
  readonly problems: readonly string[];
  /** The words that are meant by any of these. */
  readonly evidence: readonly string[];
  /** Every right day for what is promised, YYYY-MM-DD; none where there is no promise. */
  readonly due: readonly string[];
};

/** The cases of one folder, and what it does not hold. */
export type Cases = {
  readonly splits: readonly SplitCase[];
  readonly names: readonly NameCase[];
  readonly wants: readonly WantCase[];
  readonly files: readonly FileCase[];
  readonly drafts: readonly DraftCase[];
  readonly missing: readonly string[];
};

/** Reads a folder of cases; any of its files may be missing. Rejects where one does not have the shape of its kind. */
export async function readCases(folder: string): Promise<Cases> {
  const missing: string[] = [];
  const read = async (name: string): Promise<string> => {
    if (existsSync(join(folder, name))) return readFile(join(folder, name), 'utf8');
    missing.push(name);
    return '';
  };
  const json = async (name: string): Promise<unknown> => JSON.parse((await read(name)) || '[]') as unknown;
  const splits = v.parse(v.array(splitCase), await json('reply_split.json'));
  const names = rowsOfTsv(await read('names.tsv'))
    .filter(isScored)
    .map(nameCase);
  const wants = rowsOfTsv(await read('customer_emails.tsv'))
    .filter(isScored)
    .map(wantCase);
  for (const language of LANGUAGES) {
    const lines = (await read(`mails.${language}.jsonl`)).split('\n').filter((line) => line.trim() !== '');
    wants.push(...lines.map((line) => v.parse(writtenMail, JSON.parse(line))));
  }
  const indexed = v.parse(v.array(indexedMail), await json('eml_index.json'));
  const files = await Promise.all(
    indexed
      .filter((one) => one.score_facts)
      .map(async ({ file, facts, unscored_fields: left }) => ({
        file,
        bytes: await readFile(join(folder, 'eml', file)),
        facts: Object.fromEntries(Object.entries(facts).filter(([field]) => !left.includes(field))),
      })),
  );
  const drafts = rowsOfTsv(await read('reply_drafts.tsv'))
    .filter(isScored)
    .map(draftCase);
  return { splits, names, wants, files, drafts, missing };
}

function isScored(row: Readonly<Record<string, string>>): boolean {
  return row['scored'] === '1';
}

/** What stands between the signs in a cell, without empty ones. */
function listIn(cell: string | undefined, sign: string): readonly string[] {
  return (cell ?? '')
    .split(sign)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function nameCase(row: Readonly<Record<string, string>>): NameCase {
  const listed = (field: string): readonly string[] => listIn(row[field], '|');
  return {
    id: row['id'] ?? '',
    from: row['from_header'] ?? '',
    locale: row['locale'] ?? '',
    given: row['expected_given'] ?? '',
    addresses: [row['expected_address'] ?? '', ...listed('accept_address').map((form) => (form === '-' ? '' : form))],
    forbidden: listed('forbidden'),
    formal: row['expected_formal_greeting'] ?? '',
  };
}

function wantCase(row: Readonly<Record<string, string>>): WantCase {
  const { id = '', lang = '', subject = '', body = '', situation = '' } = row;
  return {
    id,
    lang,
    subject: textOfCell(subject),
    body: textOfCell(body),
    situation,
    third_time: row['third_time'] === '1',
    level: v.parse(v.picklist([0, 1, 2, 3]), Number(row['intensity'] ?? '0')),
    kinds: (row['kinds'] ?? '').split(',').filter((kind) => kind !== ''),
    spans: undefined,
    hard: row['hard'] ?? '',
  };
}

function draftCase(row: Readonly<Record<string, string>>): DraftCase {
  const { id = '', lang = '', customer_from: customerFrom = '', customer_context: context = '', draft = '' } = row;
  return {
    id,
    lang,
    customerFrom,
    context,
    sendDate: row['send_date'] ?? '',
    draft: textOfCell(draft),
    problems: listIn(row['problems'], ','),
    evidence: listIn(row['evidence'], ';').map(textOfCell),
    due: listIn(row['due_date'], '|'),
  };
}

import { openEml } from '../../src/session';
import type { Row, Table } from '../table';
import type { FileCase, MailFacts } from './read-cases';
import { scoreFile } from './score-file';
import { shareOf, shareText } from './share';

const FIELDS: Readonly<Record<keyof MailFacts, string>> = {
  subject: 'subject',
  from_name: 'name of the writer',
  from_addr: 'address of the writer',
  has_plain: 'has plain text',
  has_html: 'has HTML',
  body_start: 'beginning of the text',
};

/** Whether mail files open as another reader, Python's email package, has read them. */
export async function fileTable(cases: readonly FileCase[]): Promise<Table> {
  const scores: { readonly file: string; readonly score: ReturnType<typeof scoreFile> }[] = [];
  for (const { file, bytes, facts } of cases)
    scores.push({ file, score: scoreFile(facts, await openEml(Uint8Array.from(bytes))) });
  const rows = Object.entries(FIELDS).map(([field, what]): Row => {
    const answers = scores.flatMap(({ score }) => score[field as keyof MailFacts] ?? []);
    return { what, measured: shareText(shareOf(answers)) };
  });
  const odd = scores.flatMap(({ file, score }) => {
    const fields = Object.entries(score).filter(([, same]) => !same);
    return fields.length === 0 ? [] : [`${file} differs in ${fields.map(([field]) => field).join(', ')}.`];
  });
  return {
    title: `Cases: mail files beside what Python's email package reads in them (${cases.length} files)`,
    rows,
    notes: ['Attachments are not compared: the engine reads none of them.', ...odd],
  };
}

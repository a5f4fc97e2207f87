import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonOf } from './lesson-of';
import type { Lesson } from './lesson-of';
import { readMails, readSnippets } from './read-mails';

/** All that the voice learns from, and the SHA-256 of each file of it. */
export type Lessons = {
  readonly mails: readonly Lesson[];
  readonly snippets: readonly Lesson[];
  readonly learnedFrom: Readonly<Record<string, string>>;
};

/** The mails and snippets of a folder, read as the add-in reads them; of the mails only the half that teaches. */
export async function lessonsFrom(folder: string): Promise<Lessons> {
  const mails = await Promise.all(readMails(folder, 'train').map(lessonOf));
  const snippets = await Promise.all(
    readSnippets(folder).map(({ lang, level, kinds, text }, number) =>
      lessonOf({
        id: `snippet-${number}`,
        lang,
        scenario: '',
        subject: '',
        body: text,
        level,
        kinds,
        spans: undefined,
      }),
    ),
  );
  const files = readdirSync(folder)
    .filter((name) => /^(train|snippets)\./.test(name))
    .sort();
  const hashOf = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return { mails, snippets, learnedFrom: Object.fromEntries(files.map((name) => [name, hashOf(name)])) };
}

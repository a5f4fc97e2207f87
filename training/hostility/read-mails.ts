import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';

const level = v.picklist([0, 1, 2, 3]);

const mail = v.object({
  id: v.string(),
  lang: v.picklist(LANGUAGES),
  scenario: v.string(),
  subject: v.string(),
  body: v.string(),
  level,
  kinds: v.array(v.string()),
  spans: v.array(v.string()),
  hard: v.array(v.string()),
});

/** A customer's mail as somebody wrote it for this project, and what is hostile in it. */
export type LabelledMail = v.InferOutput<typeof mail>;

/** The mails of one half ("train" or "development") in a folder, by language and in the order of their files. */
export function readMails(folder: string, half: 'train' | 'development'): readonly LabelledMail[] {
  return LANGUAGES.flatMap((language) => {
    const lines = readFileSync(join(folder, `${half}.${language}.jsonl`), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => v.parse(mail, JSON.parse(line)));
  });
}

/** A sentence or two out of a mail, by itself. */
export type Snippet = {
  readonly lang: Language;
  readonly level: number;
  readonly kinds: readonly string[];
  readonly text: string;
};

/** The snippets in a folder: lines of level, kinds parted by commas, and text, parted by tabs. Throws on any other line. */
export function readSnippets(folder: string): readonly Snippet[] {
  return LANGUAGES.flatMap((lang) =>
    readdirSync(folder)
      .filter((name) => name === `snippets.${lang}.tsv`)
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => {
        const [written, kinds, text] = line.split('\t');
        if (kinds === undefined || text === undefined) throw new Error(`No snippet: ${line}`);
        return {
          lang,
          level: v.parse(level, Number(written)),
          kinds: kinds.split(',').filter((kind) => kind !== ''),
          text,
        };
      }),
  );
}

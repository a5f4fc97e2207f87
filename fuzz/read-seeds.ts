import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { openEml } from '../src/session';

/** A real mail to make variants of: its file as it is, where it has one, and what a person wrote in it. */
export type Seed = {
  readonly name: string;
  readonly file?: Uint8Array;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

const ROOT = resolve(__dirname, '..');
const FOLDERS = ['test/fixtures/eml', 'src/hosts/simulator/mailbox'];
const SPLITS = v.array(v.object({ id: v.string(), format: v.string(), input: v.string() }));
const MAILS = v.array(v.object({ id: v.string(), subject: v.string(), body: v.string() }));

/** The repository's own mails, and those of a folder of cases where one is named; always in the same order. */
export async function readSeeds(cases?: string): Promise<readonly Seed[]> {
  const folders = [
    ...FOLDERS.map((folder) => join(ROOT, folder)),
    ...(cases === undefined ? [] : [join(cases, 'eml')]),
  ];
  const seeds: Seed[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.eml')).sort())
      seeds.push(await seedOf(name, await readFile(join(folder, name))));
  }
  const mails = join(ROOT, 'test/fixtures/mails');
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(mails, name), 'utf8')) as unknown;
  for (const { id, format, input } of v.parse(SPLITS, await json('reply-split.json'))) {
    if (format === 'eml') seeds.push(await seedOf(id, new TextEncoder().encode(input)));
    else seeds.push({ name: id, subject: 'Re: 55821', text: '', html: '', [format]: input });
  }
  for (const language of ['en', 'bg', 'ru', 'uk']) {
    for (const { id, subject, body } of v.parse(MAILS, await json(`mails.${language}.json`)))
      seeds.push({ name: id, subject, text: body, html: '' });
  }
  return seeds;
}

async function seedOf(name: string, bytes: Uint8Array): Promise<Seed> {
  const file = Uint8Array.from(bytes);
  const { subject, text = '', html = '' } = await openEml(file);
  return { name, file, subject, text, html };
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonsFrom } from './lessons-from';
import { parseArgs } from 'node:util';
import { publicLessons } from './public-lessons';
import { trainVoice } from './train-voice';

// Makes the weights of the learned voice out of the mails of this repository; docs/hostility.md says how and why.
const WEIGHTS = join(__dirname, '../../assets/voice.bin');
const MAILS = join(__dirname, '../../test/fixtures/hostility');

async function main(): Promise<void> {
  const { data, check } = parseArgs({ options: { data: { type: 'string' }, check: { type: 'boolean' } } }).values;
  const { mails, snippets, learnedFrom } = await lessonsFrom(MAILS);
  const others = data === undefined ? { lessons: [], learnedFrom: {} } : await publicLessons(data);
  const file = trainVoice(mails, [...snippets, ...others.lessons], { ...learnedFrom, ...others.learnedFrom });
  const sum = createHash('sha256').update(file).digest('hex');
  const from = `${mails.length} mails, ${snippets.length} snippets, ${others.lessons.length} public texts`;
  process.stdout.write(`${from}; ${file.length} bytes, sha256 ${sum}\n`);
  if (check !== true) writeFileSync(WEIGHTS, file);
  else if (!readFileSync(WEIGHTS).equals(file))
    throw new Error('The weights that ship are not what these texts teach.');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonsFrom } from './lessons-from';
import { trainVoice } from './train-voice';

// Makes the weights of the learned voice out of the mails of this repository; docs/hostility.md says how and why.
const WEIGHTS = join(__dirname, '../../assets/voice.bin');
const MAILS = join(__dirname, '../../test/fixtures/hostility');

async function main(): Promise<void> {
  const { mails, snippets, learnedFrom } = await lessonsFrom(MAILS);
  const file = trainVoice(mails, snippets, learnedFrom);
  writeFileSync(WEIGHTS, file);
  const sum = createHash('sha256').update(readFileSync(WEIGHTS)).digest('hex');
  process.stdout.write(`${mails.length} mails and ${snippets.length} snippets; ${file.length} bytes, sha256 ${sum}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

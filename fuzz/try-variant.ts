import { loadPack, readMail, splitMail } from '../src/engine';
import { checkReading } from './check-reading';
import type { Variant } from './variant-of';

/** The ways through the program that a variant has gone. */
export const PATHS = [
  'multipart',
  'decoded',
  'nested message',
  'HTML',
  'quote',
  'signature',
  'hot',
  'without a file',
] as const;
export type Path = (typeof PATHS)[number];

/** What became of one variant. */
export type Tried = { readonly problems: readonly string[]; readonly paths: readonly Path[]; readonly ms: number };

/** Opens, splits and reads one variant as the command line does, and checks the answer. Never rejects: what it throws is a problem. */
export async function tryVariant({ file, open }: Variant): Promise<Tried> {
  const start = performance.now();
  const paths: Path[] = file === undefined ? ['without a file'] : fileCrossings(file);
  try {
    const email = await open();
    const parts = splitMail(email);
    const { pack } = await loadPack[parts.language === 'other' ? 'en' : parts.language]();
    const reading = readMail(email, parts, pack);
    const ms = performance.now() - start;
    if (email.html !== undefined) paths.push('HTML');
    if (parts.quoted !== '') paths.push('quote');
    if (parts.signature !== '') paths.push('signature');
    if (reading.hostility.level > 1) paths.push('hot');
    return { problems: checkReading(email, parts, reading), paths, ms };
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { problems: [`thrown: ${what.slice(0, 200)}`], paths, ms: performance.now() - start };
  }
}

function fileCrossings(file: string): Path[] {
  const paths: Path[] = [];
  if (/^content-type:\s*multipart\//im.test(file)) paths.push('multipart');
  if (/^content-transfer-encoding:\s*(base64|quoted-printable)/im.test(file)) paths.push('decoded');
  if (/^content-type:\s*message\/rfc822/im.test(file)) paths.push('nested message');
  return paths;
}

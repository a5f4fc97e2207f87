import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/engine';
import { lessonOf } from './lesson-of';
import type { Lesson } from './lesson-of';

/** How much a public text counts beside one of our own: "toxic" is another question than ours. */
const COUNTS = 0.03;
const LONGEST = 600;

/**
 * The texts of public sets that may teach a model that ships: rows of `LANGUAGE/train.tsv` with the columns label (1 hostile), text,
 * source, licence and "yes". Of Bulgarian only the civil ones, because its set calls every word of the body toxic.
 */
export async function publicLessons(
  folder: string,
): Promise<{ readonly lessons: readonly Lesson[]; readonly learnedFrom: Readonly<Record<string, string>> }> {
  const lessons: Lesson[] = [];
  const learnedFrom: Record<string, string> = {};
  for (const lang of LANGUAGES) {
    const name = `${lang}/train.tsv`;
    const file = readFileSync(join(folder, name));
    learnedFrom[name] = createHash('sha256').update(file).digest('hex');
    for (const line of file.toString('utf8').split('\n').slice(1)) {
      const [label, text = '', , , may] = line.split('\t');
      if (may !== 'yes' || text === '' || (lang === 'bg' && label === '1')) continue;
      const level = label === '1' ? 2 : 0;
      const body = text.slice(0, LONGEST);
      const written = { id: '', lang, scenario: '', subject: '', body, level, kinds: [], spans: undefined };
      lessons.push({ ...(await lessonOf(written)), counts: COUNTS });
    }
  }
  return { lessons, learnedFrom };
}

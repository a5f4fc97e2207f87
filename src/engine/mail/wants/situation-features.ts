import type { Word } from '../words';
import type { Said } from './said';
import type { SituationSigns } from './find-situation';

const MOST_WORDS = 200;
/** Letters by which words of one meaning fall together in all four languages, their endings cut off. */
const STEM = 5;

/**
 * What a mail shows of its situation, as short strings that the weights of a language are kept by: stems of its words, those
 * of the subject (`s:`), neighbours of a short word (`не+прише`), the places that its cues speak for (`+refund`, `?refund`) and
 * how it asks. Each once; of a long mail only the first 200 words count.
 */
export function situationFeatures(newest: Said, subject: Said, signs: SituationSigns): ReadonlySet<string> {
  const features = new Set<string>();
  const own = stemsOf(newest.words);
  own.forEach((stem, at) => {
    if (stem.length > 1) features.add(stem);
    const next = own[at + 1];
    if (next !== undefined && stem.length <= 3) features.add(`${stem}+${next}`);
  });
  for (const stem of stemsOf(subject.words)) features.add(`s:${stem}`);
  for (const { situation, hint } of signs.places) features.add((hint ? '?' : '+') + situation);
  features.add(`third:${signs.third}`);
  features.add(`asks:${signs.asks}`);
  if (signs.grateful) features.add('grateful');
  if (signs.hostile) features.add('hostile');
  features.add(own.length < 12 ? 'short' : own.length < 40 ? 'middling' : 'long');
  return features;
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return words.slice(0, MOST_WORDS).map(({ forms }) => (forms[forms.length - 1] ?? '').slice(0, STEM));
}

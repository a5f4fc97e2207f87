import type { LanguagePack } from '../languages/language-pack';
import { cueIndex } from '../mail/wants/cue-index';
import { isHard } from '../mail/wants/is-hard';
import { wordsOf } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { isComplaint } from './is-complaint';
import type { PeopleWords } from './people-words';
import { problemOfLack } from './problem-at';
import { findWorded } from './worded-rules';

/** The age from which somebody of the family is frail. */
const OLD =
  /(?:^|[^\d.,])(?:[789]\d|10\d)[- \u00a0]?(?:years? old|year-old|y\.o\.|г\.|г(?![а-я])|годин|годишн|лет(?![а-я])|летн|рок|річн)/i;

/**
 * A mail that tells of grief, illness or need, and a draft that has no kind word for it and does not speak of it at all, once. Looked at
 * only where both are in one language. `pack` is that of the draft's language. Never throws.
 */
export function findPeopleFirst(
  { text, language, mail, situation }: Draft,
  words: PeopleWords,
  pack: LanguagePack,
): readonly DraftProblem[] {
  if (mail?.language !== language || !/\S/.test(text)) return [];
  const about = situation ?? mail.situation;
  if (about === 'thanks' || about === 'praise') return [];
  const isSore = isComplaint(about, mail) || mail.hostility.level >= 1;
  if (!isPlight(mail.newest, isSore, words, pack)) return [];
  const all = wordsOf(text);
  const speaksOfIt =
    findWorded(text, words.kind, all).length > 0 ||
    findWorded(text, words.plights, all).length > 0 ||
    cueIndex(pack)
      .find(text, all)
      .some(({ value }) => value.says === 'frail' || value.says === 'hardship');
  return speaksOfIt ? [] : [problemOfLack('people_first', 'unsaid')];
}

function isPlight(text: string, isSore: boolean, { plights }: PeopleWords, pack: LanguagePack): boolean {
  const all = wordsOf(text);
  const cues = cueIndex(pack).find(text, all);
  if (isHard(text, cues)) return true;
  if (isSore && OLD.test(text) && cues.some(({ value }) => value.says === 'frail')) return true;
  const said = findWorded(text, plights, all);
  const idioms = said.filter(({ rule }) => rule === 'idiom');
  return said.some(
    ({ rule, start, end }) =>
      (rule === 'grief' || (rule === 'vulnerable' && isSore)) &&
      !idioms.some((idiom) => idiom.start < end && start < idiom.end),
  );
}

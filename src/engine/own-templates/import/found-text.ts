import { LANGUAGES, languageOfTag } from '../../languages/language';
import type { Language } from '../../languages/language';
import { detectLanguage } from '../../mail/language/detect-language';
import { decodeCharacters } from '../../mail/newest/decode-characters';
import { visibleText } from '../../mail/visible-text';
import { bodyPieces } from '../body-pieces';
import { MOST_BODY } from '../own-templates';
import { templateFault } from '../template-fault';
import { cutTo, MOST_SHORTCUT, MOST_TAG, MOST_TAGS, MOST_TITLE } from '../template-limits';
import type { Dialect } from './foreign-words';
import type { FoundText, TakeNote } from './imported-templates';
import { simpleBody } from './simple-body';

/** A template as another program wrote it down. */
export type ForeignText = {
  /** '' takes the first words of the text. */
  readonly title: string;
  readonly body: string;
  readonly html: boolean;
  readonly dialect: Dialect;
  readonly tags: readonly string[];
  readonly shortcut: string;
  /** A tag such as "en"; '' when the program does not say. */
  readonly language: string;
  readonly archived?: boolean;
};

/** Most characters of another program's HTML that are read for one body. */
const MOST_SOURCE = 10 * MOST_BODY;

/** A template of another program as a text of ours that can be saved; undefined, with a note why, when it cannot become one. */
export function foundText(foreign: ForeignText, language: Language, note: TakeNote): FoundText | undefined {
  if (foreign.body.length > MOST_SOURCE) {
    note('too-long');
    return undefined;
  }
  const body = simpleBody(foreign.body, foreign.html, foreign.dialect, note);
  if (body === '') {
    note('empty');
    return undefined;
  }
  const said = plainWords(body);
  const text: FoundText = {
    title: shortened(foreign.title, MOST_TITLE, note) || cutTo(said, 60) || '…',
    body,
    language: languageOfTag(foreign.language) ?? languageOf(said, language, note),
    tags: tagsOf(foreign.tags, note),
    shortcut: shortcutOf(foreign.shortcut, note),
    // Who writes their name into the text has signed already.
    signs: !body.includes('{{agent.name}}'),
    ...(foreign.archived && { archived: true }),
  };
  const fault = templateFault(text);
  if (fault) {
    note(fault.key === 'empty' || fault.key === 'too-long' ? fault.key : 'fault', fault.key);
    return undefined;
  }
  return text;
}

/** The words of a body in one line, without what is filled in. */
function plainWords(body: string): string {
  const words = bodyPieces(body).pieces.map(({ kind, start, end }) =>
    kind === 'words' ? body.slice(start, end) : ' ',
  );
  return oneLine(decodeCharacters(words.join('')));
}

function languageOf(said: string, fallback: Language, note: TakeNote): Language {
  // The blanks are in the language of whoever named the variables.
  const words = said.replace(/\[[^\]]{1,40}\]/g, ' ').trim();
  const detected = detectLanguage(words);
  const known = LANGUAGES.find((one) => one === detected);
  // A few words tell nothing.
  if (known === undefined && words.length > 40) note('other-language');
  return known ?? fallback;
}

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

function shortened(text: string, most: number, note: TakeNote): string {
  const line = oneLine(text);
  if (line.length > most) note('shortened', line);
  return cutTo(line, most).trim();
}

function tagsOf(tags: readonly string[], note: TakeNote): readonly string[] {
  const all = [...new Set(tags.map((tag) => shortened(tag, MOST_TAG, note)).filter((tag) => tag !== ''))];
  if (all.length > MOST_TAGS) note('shortened', all.slice(MOST_TAGS).join(', '));
  return all.slice(0, MOST_TAGS);
}

/** Other programs start shortcuts with a sign such as `/`, which ours do without. */
function shortcutOf(shortcut: string, note: TakeNote): string {
  const bare = oneLine(shortcut).replace(/^[^0-9A-Za-zА-Яа-яЁёІіЇїЄєҐґ_-]{1,3}/, '');
  const sound = bare.replace(/[^0-9A-Za-zА-Яа-яЁёІіЇїЄєҐґ_-]+/g, '').slice(0, MOST_SHORTCUT);
  if (sound !== bare) note('shortcut', shortcut);
  return sound;
}

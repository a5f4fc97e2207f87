import { languageOfTag } from '../engine';
import type { Desk, Key, Language, Settings } from '../engine';
import type { Strings } from '../i18n';
import type { Kept } from './kept';
import type { LoadedParts } from './loaded-parts';
import { paneWords } from './pane-words';
import type { SeenEmails } from './seen-emails';
import type { Surroundings } from './surroundings';

/** The language the pane speaks: the agent's choice, else the mail program's, else English. */
export function paneLanguage(settings: Settings, around: Surroundings): Language {
  return settings.language === 'auto'
    ? (languageOfTag(around.host.mailbox().displayLanguage) ?? 'en')
    : settings.language;
}

/** Everything at hand besides the open item, the letters that were used, and what is kept in all. */
export function deskFor(
  around: Surroundings,
  kept: Kept,
  parts: LoadedParts,
  { language, strings }: { readonly language: Language; readonly strings: Strings },
  seen: SeenEmails,
  current: Key | undefined,
  now: number,
): Omit<Desk, 'used' | 'everything'> {
  const memory = kept.memory();
  const isAnswered = (conversation: Key) =>
    Object.hasOwn(memory.sent ?? {}, conversation) ||
    Object.values(memory.coolDowns).some(
      ({ answered, undone }) => Object.hasOwn(answered, conversation) && !Object.hasOwn(undone, conversation),
    );
  const next = seen.next(current, isAnswered);
  const writing = parts.writing();
  return {
    memory,
    settings: kept.settings(),
    agent: { name: around.host.mailbox().name, utcOffsetMinutes: around.utcOffsetMinutes(now) },
    packs: parts.packs(),
    letters: parts.letters(),
    ...(writing && { writing }),
    words: paneWords(strings, language, parts.laterWords()?.values),
    hearsSends: kept.hearsSends(),
    ...(next && { next }),
    ...(around.lettersOnly === true && { lettersOnly: true }),
  };
}

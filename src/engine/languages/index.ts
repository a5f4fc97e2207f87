import type { DraftCheckWords } from '../draft-check/draft-check-words';
import type { Senses } from '../hostility/voice/senses';
import type { NameRules } from '../mail/sender/name-rules';
import type { Language } from './language';
import type { LanguageLetters } from './language-letters';
import type { LanguagePack } from './language-pack';

/** Loads what reading a mail in one language needs; rejects when its file cannot be fetched. */
export const loadPack: Record<Language, () => Promise<{ readonly pack: LanguagePack }>> = {
  en: () => import(/* webpackChunkName: "language-en" */ './en'),
  bg: () => import(/* webpackChunkName: "language-bg" */ './bg'),
  ru: () => import(/* webpackChunkName: "language-ru" */ './ru'),
  uk: () => import(/* webpackChunkName: "language-uk" */ './uk'),
};

/** Loads what greeting in one language takes, which nobody sees before the mail was read; rejects as above. */
export const loadNames: Record<Language, () => Promise<{ readonly names: NameRules }>> = {
  en: () => import(/* webpackChunkName: "names-en" */ './en/names'),
  bg: () => import(/* webpackChunkName: "names-bg" */ './bg/names'),
  ru: () => import(/* webpackChunkName: "names-ru" */ './ru/names'),
  uk: () => import(/* webpackChunkName: "names-uk" */ './uk/names'),
};

/** Loads the letters in one language, which are first needed after the mail was read; rejects as above. */
export const loadLetters: Record<Language, () => Promise<LanguageLetters>> = {
  en: () => import(/* webpackChunkName: "letters-en" */ './en/letters'),
  bg: () => import(/* webpackChunkName: "letters-bg" */ './bg/letters'),
  ru: () => import(/* webpackChunkName: "letters-ru" */ './ru/letters'),
  uk: () => import(/* webpackChunkName: "letters-uk" */ './uk/letters'),
};

/** Loads the words by which the learned voice hears one language, after the first verdict; rejects as above. */
export const loadSenses: Record<Language, () => Promise<{ readonly senses: Senses }>> = {
  en: () => import(/* webpackChunkName: "senses-en" */ './en/senses'),
  bg: () => import(/* webpackChunkName: "senses-bg" */ './bg/senses'),
  ru: () => import(/* webpackChunkName: "senses-ru" */ './ru/senses'),
  uk: () => import(/* webpackChunkName: "senses-uk" */ './uk/senses'),
};

/** Loads what checking a draft in one language takes; rejects as above. */
export const loadDraftWords: Record<Language, () => Promise<{ readonly draftWords: DraftCheckWords }>> = {
  en: () => import(/* webpackChunkName: "draft-en" */ './en/draft-check'),
  bg: () => import(/* webpackChunkName: "draft-bg" */ './bg/draft-check'),
  ru: () => import(/* webpackChunkName: "draft-ru" */ './ru/draft-check'),
  uk: () => import(/* webpackChunkName: "draft-uk" */ './uk/draft-check'),
};

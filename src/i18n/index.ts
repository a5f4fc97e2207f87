import type { Language } from '../engine';
import type { Strings } from './en';
import type { ValueWords } from './values/value-words';

export { dayList } from './day-list';
export { OWN_NAMES } from './own-names';
export { plural } from './plural';
export { stringsFor } from './strings-for';
export { sendWordsFor } from './send/send-words-for';
export type { SendWords } from './send/send-words';
export type { AskedWords, TemplateEditorWords } from './templates/editor-words';
export { weekdays } from './weekdays';
export { when } from './when';
export type { Strings, ValueWords };

/** Loads the words of the pane in one language; rejects when their file cannot be fetched. */
export const loadStrings: Record<Language, () => Promise<Strings>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en')).en,
  bg: async () => (await import(/* webpackChunkName: "words-bg" */ './bg')).bg,
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ './ru')).ru,
  uk: async () => (await import(/* webpackChunkName: "words-uk" */ './uk')).uk,
};

/** Loads the words for the values of letters, which nobody sees before a letter is picked; rejects as above. */
export const loadValueWords: Record<Language, () => Promise<ValueWords>> = {
  en: async () => (await import(/* webpackChunkName: "values-en" */ './values/en')).values,
  bg: async () => (await import(/* webpackChunkName: "values-bg" */ './values/bg')).values,
  ru: async () => (await import(/* webpackChunkName: "values-ru" */ './values/ru')).values,
  uk: async () => (await import(/* webpackChunkName: "values-uk" */ './values/uk')).values,
};

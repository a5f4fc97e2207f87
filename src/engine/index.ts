export { LANGUAGES, languageOfTag } from './languages/language';
export type { Language, MailLanguage } from './languages/language';
export type { LanguagePack, Phrases } from './languages/language-pack';
export type { Email, MailHeaders, Person } from './mail/email';
export type {
  Ask,
  Automatic,
  Fact,
  FactKind,
  Finding,
  Hostility,
  HostilityKind,
  Level,
  Reading,
  Sender,
  Situation,
} from './mail/reading';
export { EMPTY_MEMORY } from './memory/memory';
export type { Answer, CoolDown, Evidence, Key, Memory, SkipReason } from './memory/memory';
export type { Announcement } from './pane/announcement';
export { FIRST_CHOICE } from './pane/choice';
export type { Choice, View } from './pane/choice';
export type {
  DialState,
  Digest,
  Field,
  LetterAction,
  NextEmail,
  Offer,
  Pane,
  PaneKind,
  Thought,
  WhyItem,
  Who,
} from './pane/pane';
export type { Problem } from './pane/problem';
export type { Letter, LetterBlock, Occasion, Variable, Voice } from './reply/letter';
export { DEFAULT_SETTINGS } from './settings/settings';
export type { Sensitivity, Settings } from './settings/settings';

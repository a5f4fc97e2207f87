import {
  Attach20Regular,
  Braces20Regular,
  CalendarCheckmark20Regular,
  ChatHelp20Regular,
  Emoji20Regular,
  Gift20Regular,
  HeartPulse20Regular,
  LocalLanguage20Regular,
  LockClosed20Regular,
  Note20Regular,
  Person20Regular,
  PersonVoice20Regular,
  Scales20Regular,
  TextDescription20Regular,
  TextQuote20Regular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import type { DraftFinding } from '../../engine';

/** The icon beside the words of each kind of finding. */
export const FINDING_ICONS: Readonly<Record<DraftFinding['kind'], FluentIcon>> = {
  placeholder: Braces20Regular,
  wrong_name: Person20Regular,
  internal_note: Note20Regular,
  confidential: LockClosed20Regular,
  hostile_tone: PersonVoice20Regular,
  quoted_insult: PersonVoice20Regular,
  pressure: PersonVoice20Regular,
  humour: Emoji20Regular,
  missing_apology: HeartPulse20Regular,
  weak_apology: HeartPulse20Regular,
  people_first: HeartPulse20Regular,
  cliche: TextQuote20Regular,
  plain_language: TextDescription20Regular,
  attachment: Attach20Regular,
  language: LocalLanguage20Regular,
  unanswered: ChatHelp20Regular,
  asks_again: ChatHelp20Regular,
  policy_only: Scales20Regular,
  stale_policy: Scales20Regular,
  gesture: Gift20Regular,
  promise: CalendarCheckmark20Regular,
};

import {
  Comment20Regular,
  EmojiMeh20Regular,
  HandRight20Regular,
  PersonVoice20Regular,
  Scales20Regular,
  Star20Regular,
  TextCaseUppercase20Regular,
} from '@fluentui/react-icons';
import type { HostilityKind } from '../../engine';

/** Beside the name of each kind, decorative. */
export const KIND_ICONS: Record<HostilityKind, React.JSX.Element> = {
  insult: <PersonVoice20Regular />,
  contempt: <EmojiMeh20Regular />,
  threat: <HandRight20Regular />,
  profanity: <Comment20Regular />,
  shouting: <TextCaseUppercase20Regular />,
  legal_threat: <Scales20Regular />,
  review_blackmail: <Star20Regular />,
};

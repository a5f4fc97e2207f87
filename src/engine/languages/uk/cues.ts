import type { MailCues } from '../../mail/mail-cues';
export const cues: MailCues = {
  situations: [],
  demands: [],
  thirdTime: [],
  repeat: [],
  urgent: [],
  numbers: [],
  roles: [],
  honorifics: [],
};

import type { SendCheckLanguages } from '../send/send-check-words';
import { sendWords as bg } from './bg/send-check';
import { sendWords as en } from './en/send-check';
import { sendWords as ru } from './ru/send-check';
import { sendWords as uk } from './uk/send-check';

/** What drafts are checked with at Send, in all languages at once; only the send handler takes it in. */
export const SEND_CHECK_LANGUAGES: SendCheckLanguages = { en, bg, ru, uk };

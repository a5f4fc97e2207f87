import { conversationKey, EMPTY_MEMORY, letterMark, messageKey, noteHolding, noteHot } from '../../../../src/engine';
import { INTRODUCED, MAILBOX } from './fake-outlook';
import type { Completed } from './fake-outlook';

/** The moment at which the send handler's tests happen. */
export const NOW = Date.UTC(2026, 10, 20, 9, 30);
export const MINUTE = 60_000;
/** The holding reply as Outlook hands over its text. */
export const LETTER =
  'Dear Ivan,\r\n\r\nYou will hear from me by 16:30, with an answer or with what I know by then.\r\n\r\nElena';
/** What Outlook is told when a mail may go. */
export const GOES: readonly Completed[] = [{ allowEvent: true }];

/** The mail that is cooling. */
export const hot = {
  message: messageKey(MAILBOX, '<1@x>'),
  conversation: conversationKey(MAILBOX, 'hot'),
  sender: 's',
  level: 2,
};

/** A mail has been cooling for a minute, in the conversation "hot". */
export const cooling = noteHot(EMPTY_MEMORY, hot, INTRODUCED, NOW - MINUTE);
/** The same, and the holding reply was opened. */
export const held = noteHolding(cooling, hot.message, '16:30', NOW - MINUTE, letterMark(MAILBOX, LETTER, '16:30'));

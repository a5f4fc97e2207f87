import { plural } from '../plural';
import type { CardWords } from './card-words';

const replies = (count: number) => `${count} more ${plural('en', count, { one: 'reply', other: 'replies' })}`;

export const cards: CardWords = {
  freeAt: (time, count) => `Free at ${time}, or after ${replies(count)}.`,
  clock: (time, tomorrow) => (tomorrow ? `${time} tomorrow` : time),
  asOf: (time) => `As of ${time}. Cards do not move by themselves.`,
  checkAgain: 'Check again',
  search: 'Search',
  replyWith: 'Reply with this',
  show: 'Show the letter',
  save: 'Save',
  add: 'Add',
  more: (count) => `${count} more`,
  earlier: 'Previous ones',
  cut: 'The rest does not fit here.',
  copyByHand: 'Select the text and copy it.',
  editTitle: 'Own templates and brands',
  editLine: 'They are written on a page of their own.',
  edit: 'Open the editor',
  unreadableLine: 'Gmail did not answer in time. Your email is safe.',
  problem: {
    'no-answer': 'Gmail did not answer in time.',
    'email-refused': 'Gmail did not hand over the email. It may have been deleted.',
    'reply-refused': 'Gmail did not open the reply. Copy it instead.',
    'insert-refused': 'Gmail did not take the letter. Copy it instead.',
    'open-refused': 'Gmail did not open that email. Pick it in your list.',
    'copy-refused': 'Copying is switched off here.',
    'store-refused': 'This could not be saved. Try again.',
    'store-full': 'This could not be saved: there is no room left.',
    'letter-too-long': 'This letter is too long for Gmail. Copy it instead.',
    'letter-broken': 'This letter has a mistake in its template. Pick another one.',
  },
  privacy: 'Emails are read on your company’s server and never kept there.',
  welcomeRead: 'Take Five reads the email that is open, and its conversation.',
  welcomeStays: 'It is read on your company’s server and never kept there.',
  languageAuto: 'As in Gmail',
  promise: {
    moveTomorrow: 'Move to tomorrow',
    moveSoon: 'Move 3\u00a0business days ahead',
    snoozeHour: 'Snooze for an hour',
    snoozeMorning: 'Snooze until tomorrow morning',
  },
  wordsStay: 'The words of a promise stay in the email that made it.',
  unknown: [
    'Replies sent while Take Five was closed, unless their conversation was opened later.',
    'Emails opened while Take Five was closed.',
    'Whether a better answer would have helped: that is a guess.',
  ],
  draftRefused: 'Gmail did not change the draft. Change it there.',
  signature: {
    'outlook-adds-none': 'Gmail adds no signature here, so the letter signs with your name.',
    doubled: 'Gmail may add its own signature to this draft too.',
  },
  letGmailSign: 'Let Gmail sign',
  signs: { letter: 'The letter, with your name', program: 'Gmail, with its signature' },
  permission: {
    title: 'One permission is missing',
    line: 'Take Five may not read this email yet. Allow it, then open the email again.',
    button: 'Allow',
  },
  trouble: {
    bug: 'Your email and your drafts are safe. Try again.',
    expired: 'Google’s permission for this email has run out. Try again, or open it once more.',
  },
  said: {
    saved: 'Saved.',
    tooSoon: 'One email in 20 seconds counts.',
    forgotten: 'Everything is forgotten.',
    inserted: 'Letter inserted.',
  },
};

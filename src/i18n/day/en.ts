import { plural } from '../plural';
import type { DayWords } from './day-words';

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('en', count, { one, other })}`;
const minutes = (count: number) => counted(count, 'minute', 'minutes');

export const day: DayWords = {
  title: 'What today was like',
  onlyYou: 'Only you see this. It stays on this computer.',
  hotHead: 'Heated emails',
  hotLine: (count) =>
    count === 0 ? 'No heated email so far today.' : `${counted(count, 'email', 'emails')} opened today`,
  pausesHead: 'Pauses',
  pausesNone: 'No pause so far today.',
  full: (count) => `${count} taken to the end`,
  running: (count) => `${count} still running`,
  early: (count, reasons) => `${count} ended early (${reasons})`,
  without: (count) => `${counted(count, 'heated email', 'heated emails')} without a pause`,
  answersHead: 'First answers',
  answersNone: 'No answer seen so far today.',
  middle: (count, min) =>
    count === 1 ? `Answered after ${minutes(min)}` : `Half of ${count} answers within ${minutes(min)}`,
  within: (within, count, target) => `${within} of ${count} within the target of ${minutes(target)}`,
  answersNote: 'In working hours. A holding reply counts too.',
  trendHead: 'Minutes to answer, last 14 days',
  targetLine: (min) => `Target: ${min}`,
  promisesHead: 'Promises',
  kept: (count) => `${count} kept today`,
  late: (count) => `${count} late`,
  open: (count) => `${count} open`,
  causesHead: 'What people wrote about, last 7 days',
  otherCause: 'Something else',
  weekNone: 'No email opened in these days.',
  savedHead: 'Emails to spare, last 7 days',
  savedNone: 'Nobody had to write again about the same.',
  savedLine: (count) => `${counted(count, 'email', 'emails')} that a better first answer might have spared a customer`,
  savedCost: ({ email, phone, social }) => `About ${email}; by phone ${phone}, on social media ${social}`,
  ways: { email: 'By email', phone: 'By phone', social: 'On social media' },
  showTable: 'Show as a table',
  table: {
    day: 'Day',
    kind: 'Kind',
    emails: 'Emails',
    heated: 'Heated',
    calm: 'Calm',
    answers: 'Answers',
    median: 'Minutes, median',
    full: 'Taken to the end',
    running: 'Still running',
    early: 'Ended early',
    none: 'Heated emails without a pause',
    within: 'Within the target',
    kept: 'Kept today',
    late: 'Late',
    open: 'Open',
    contacts: 'Emails to spare',
    measure: 'What',
    value: 'Number',
  },
  save: 'Save for a spreadsheet',
  fileName: 'take-five-day',
  settingsHead: 'Target and costs',
  target: 'Target for a first answer, minutes',
  costs: { email: 'An email costs', phone: 'A call costs', social: 'On social media' },
  currency: 'Currency',
  costsHint: 'These are usual figures of the trade. Put in your own.',
  unknownHead: 'What this page cannot know',
  unknown: (sends) => [
    sends
      ? 'Replies sent while this pane was closed for more than an hour.'
      : 'Replies written without a letter from here.',
    'Emails opened without this pane, or on another computer.',
    'Whether a better answer would have helped: that is a guess.',
  ],
  problem: {
    newer: 'Kept by a newer Take Five; shown as it is, not changed.',
    'not-kept': 'Not kept: the storage of this computer is full or blocked.',
  },
};

import { plural } from '../plural';
import type { PromiseListWords } from './promise-list-words';

const quoted = (words: string) => `“${words}”`;

export const promises: PromiseListWords = {
  title: 'Promises',
  due: (count) => `${count}\u00a0${plural('en', count, { one: 'promise due', other: 'promises due' })}`,
  none: 'No promises open.',
  quoted: (words) => quoted(words),
  unworded: {
    here: 'Promise in this conversation',
    elsewhere: 'A promise in a conversation',
    holding: 'An answer, as the holding reply says',
  },
  wordsStay: 'The words of a promise stay on the computer it was made on.',
  late: (day) => `Late: ${day}`,
  today: (time) => (time === undefined ? 'Today' : `Today: by ${time}`),
  later: (day) => `Later: ${day}`,
  dayBy: (day, time) => `${day}, by ${time}`,
  snoozed: (day, time) => `Snoozed until ${day === undefined ? '' : `${day}, `}${time}`,
  tell: (given) => (given === '' ? 'Write about the delay' : `Tell ${given} about the delay`),
  first: {
    find: 'To write about the delay, open an email of theirs.',
    wait: 'You can write about the delay after the pause.',
  },
  openEmail: 'Open their email',
  kept: 'Kept',
  move: 'Move',
  snooze: 'Snooze',
  remove: 'Remove',
  moveTo: 'Move to',
  snoozeUntil: 'Snooze',
  tomorrow: 'Tomorrow',
  soon: 'In 3\u00a0business days',
  otherDay: 'Another day',
  setDay: 'Move to this day',
  inAnHour: 'For an hour',
  morning: 'Until tomorrow morning',
  done: {
    keep: 'Kept.',
    remove: 'Removed.',
    move: 'Moved.',
    snooze: 'Snoozed.',
    'put-away': 'Put away.',
  },
  undo: 'Undo',
  promised: (words) => `You promised: ${quoted(words)}`,
  promisedUnworded: {
    here: 'There is a promise in this conversation.',
    elsewhere: 'There is a promise to this customer.',
  },
  unansweredHead: 'Not answered yet',
  waitingHead: 'Waiting for an answer',
  unanswered: (day) => `Their email: ${day}`,
  waiting: (day) => `Your reply: ${day}`,
  hot: 'Heated',
  more: (count) => `And ${count}\u00a0more`,
  putAway: 'Done',
  problem: {
    newer: 'The words were kept by a newer Take Five; shown as they are.',
    'not-kept': 'The words are not kept: storage is full or blocked.',
  },
};

import type {
  Announcement,
  HostilityKind,
  Hushed,
  Language,
  Level,
  Problem,
  Sensitivity,
  Situation,
  SkipReason,
  Waited,
} from '../engine';
import { letterWords } from './letters/en';
import { plural } from './plural';

const emails = (count: number) => plural('en', count, { one: `${count} email`, other: `${count} emails` });
/** A number never parts from its noun at the end of a line. */
const answeredEmails = (count: number) => `${emails(count).replace(' ', '\u00a0')} answered.`;
const minutes = (count: number) => plural('en', count, { one: `${count} minute`, other: `${count} minutes` });

/** Minutes, or hours and days of work, as they stand after "Waiting". */
const waiting = (count: number, unit: Waited['unit']) => {
  const word = unit === 'minute' ? 'minute' : `working\u00a0${unit}`;
  return `Waiting ${count}\u00a0${word}${count === 1 ? '' : 's'}`;
};

/** English is the shape: the other languages are typed against it, so a missing text does not compile. */
export const en = {
  ...letterWords,

  /** Names of the languages a letter can be written in. */
  languages: { en: 'English', bg: 'Bulgarian', ru: 'Russian', uk: 'Ukrainian' } satisfies Record<Language, string>,

  // The temperature of an email, by level 0-3; spoken together with `heatOf`.
  heat: ['Calm', 'Tense', 'Heated', 'Very heated'] as readonly [string, string, string, string],
  heatOf: (level: Level) => `${level} of 3`,

  // Who writes, when there is no name.
  someone: 'Unknown sender',

  /** Title of the pause of so many minutes. */
  coolTitle: (_min: number): string => 'Take five',
  coolStart: (min: number, count: number) =>
    `This one is heated, and it can wait: ${minutes(min)}, or ${count} other ${count === 1 ? 'email' : 'emails'}.`,
  /** Later in the pause: what is left of either way out. `min` is whole minutes, to the nearest, at least 1. */
  coolMiddle: (count: number, min: number) => `${count} more ${count === 1 ? 'email' : 'emails'}, or ${minutes(min)}.`,
  /** Accessible name of the dial, rewritten only on a minute or a count. `min` as above. */
  dialLabel: (min: number, answered: number, count: number) =>
    `Pause: ${minutes(min)} left, ${answered} of ${count} other emails answered`,
  ofShort: (answered: number, count: number) => `${answered} of ${count}`,
  countOne: 'I answered another',
  undoCount: 'Undo',
  next: 'Next other email',
  open: 'Open',
  anyOther: 'Open any other email in your list and answer it.',
  /** The promised time, as it stands after "by" in `holdLine`; `time` is "16:30". */
  promisedBy: { today: (time: string) => time, tomorrow: (time: string) => `${time} tomorrow` },
  hold: 'Send a holding reply',
  /** `by` is a clock time such as "16:30" or "10:00 tomorrow". */
  holdLine: (by: string) => `“You will hear from me by ${by}.”`,
  /** The holding reply was opened; `sent` when it was seen to go out. */
  held: (by: string, sent: boolean) => `Holding reply ${sent ? 'sent' : 'opened'}, promised by ${by}`,
  continue: 'I am calm, continue',
  why: 'Why heated?',
  /** Heading of the facts; `given` is '' when no name is sure. */
  needs: (given: string) => (given === '' ? 'What they need' : `What ${given} needs`),

  // Facts of the digest.
  situation: {
    thanks: 'A thank-you',
    praise: 'Praise',
    question: 'A question',
    complaint: 'A complaint',
    refund: 'Wants money back',
    delivery: 'About a delivery',
    repeat_contact: 'Writes again about the same thing',
    other: 'Something to read',
  } satisfies Record<Situation, string>,
  /** `when` comes from `when()`: "9:12", "yesterday, 9:12" or "12 November, 9:12". */
  waitingSince: (when: string) => `Waiting since ${when}`,
  waitingDue: (when: string, due: string) => `Waiting since ${when}, answer due\u00a0${due}`,
  /** How long in working time; `since` comes from `when()` too, or is '' where there is no room for it. */
  waited: (count: number, unit: Waited['unit'], since: string) =>
    `${waiting(count, unit)}${since === '' ? '' : ` (since\u00a0${since})`}`,
  waitedDue: (count: number, unit: Waited['unit'], due: string) => `${waiting(count, unit)}, answer due\u00a0${due}`,
  yesterday: (time: string) => `yesterday, ${time}`,
  onDay: (date: string, time: string) => `${date}, ${time}`,
  thirdTime: 'At least the third time about this',
  repeat: 'Has written before',
  /** Earlier emails of the customer: "2 and 9 March" or "yesterday", and how many days that are. */
  wroteOn: (days: string, _count: number): string => `Wrote ${/^\d/.test(days) ? 'on ' : ''}${days}`,

  // Calm.
  /** Heading over the offered letters; `given` is '' when no name is sure. */
  reply: (given: string) => (given === '' ? 'Reply' : `Reply to ${given}`),
  allReplies: 'All replies',
  composeTitle: 'Write with Take Five',
  composeLine: 'Pick a letter. It is put where your cursor is.',

  // Why.
  whyTitle: 'Why heated?',
  whyLine: 'Only the words that raised the temperature. They need no answer.',
  showWords: 'Show the words',
  hideWords: 'Hide the words',
  /** Accessible name of a hidden phrase. */
  hidden: (kind: HostilityKind) => `Hidden words, ${en.kind[kind].toLowerCase()}. Show`,
  kind: {
    insult: 'Insult',
    contempt: 'Contempt',
    threat: 'Threat',
    profanity: 'Strong language',
    shouting: 'Shouting',
    legal_threat: 'Legal threat',
    review_blackmail: 'Threat of a bad review',
  } satisfies Record<HostilityKind, string>,
  kindReason: {
    insult: 'Aimed at people, not at the problem.',
    contempt: 'Mocks the people who help.',
    threat: 'Wishes or threatens harm. Tell your lead.',
    profanity: 'Swearing, whatever it is about.',
    shouting: 'Many words in capitals.',
    legal_threat: 'Tell your lead if a date is named.',
    review_blackmail: 'Uses a review as pressure.',
  } satisfies Record<HostilityKind, string>,
  /** Behind a reason, where the learned voice alone found it. */
  learned: 'No single word: the sentence as a whole.',
  notHostileHere: 'Not hostile here',
  tellLead: 'Tell your lead',
  tellLeadLine: 'This email holds a threat. A note without its words.',
  leadNote: (from: string, received: string | undefined) =>
    `Hello, an email from ${from}${received === undefined ? '' : `, received ${received},`} holds a threat. Could you look at it before anybody answers? I am keeping the email as it is.`,
  notHeated: 'This is not heated',
  backToFive: 'Back to my five',
  back: 'Back',

  // Continue.
  continueTitle: 'Ready to answer?',
  continueLine: 'One click, and the replies open.',
  reason: {
    calm: 'I feel calm',
    urgent: 'It cannot wait',
    'not-heated': 'It is not really heated',
    spoken: 'We have already spoken',
    other: 'Another reason',
  } satisfies Record<SkipReason, string>,
  onlyYou: 'Only you see this.',
  keep: 'Keep my five',

  // Ready.
  readyTitle: 'That was five',
  readyByTime: (min: number, answered: number) =>
    answered === 0 ? `${minutes(min)} are over.` : `${minutes(min)} are over. ${answeredEmails(answered)}`,
  readyByEmails: (answered: number) => `${answeredEmails(answered)} Well paced.`,
  readyByChoice: 'The replies are open.',
  thoughtHead: 'One thought before you write',
  skipThought: 'Skip this thought',
  /** One thought about the customer's side, made of what the email is about; ends in a question. */
  thoughtAbout: {
    thanks: 'They took the time to say something kind. What would they enjoy reading back?',
    praise: 'They took the time to say something kind. What would they enjoy reading back?',
    question: 'They could not find the answer alone. What would make the next step easy?',
    complaint: 'Something they counted on did not work. What would help most today?',
    refund: 'This money may be missing for something else. What can they count on, and when?',
    delivery: 'Somebody may have stayed home to wait for this. What would help most today?',
    repeat_contact: 'They have told this story before. What would spare them telling it again?',
    other: 'There is a person behind these lines. What would help most today?',
  } satisfies Record<Situation, string>,
  /** General thoughts, one after another, never twice on one day. */
  thoughts: [
    'If a friend had written this, what would you answer first?',
    'What would you like to read if this had happened to you?',
    'Which one thing, done today, would end this well?',
    'What will they tell at home tonight if your answer is good?',
  ] as readonly string[],

  // All letters.
  lettersTitle: 'All replies',
  search: 'Search replies',
  noLetters: 'No reply matches. Try another word.',

  // Preview.
  replyLanguage: 'Language of the reply',
  replyVoice: 'Voice of the reply',
  yourLetter: 'Your letter',
  factsHead: 'Facts from the email',
  /** Under an empty required field after the primary action was pressed; takes `missing` of the variable. */
  addValue: (missing: string) => `Add ${missing}`,
  valuesLeft: (count: number) =>
    plural('en', count, { one: `${count} value to fill in`, other: `${count} values to fill in` }),
  openAsReply: 'Open as reply',
  insert: 'Insert',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Select the letter below and copy it.',

  // No email, reading, could not read.
  noneTitle: 'Open an email',
  noneLine: 'You will see at a glance who writes, what they need and how to answer.',
  privacyLine: 'Emails are read on this computer only.',
  readingLine: 'Reading the email',
  unreadableTitle: 'I could not read this email',
  unreadableLine: 'Outlook did not answer in time. Your email is safe.',
  retry: 'Try again',
  pickYourself: 'Pick a reply yourself',
  problem: {
    'no-answer': 'Outlook did not answer in time.',
    'email-refused': 'Outlook did not hand over the email. It is safe.',
    'reply-refused': 'Outlook did not open the reply. Copy it instead.',
    'insert-refused': 'Outlook did not take the letter. Copy it instead.',
    'open-refused': 'Outlook did not open that email. Pick it in your list.',
    'copy-refused': 'Copying is switched off here.',
    'store-refused': 'Not saved to your mailbox; kept on this computer.',
    'store-full': 'Not saved to your mailbox; kept on this computer.',
    'letter-too-long': 'This letter is too long for Outlook. Copy it instead.',
    'letter-broken': 'This letter has a mistake in its template. Pick another one.',
  } satisfies Record<Problem, string>,
  /** A bug was caught at the one boundary. */
  brokenTitle: 'Something went wrong here',
  brokenLine: 'Your email and your drafts are safe. Open the pane again to go on.',
  /** A part of the add-in could not be fetched: it was updated meanwhile, or the connection was lost. */
  outdatedTitle: 'Take Five needs a fresh start',
  outdatedLine: 'It was updated, or the connection was lost. Drafts are safe.',
  reload: 'Start again',
  newerData: 'Saved by a newer Take Five; shown as it is, not changed.',
  brokenData: 'Saved data could not be read. It was set aside.',
  download: 'Download it',

  // First use: what is read, where it stays, how to switch it off.
  welcomeTitle: 'First five, then the answer',
  welcomeLine: 'A heated email gets a pause: 5\u00a0minutes, or 5\u00a0other emails.',
  welcomeRead: 'Take Five reads the email that is open, nothing else.',
  welcomeStays: 'It is read on this computer and never sent anywhere.',
  welcomeOff: 'End a pause whenever you like. Switch pauses off in Settings.',
  welcomeStart: 'Start',
  welcomeLeaveOff: 'No pauses for now',

  // An email that may speak of danger to somebody; the steps are shown where the organisation has no text of its own.
  urgentTitle: 'Somebody may be in danger',
  urgentSteps: [
    'Read it now, without a pause.',
    'If there is danger now, call 112 or the local emergency number.',
    'Tell your lead at once. You need not carry this alone.',
    'Answer kindly and simply, as one person to another.',
  ] as readonly string[],

  // Quiet ways: one conversation, or the rest of the day.
  quietHead: 'Fewer pauses',
  muteConversation: 'None in this conversation',
  quietToday: 'None for the rest of today',
  hushed: {
    conversation: 'No pauses in this conversation.',
    today: 'No pauses for the rest of today.',
  } satisfies Record<Hushed, string>,
  unhush: 'Allow pauses',

  // Your data: taken along, doubted, forgotten.
  dataHead: 'Your data',
  exportAll: 'Export everything',
  forgetAll: 'Forget everything',
  wrongVerdict: 'Wrong verdict?',
  text: {
    report: {
      title: 'Wrong verdict?',
      lines: [
        'Names, addresses and numbers are removed. Check for names.',
        'Nothing is sent: copy it for whoever looks after Take Five.',
      ],
    },
    lead: {
      title: 'For your lead',
      lines: ['Nobody has to bear a threat alone.', 'The note says which email it is. Its words stay in the mailbox.'],
    },
    export: {
      title: 'Export everything',
      lines: [
        'Settings, pauses, promises, and what you typed into letters.',
        'Emails appear only as codes; promises with words and names.',
      ],
    },
  } satisfies Record<'report' | 'export' | 'lead', { title: string; lines: readonly string[] }>,
  textLabel: 'Text to copy',
  saveFile: 'Save as a file',
  forgetTitle: 'Forget everything?',
  forgetLine: 'Settings, pauses, promises, and what you typed. Emails stay.',
  forgetKeep: 'Keep everything',

  // Settings.
  settings: 'Settings',
  settingsOn: 'Take five on heated emails',
  settingsStart: 'Starts at',
  sensitivity: { high: 'Tense', normal: 'Heated', low: 'Very heated' } satisfies Record<Sensitivity, string>,
  settingsMinutes: 'Minutes',
  settingsEmails: 'Other emails',
  settingsThought: 'One thought before I write',
  settingsKeys: 'Keys 1, 2, 3 and /',
  settingsLanguage: 'Language',
  languageAuto: 'As in Outlook',
  settingsHours: 'Working hours',
  settingsFrom: 'From',
  settingsTo: 'To',
  settingsLetters: 'Under your letters',
  settingsAgentName: 'Your name',
  settingsAgentTitle: 'Your title',
  settingsCompany: 'Company',
  settingsAccent: 'Colour',
  settingsProducts: 'Words that are never hostile here',
  settingsProductsHint: 'Names of your products, parted by commas.',
  settingsUrgent: 'When somebody may be in danger',
  settingsUrgentHint: 'Your organisation’s steps, one per line; ours if left empty.',
  settingsReset: 'Back to five and five',
  settingsPrivacy: 'Emails are read on this computer and never sent anywhere.',

  /** What the polite live region says. */
  announce: (a: Announcement): string => {
    switch (a.say) {
      case 'start':
        return `Take five. This email is heated. ${minutes(a.minutes)}, or ${a.emails} other emails.`;
      case 'goes-on':
        return `Pause goes on, ${a.answered} of ${a.emails}.`;
      case 'answered':
        return `${a.answered} of ${a.emails} answered.`;
      case 'one-minute':
        return 'One minute left.';
      case 'end':
        return 'That was five. The replies are open.';
      case 'early-end':
        return 'The replies are open.';
      case 'missing':
        return plural('en', a.count, { one: `${a.count} value to fill in`, other: `${a.count} values to fill in` });
      case 'urgent':
        return 'Somebody may be in danger. Read this email now.';
      case 'unreadable':
        return 'I could not read this email';
    }
  },
};

/** Everything Take Five says to the agent, in one language. */
export type Strings = typeof en;

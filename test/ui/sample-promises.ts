import type { Language, Pane, PromiseRow } from '../../src/engine';
import { SAMPLE_WORDS } from './sample-words';

type PromisesPane = Extract<Pane, { kind: 'promises' }>;

const DAY = 86_400_000;
/** The evening of 21 November 2026 in Sofia, and a time on that day. */
const EVENING = Date.UTC(2026, 10, 21, 20);
const at = (hours: number, minutes: number) => Date.UTC(2026, 10, 21, hours - 2, minutes);

/** What was promised, in the words of a letter, and what it was about. */
const PROMISED: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Your refund reaches you by Friday', 'by 16:30', 'We send the new delivery date within 3 business days'],
  bg: ['Ще върнем сумата до петък', 'до 16:30 ч.', 'До 3 работни дни изпращаме новата дата за доставка'],
  ru: ['Вернём деньги до пятницы', 'до 16:30', 'В течение 3 рабочих дней пришлём новую дату доставки'],
  uk: ['Повернемо гроші до п’ятниці', 'до 16:30', 'Протягом 3 робочих днів надішлемо нову дату доставки'],
};

/** The list of promises in its variants, as a customer of this language would cause it. */
export function samplePromises(language: Language): Readonly<Record<string, PromisesPane>> {
  const words = SAMPLE_WORDS[language];
  const [late, today, later] = PROMISED[language];
  const row = (id: string, more: Partial<PromiseRow>): PromiseRow => ({
    id,
    kind: 'answer',
    stage: 'later',
    at: EVENING + 4 * DAY,
    wholeDay: true,
    words: later,
    name: words.nextName,
    given: '',
    subject: words.nextSubject,
    here: false,
    ...more,
  });
  const given = language === 'en' ? words.given : '';
  const lateRow = row('a', {
    stage: 'late',
    at: EVENING - DAY,
    words: late,
    name: words.name,
    given,
    subject: words.order,
    tell: 'letter',
  });
  const todayRow = row('b', {
    stage: 'today',
    at: at(16, 30),
    wholeDay: false,
    words: today,
    name: words.calmName,
    subject: '',
  });
  const promises: PromisesPane = {
    kind: 'promises',
    rows: [lateRow, todayRow, row('c', {})],
    tomorrow: EVENING + DAY,
    soon: EVENING + 5 * DAY,
    morning: at(9, 0) + DAY,
    followUps: { unanswered: [], moreUnanswered: 0, waiting: [], moreWaiting: 0 },
    care: { due: 2, promises: 3 },
  };
  const followUp = (conversation: string, name: string, days: number, hot = false) => ({
    conversation,
    name,
    at: EVENING - days * DAY,
    hot,
    canOpen: hot,
  });
  const followUps = {
    unanswered: [followUp('d', words.name, 0, true), followUp('e', words.calmName, 1)],
    moreUnanswered: 3,
    waiting: [followUp('f', words.nextName, 4), followUp('g', '', 6)],
    moreWaiting: 0,
  };
  return {
    promises,
    'promises-none': { ...promises, rows: [], care: { due: 0 } },
    'promises-undo': { ...promises, rows: promises.rows.slice(1), deed: 'keep' },
    'promises-find': { ...promises, rows: [{ ...lateRow, tell: 'find' }], deed: 'move' },
    'promises-open': { ...promises, rows: [{ ...lateRow, tell: 'open' }], problem: 'open-refused' },
    'promises-wait': {
      ...promises,
      rows: [{ ...lateRow, tell: 'wait' }],
      dial: { secondsLeft: 240, seconds: 300, answered: 2, emails: 5 },
    },
    'promises-unworded-long': {
      ...promises,
      rows: [
        { ...lateRow, words: '', name: '', subject: '', given: '', at: EVENING - 40 * DAY, here: true },
        { ...lateRow, id: 'h', words: '', kind: 'holding', at: at(9, 30), wholeDay: false },
        { ...todayRow, words: '', name: '' },
        row('i', { at: EVENING + DAY, stage: 'later' }),
        row('j', { at: EVENING + 45 * DAY, snoozedUntil: at(9, 0) + DAY }),
        row('k', { at: at(11, 0) + 3 * DAY, wholeDay: false, snoozedUntil: at(10, 41) }),
      ],
      texts: 'not-kept',
    },
    'promises-waiting': { ...promises, rows: [todayRow], followUps, texts: 'newer' },
    'promises-long': {
      ...promises,
      rows: [
        {
          ...lateRow,
          words: 'W'.repeat(60),
          name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von Hohenzollern Sigmaringen',
          given: language === 'en' ? 'Wolfeschlegelsteinhausenbergerdorff' : '',
        },
      ],
      followUps: { ...followUps, waiting: [followUp('l', 'W'.repeat(80), 3, true)] },
    },
  };
}

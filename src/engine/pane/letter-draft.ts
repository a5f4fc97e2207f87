import type { Language } from '../languages/language';
import type { Reading } from '../mail/reading';
import { holdingTime } from '../reply/holding-time';
import type { Letter, Variable } from '../reply/letter';
import type { Choice } from './choice';
import type { Desk } from './opened';
import { replyLanguageOf } from './reply-language';
import type { Answerable } from './reply-language';
import { holdsWord } from './digest-of';
import { oneLine } from './who-of';

/** A letter about to be written: which one, in which language, and what is known for its variables. */
export type LetterDraft = {
  readonly letter: Letter;
  readonly language: Language;
  readonly values: Readonly<Partial<Record<Variable, string>>>;
  /** Variables the agent typed. */
  readonly own: readonly Variable[];
};

/** The number in "Order no. NW-55821", as it can stand inside a sentence; of one that holds a whole word only the digits. */
function orderNumber(reading: Reading): string | undefined {
  const order = reading.facts.find((fact) => fact.kind === 'order');
  if (order === undefined) return undefined;
  const number = /[A-Za-z0-9/_-]*[0-9][A-Za-z0-9/_-]*/.exec(order.text)?.[0];
  return holdsWord(order) ? /[0-9]{3,}/.exec(order.text)?.[0] : number;
}

/** The language of the letter for now: the one that is asked for, or the mail's own while that is still loading. */
function readyLanguage(desk: Desk, opened: Answerable, choice: Choice): Language {
  const wanted = replyLanguageOf(opened, choice);
  const ready =
    desk.packs[wanted] !== undefined &&
    desk.letters[wanted] !== undefined &&
    opened.customer.senders[wanted] !== undefined;
  return ready ? wanted : replyLanguageOf(opened, {});
}

/** The chosen letter with everything known for it; undefined while its language is not loaded, or there is no such letter. */
export function letterDraft(desk: Desk, opened: Answerable, choice: Choice, now: number): LetterDraft | undefined {
  const language = readyLanguage(desk, opened, choice);
  const pack = desk.packs[language];
  const [occasion, , voice] = (choice.letter ?? '').split('.');
  const letter = desk.letters[language]?.find((one) => one.occasion === occasion && one.voice === voice);
  if (pack === undefined || letter === undefined) return undefined;
  const { time, day } = holdingTime(choice.previewedAt ?? now, desk.agent.utcOffsetMinutes);
  const sender = opened.customer.senders[language];
  const known: Partial<Record<Variable, string>> = {
    greeting: sender?.address ? pack.phrases.greet(oneLine(sender.address, 60)) : pack.phrases.greetNobody,
    customer: oneLine(sender?.given ?? '', 60),
    agent: oneLine(desk.settings.agentName, 100) || desk.agent.name,
    company: desk.settings.company,
    order: opened.state === 'mail' ? (orderNumber(opened.reading) ?? '') : '',
    by: pack.phrases[day](time),
  };
  const own = Object.keys(choice.values).filter((name) => choice.values[name as Variable]?.trim()) as Variable[];
  return { letter, language, values: { ...known, ...choice.values }, own };
}

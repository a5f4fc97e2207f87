import type { Brand } from '../brand/brand';
import { brandFromSettings } from '../brand/brand-from-settings';
import { brandWords } from '../brand/brand-words';
import { dayAndMonth } from '../calendar/day-and-month';
import type { Language } from '../languages/language';
import type { LanguagePack } from '../languages/language-pack';
import type { Reading, Sender } from '../mail/reading';
import { holdingTime } from '../reply/holding-time';
import { isOwn, partsOfId } from '../reply/letter';
import type { Letter, LetterName, Voice } from '../reply/letter';
import type { LetterMoment } from '../reply/letter-moment';
import type { LetterValues } from '../reply/letter-values';
import { ownId, ownLetter } from '../own-templates/own-letter';
import type { OwnLetter } from '../own-templates/own-letter';
import { timesGot } from '../reply/used-letters';
import { VARIABLES } from '../reply/variables';
import type { Variable } from '../reply/variables';
import type { Choice } from './choice';
import { holdsWord } from './digest-of';
import type { Desk } from './opened';
import { replyLanguageOf } from './reply-language';
import type { Answerable } from './reply-language';
import { voiceOf } from './voice-of';
import { oneLine } from './who-of';

/** A letter about to be written: which one, in which language, and what is known for its variables. */
export type LetterDraft = {
  readonly letter: Letter | OwnLetter;
  /** By what it is remembered. */
  readonly name: LetterName;
  readonly language: Language;
  readonly values: LetterValues;
  readonly moment: LetterMoment;
  /** Variables the agent typed. */
  readonly own: readonly Variable[];
};

/** What a letter takes from what is at hand. */
export type LetterDesk = Pick<Desk, 'settings' | 'agent' | 'packs' | 'letters' | 'used' | 'shelf'>;

/** The number in "Order no. NW-55821", as it can stand inside a sentence; of one that holds a whole word only the digits. */
function orderNumber(reading: Reading): string | undefined {
  const order = reading.facts.find((fact) => fact.kind === 'order');
  if (order === undefined) return undefined;
  const number = /[A-Za-z0-9/_-]*[0-9][A-Za-z0-9/_-]*/.exec(order.text)?.[0];
  return holdsWord(order) ? /[0-9]{3,}/.exec(order.text)?.[0] : number;
}

/** The one amount that the mail names; of several nobody can know which is meant. */
function onlyAmount(reading: Reading): string | undefined {
  const amounts = new Set(reading.facts.filter(({ kind }) => kind === 'amount').map(({ text }) => oneLine(text, 40)));
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

/** The language of the letter for now: the one that is asked for, or the mail's own while that is still loading. */
function readyLanguage(desk: LetterDesk, opened: Answerable, choice: Choice): Language {
  const wanted = replyLanguageOf(opened, choice);
  const ready =
    desk.packs[wanted] !== undefined &&
    desk.letters[wanted] !== undefined &&
    opened.customer.senders[wanted] !== undefined;
  return ready ? wanted : replyLanguageOf(opened, {});
}

/** How the letter greets: by the given name, formally by the surname, and where no name is sure by none. */
function greetingOf({ phrases }: LanguagePack, sender: Sender | undefined, voice: Voice): string {
  if (voice === 'formal' && sender?.formal) return oneLine(sender.formal, 90);
  return sender?.address ? phrases.greet(oneLine(sender.address, 60)) : phrases.greetNobody;
}

/** What the mail itself gives a letter; nothing while only a draft is open. */
function fromMail(opened: Answerable, utcOffsetMinutes: number, months: string): LetterValues {
  if (opened.state !== 'mail') return {};
  const { reading, receivedAt } = opened;
  return {
    order: orderNumber(reading) ?? '',
    amount: onlyAmount(reading) ?? '',
    received: receivedAt === undefined ? '' : dayAndMonth(receivedAt, utcOffsetMinutes, months),
    repeat: reading.repeat || reading.thirdTime ? 'yes' : '',
  };
}

/** The chosen letter with everything known for it; undefined while its language is not loaded, or there is no such letter. */
export function letterDraft(
  desk: LetterDesk,
  opened: Answerable,
  choice: Choice,
  now: number,
): LetterDraft | undefined {
  const found = letterOf(desk, choice.letter ?? '', readyLanguage(desk, opened, choice));
  return found && draftOf(desk, opened, choice, now, found);
}

/** A letter that was found, and the manner in which it greets. */
type Found = Pick<LetterDraft, 'letter' | 'name'> & { readonly voice: Voice };

/** This letter with everything known for it; undefined while the language of the reply is not loaded. */
export function draftOf(
  desk: LetterDesk,
  opened: Answerable,
  choice: Choice,
  now: number,
  { letter, name, voice }: Found,
): LetterDraft | undefined {
  const language = readyLanguage(desk, opened, choice);
  const pack = desk.packs[language];
  if (pack === undefined) return undefined;
  const { settings, agent, used } = desk;
  const { utcOffsetMinutes } = agent;
  const { key, senders } = opened.customer;
  const sender = senders[language];
  const known: LetterValues = {
    greeting: greetingOf(pack, sender, voice),
    'customer.given': oneLine(sender?.given ?? '', 60),
    'customer.address': oneLine(sender?.address ?? '', 60),
    ...agentValues(desk, language, choice.previewedAt ?? now),
    warned: timesGot(used, key, 'boundary') > 0 ? 'yes' : '',
    ...fromMail(opened, utcOffsetMinutes, letter.months),
  };
  return {
    letter,
    name,
    language,
    values: { ...known, ...choice.values },
    moment: {
      now: choice.previewedAt ?? now,
      utcOffsetMinutes,
      workDays: settings.workDays,
      holidays: settings.holidays,
      variation: { seed: seedOf(opened.conversation), times: timesGot(used, key, name) },
    },
    own: VARIABLES.filter((name) => choice.values[name]?.trim()),
  };
}

/** What the agent, the brand and the clock give any letter; of the time only what its language has words for already. */
export function agentValues(desk: LetterDesk, language: Language, now: number): LetterValues {
  const { settings, agent, packs } = desk;
  const words = brandWords(brandOf(desk), language);
  const { time, day } = holdingTime(now, agent.utcOffsetMinutes);
  return {
    'agent.name': oneLine(settings.agentName, 100) || agent.name,
    // A brand that says nothing of them leaves them to the settings.
    'agent.title': words.agentTitle || settings.agentTitle,
    company: words.company || settings.company,
    by: packs[language]?.phrases[day](time) ?? '',
  };
}

/** The letter of an id, and the manner in which it greets; an own template greets in the manner of the mailbox. */
function letterOf(desk: LetterDesk, id: string, language: Language): Found | undefined {
  const { letters, shelf } = desk;
  const written = letters[language]?.letters;
  if (isOwn(id)) {
    const voice = voiceOf(desk);
    const like = written?.find((one) => one.voice === voice);
    const template = shelf?.templates.templates.find((one) => ownId(one.id) === id && one.language === language);
    return like && template && { letter: ownLetter(template, like), name: id, voice };
  }
  const chosen = partsOfId(id);
  const letter = written?.find(({ occasion, voice }) => occasion === chosen?.occasion && voice === chosen.voice);
  return letter && { letter, name: letter.occasion, voice: letter.voice };
}

/** How letters look and sign: the brand of the mailbox, or what the settings amount to. */
export function brandOf({ shelf, settings }: LetterDesk): Brand {
  return shelf?.brand ?? brandFromSettings(settings);
}

/** A number from a conversation's key, which is hexadecimal. */
function seedOf(conversation: string): number {
  return Number.parseInt(conversation.slice(0, 8), 16) || 0;
}

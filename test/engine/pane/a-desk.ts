import { DEFAULT_SETTINGS, EMPTY_MEMORY, readMail, splitMail } from '../../../src/engine';
import type { Desk, Email, Language, LanguagePack, NameRules, Opened, Settings } from '../../../src/engine';
import { pack as bg } from '../../../src/engine/languages/bg';
import { pack as en } from '../../../src/engine/languages/en';
import { names as bulgarianNames } from '../../../src/engine/languages/bg/names';
import * as english from '../../../src/engine/languages/en/letters';
import { names as englishNames } from '../../../src/engine/languages/en/names';
import { names as russianNames } from '../../../src/engine/languages/ru/names';
import { names as ukrainianNames } from '../../../src/engine/languages/uk/names';
import { readSender } from '../../../src/engine/mail/sender/read-sender';
import { pack as ru } from '../../../src/engine/languages/ru';
import { pack as uk } from '../../../src/engine/languages/uk';
import { paneWords } from '../../../src/session/pane-words';
import { stringsFor, VALUE_WORDS } from '../../strings-for';

/** 2026-11-20 09:30 UTC; half past eleven for the agent of these tests. */
export const NOW = Date.UTC(2026, 10, 20, 9, 30);

const NAMES: Readonly<Record<Language, NameRules>> = {
  en: englishNames,
  bg: bulgarianNames,
  ru: russianNames,
  uk: ukrainianNames,
};
const PACKS: Readonly<Record<Language, LanguagePack>> = { en, bg, ru, uk };

/** A desk at which the agent has read the welcome, with nothing kept. */
export function aDesk(more: Partial<Omit<Desk, 'settings'>> = {}, settings: Partial<Settings> = {}): Desk {
  return {
    memory: EMPTY_MEMORY,
    settings: { ...DEFAULT_SETTINGS, introduced: true, ...settings },
    agent: { name: 'Elena Petrova', utcOffsetMinutes: 120 },
    packs: PACKS,
    letters: { en: english },
    words: paneWords(stringsFor('en'), 'en', VALUE_WORDS.en),
    used: [],
    hearsSends: false,
    everything: () => 'everything',
    ...more,
  };
}

/** A mail of Ivan Petrov's as the engine reads it, with the keys `m` and `c`. */
export function openedMail(
  text: string,
  language: Language = 'en',
  more: Partial<Email> = {},
): Extract<Opened, { state: 'mail' }> {
  const email: Email = {
    id: 'id',
    conversationId: 'conversation',
    from: { name: 'Ivan Petrov', address: 'ivan.petrov@customer.example' },
    to: [],
    subject: 'My order 4471',
    text,
    ...more,
  };
  const sender = readSender({ ...email }, [NAMES[language], NAMES.en], NAMES[language]);
  const reading = readMail(email, splitMail(email), PACKS[language], { ownAddresses: ['elena@northwind.example'] });
  return {
    state: 'mail',
    message: 'm',
    conversation: 'c',
    customer: { ...(email.from && { person: email.from }), senders: { [language]: sender } },
    reading,
    subject: email.subject,
    receivedAt: NOW - 20 * 60_000,
  };
}

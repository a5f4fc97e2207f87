import type { Ask, Fact, Reading } from '../mail/reading';
import type { Digest } from './digest';
import type { Waiting } from './waiting-for';
import { oneLine } from './who-of';

const ASK_LENGTH = 90;
/** In a heated email only what is short and to the point is quoted; longer sentences carry the tone along. */
const HEATED_ASK_LENGTH = 60;
const MOST_ASKS = 2;
const MOST_FACTS = 3;
/** The last days are told; more of them would be counted against the customer. */
const MOST_DAYS = 3;
const SHOWN_FACTS: readonly string[] = ['order', 'invoice', 'tracking', 'amount', 'date'];

/** Whether a number carries a whole word along ("IDIOTS-4471"), which no order number needs. */
export function holdsWord(fact: Fact): boolean {
  return ['order', 'invoice', 'tracking'].includes(fact.kind) && /[A-Za-z\u0400-\u04ff]{5,}[/_-]?[0-9]/.test(fact.text);
}

/** A heated email is quoted only where it plainly asks for something: a short demand, or a question about a number or a date. */
function plain(ask: Ask, reading: Reading): boolean {
  if (reading.hostility.level < 2) return true;
  const aboutFact = reading.facts.some((fact) => ask.start <= fact.start && fact.end <= ask.end);
  return ask.text.length <= HEATED_ASK_LENGTH && !/[!]|[?]{2}/.test(ask.text) && (ask.kind === 'demand' || aboutFact);
}

/** Whether an ask can be shown as the customer wrote it: it holds no flagged word, and an urgent email is quoted nowhere. */
export function isQuotable(ask: Ask, reading: Reading): boolean {
  return !reading.urgent && isCalm(ask, reading) && plain(ask, reading);
}

function isCalm(span: Pick<Ask, 'start' | 'end'>, { hostility }: Reading): boolean {
  return !hostility.findings.some((one) => one.in === 'newest' && one.start < span.end && span.start < one.end);
}

/**
 * What the customer needs, in their own words; a sentence that holds any flagged word is left out. An urgent email is to be
 * read, and quoted nowhere: "I want to die" is no request. `wroteBefore` is what Memory knows of earlier emails.
 */
export function digestOf(reading: Reading, waiting: Waiting = {}, wroteBefore = false): Digest {
  const asks = reading.asks
    .filter((ask) => isQuotable(ask, reading))
    .slice(0, MOST_ASKS)
    // A clause out of the middle of a sentence begins with a small letter.
    .map((ask) => oneLine(ask.text.charAt(0).toUpperCase() + ask.text.slice(1), ASK_LENGTH));
  const seen = new Set<string>();
  const facts = reading.facts.filter((fact) => {
    const fresh = SHOWN_FACTS.includes(fact.kind) && isCalm(fact, reading) && !holdsWord(fact) && !seen.has(fact.text);
    seen.add(fact.text);
    return fresh;
  });
  return {
    ...(reading.language !== 'other' && { language: reading.language }),
    situation: reading.situation,
    asks,
    facts: facts.slice(0, MOST_FACTS),
    ...waiting,
    thirdTime: reading.thirdTime,
    repeat: reading.repeat || wroteBefore,
    earlier: reading.earlier.slice(-MOST_DAYS),
  };
}

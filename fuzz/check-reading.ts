import { splitMail } from '../src/engine';
import type { Email, MailParts, Reading } from '../src/engine';

const LANGUAGES = ['en', 'bg', 'ru', 'uk', 'other'];
const SITUATIONS = ['thanks', 'praise', 'question', 'complaint', 'refund', 'delivery', 'repeat_contact', 'other'];

/** What is wrong with the answer to one mail, each in a few words that do not change from mail to mail. */
export function checkReading(email: Email, parts: MailParts, reading: Reading): readonly string[] {
  return [
    ...missingFields(reading),
    ...spansOutside(email, reading),
    ...linesMadeUp(email, parts),
    ...splitsAgain(email, parts),
  ];
}

function missingFields(reading: Reading): readonly string[] {
  const { newest, signature, language, hostility, situation, thirdTime, repeat, urgent, asks, facts } = reading;
  const rules: Readonly<Record<string, boolean>> = {
    newest: typeof newest === 'string',
    signature: typeof signature === 'string',
    language: LANGUAGES.includes(language),
    level: [0, 1, 2, 3].includes(hostility.level),
    score: hostility.score >= 0 && hostility.score <= 1,
    kinds: Array.isArray(hostility.kinds) && Array.isArray(hostility.findings),
    situation: SITUATIONS.includes(situation),
    flags: [thirdTime, repeat, urgent].every((flag) => typeof flag === 'boolean'),
    asks: Array.isArray(asks) && Array.isArray(facts),
  };
  return Object.entries(rules).flatMap(([field, right]) => (right ? [] : [`no right ${field} in the answer`]));
}

function spansOutside({ subject }: Email, { newest, hostility, asks, facts }: Reading): readonly string[] {
  const inside = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  const found: string[] = [];
  for (const finding of hostility.findings) {
    const text = finding.in === 'newest' ? newest : subject;
    if (!inside(text, finding)) found.push('a finding outside the text');
    else if (text.slice(finding.start, finding.end) !== finding.text) found.push('a finding with other words');
  }
  if (!asks.every((ask) => inside(newest, ask))) found.push('an ask outside the text');
  for (const fact of facts) {
    if (!inside(newest, fact)) found.push('a fact outside the text');
    else if (newest.slice(fact.start, fact.end) !== fact.text) found.push('a fact with other words');
  }
  return found;
}

/** Of plain text, the newest message is some of the lines, in their order; HTML has no lines to compare with. */
function linesMadeUp({ html, text = '' }: Email, { newest }: MailParts): readonly string[] {
  if (html !== undefined) return [];
  const lines = linesOf(text.split('\0').join(''));
  const newestLines = linesOf(newest);
  let place = 0;
  for (const [index, line] of newestLines.entries()) {
    // Only the start of a huge mail is read, which may end within a line.
    const cut = index === newestLines.length - 1;
    const found = cut ? lines.findIndex((one, at) => at >= place && one.startsWith(line)) : lines.indexOf(line, place);
    if (found < 0) return ['a line of the newest message that is not the mail’s'];
    place = found + 1;
  }
  return [];
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitsAgain({ html }: Email, { newest }: MailParts): readonly string[] {
  const again = splitMail({ id: '', conversationId: '', to: [], subject: '', text: newest }).newest;
  const what = html === undefined ? 'plain text' : 'HTML';
  return again.trim() === newest.trim() ? [] : [`the newest message of ${what}, split again, gives another`];
}

import { namesSeen } from '../mail/names-seen';
import { redact } from '../mail/redact';
import { visibleText } from '../mail/visible-text';
import { VERSION } from '../version';
import type { Opened } from './opened';
import { oneLine } from './who-of';

/** A mail of nothing but insults needs no more of them to be judged. */
const MOST_FOUND = 20;
const FOUND_LENGTH = 160;

/**
 * A text by which somebody can judge a verdict without knowing the customer: the verdict, what it rests on, and the mail without
 * addresses, numbers and the names that can be known. In English, because it is for whoever mends Take Five. It is shown to be
 * copied and sent nowhere.
 */
export function reportText(
  { reading, customer }: Extract<Opened, { state: 'mail' }>,
  agentNames: readonly string[],
): string {
  const { hostility, language } = reading;
  const names = [
    customer.person?.name ?? '',
    ...agentNames,
    ...Object.values(customer.senders).map((one) => one.given),
  ];
  // What cannot be seen must not be copied along, nor keep a name from being known.
  const isSeen = namesSeen(visibleText(reading.newest));
  const clean = (text: string) => redact(visibleText(text), names.map(visibleText), isSeen);
  const found = hostility.findings
    .slice(0, MOST_FOUND)
    .map(({ kind, text }) => `- ${kind}: ${oneLine(clean(text), FOUND_LENGTH)}`);
  return [
    `Take Five ${VERSION}`,
    `Language ${language}, level ${hostility.level} of 3, score ${hostility.score.toFixed(2)}, voices ${hostility.voices}`,
    ...(found.length > 0 ? ['Found:', ...found] : ['Found: nothing']),
    '',
    'The right level would be: ',
    '',
    clean(reading.newest),
  ].join('\n');
}

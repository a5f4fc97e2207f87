import { redact } from '../mail/redact';
import { VERSION } from '../version';
import type { Opened } from './opened';

/**
 * A text by which somebody can judge a verdict without knowing the customer: the verdict, what it rests on, and the mail without
 * names, addresses and numbers. In English, because it is for whoever mends Take Five. It is shown to be copied and sent nowhere.
 */
export function reportText({ reading, customer }: Extract<Opened, { state: 'mail' }>, agentName: string): string {
  const { hostility, language } = reading;
  const names = [customer.person?.name ?? '', agentName, ...Object.values(customer.senders).map((one) => one.given)];
  const clean = (text: string) => redact(text, names);
  const found = hostility.findings.map(({ kind, text }) => `- ${kind}: ${clean(text)}`);
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

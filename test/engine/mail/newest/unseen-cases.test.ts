import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitMail } from '../../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../an-email';

type Case = {
  readonly id: string;
  readonly lang: string;
  readonly format: 'text' | 'html';
  readonly kind: string;
  readonly client: string;
  readonly input: string;
  readonly expected: string | null;
  readonly accept: readonly string[];
  readonly must_contain: readonly string[];
  readonly must_not_contain: readonly string[];
  readonly sig: 'none' | 'stripped' | 'kept';
};

// Written by somebody who had not seen the rules, before the rules were tried on them.
const file = join(__dirname, '../../../fixtures/unseen/reply_split.json');
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(['bg', 'en', 'ru', 'uk'])('what is new in a mail, %s', (language) => {
  const own = cases.filter(({ lang }) => lang === language);
  it.each(own.map((one) => [`${one.kind}, ${one.client}: ${one.id}`, one] as const))('is found in a %s', (_, one) => {
    const { newest, signature } = splitMail(anEmail({ [one.format]: one.input }));
    const whole = one.sig === 'kept' ? `${newest} ${signature}` : newest;
    if (one.expected !== null) {
      const right = [one.expected, ...one.accept].map(fold);
      expect(right).toContain(right.includes(fold(whole)) ? fold(whole) : fold(newest));
    }
    for (const text of one.must_contain) expect(fold(whole)).toContain(fold(text));
    for (const text of one.must_not_contain) expect(fold(newest)).not.toContain(fold(text));
  });
});

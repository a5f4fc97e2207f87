import { readMail } from '../mail/read-mail';
import type { Email } from '../mail/email';
import { quotedMail } from '../mail/newest/quoted-mail';
import { splitMail } from '../mail/newest/split-mail';
import type { Reading } from '../mail/reading';
import { wroteBefore } from '../memory/wrote-before';
import type { Choice } from '../pane/choice';
import type { Digest } from '../pane/digest';
import { digestOf } from '../pane/digest-of';
import type { Desk } from '../pane/opened';
import type { Answerable } from '../pane/reply-language';
import { waitingFor } from '../pane/waiting-for';
import { whoOf } from '../pane/who-of';
import { colleagueLetter } from './colleague-letter';
import type { ColleagueLetter, ColleagueLetterWords, ColleagueQuestion } from './colleague-letter';
import { reasonsFor } from './colleague-line';

/** What is open, as far as a colleague needs to see it. */
export type AskedItem = {
  readonly opened: Answerable;
  readonly choice: Choice;
  /** The mail that is read, or the one that the draft answers as far as its quotation shows it. */
  readonly email: Email;
  /** The draft as it stands, its whole body; absent where none is open or it could not be read. */
  readonly draft?: { readonly type: 'html' | 'text'; readonly body: string };
};

/** The message that asks a colleague about the open email or draft; `now` is epoch ms. */
export function letterToColleague(
  desk: Desk,
  { opened, choice, email, draft }: AskedItem,
  words: ColleagueLetterWords,
  now: number,
): ColleagueLetter {
  const digest = opened.state === 'mail' ? shownDigest(desk, opened, now) : quotedDigest(desk, email);
  const { boundary, gesture, abuse } = reasonsFor(desk, opened, choice);
  const questions: readonly ColleagueQuestion[] = [
    'answer',
    'tone',
    ...(boundary || abuse ? ['boundary' as const] : []),
    ...(gesture ? ['gesture' as const] : []),
  ];
  return colleagueLetter(
    {
      customer: whoOf(opened.customer).name,
      agent: desk.settings.agentName.trim() || desk.agent.name,
      ...(digest && { digest }),
      draft: draft === undefined ? '' : ownText(draft),
      questions,
    },
    words,
  );
}

/** The digest that the pane shows. */
function shownDigest(
  { memory, settings, agent }: Desk,
  opened: Extract<Answerable, { state: 'mail' }>,
  now: number,
): Digest {
  const waiting = waitingFor(opened.receivedAt, now, settings, agent.utcOffsetMinutes);
  return digestOf(opened.reading, waiting, wroteBefore(memory, opened));
}

/** The same of a mail that is quoted under a draft; undefined where nothing is quoted, or its language is not here. */
function quotedDigest({ packs }: Desk, email: Email): Digest | undefined {
  const text = quotedMail(email.text ?? '');
  const answered: Email = { ...email, text };
  const parts = splitMail(answered);
  const pack = packs[parts.language === 'other' ? 'en' : parts.language];
  if (pack === undefined || parts.newest.trim() === '') return undefined;
  return digestOf(cautious(readMail(answered, parts, pack)));
}

/** The second voice has not heard what is quoted: of a mail that is only tense, no more is told than of a heated one. */
function cautious(reading: Reading): Reading {
  const { hostility } = reading;
  return hostility.level === 1 ? { ...reading, hostility: { ...hostility, level: 2 } } : reading;
}

function ownText({ type, body }: NonNullable<AskedItem['draft']>): string {
  const mail: Email = {
    id: '',
    conversationId: '',
    to: [],
    subject: '',
    ...(type === 'html' ? { html: body } : { text: body }),
  };
  return splitMail(mail).newest.trim();
}

import {
  conversationKey,
  DEFAULT_SETTINGS,
  FIRST_CHOICE,
  isOwn,
  loadPack,
  loadWriting,
  messageKey,
  senderKey,
  SWITCHES,
  VARIABLES,
} from '../../engine';
import { allLetters } from './all-letters';
import { answerFor } from './answer-for';
import { readMailFile } from './read-mail-file';
import type { Streams } from './streams';
import { writeLine } from './write-line';

/** Which letter to write to which mail; values as `name=value`. */
export type ReplyWish = {
  readonly template: string;
  readonly mail: string;
  readonly set: readonly string[];
  /** Epoch ms; promised days are counted from it. */
  readonly now: number;
  readonly html: boolean;
};

/** Runs `reply`: prints the letter, or says what it still needs; the exit code is 2 where there is no letter. */
export async function replyCommand(wish: ReplyWish, streams: Streams): Promise<number> {
  const refuse = (why: string): number => {
    streams.errors.write(`${why}\n`);
    return 2;
  };
  if (isOwn(wish.template))
    return refuse(
      'Templates of your own stay in the browser you wrote them in; "templates" lists the letters that are here.',
    );
  const letter = (await allLetters()).find(({ id }) => id === wish.template);
  if (letter === undefined) return refuse(`There is no template ${wish.template}; "templates" lists them.`);
  const { language } = letter;
  const values = valuesOf(wish.set);
  if (typeof values === 'string') return refuse(values);
  const email = await readMailFile(wish.mail, streams);
  if (email === undefined) return 2;

  const { sender, id: _, ...reading } = await answerFor(email.id, email, language);
  const [{ pack }, { finalLetter }] = await Promise.all([loadPack[language](), loadWriting()]);
  const filled = finalLetter(
    {
      settings: DEFAULT_SETTINGS,
      agent: { name: '', utcOffsetMinutes: 0 },
      packs: { [language]: pack },
      letters: { [language]: { letters: [letter], samples: [] } },
      used: [],
    },
    {
      state: 'mail',
      message: messageKey('', email.id),
      conversation: conversationKey('', email.internetMessageId ?? email.id),
      customer: { senders: { [language]: sender }, key: senderKey('', email.from?.address ?? '') },
      reading,
      subject: email.subject,
      ...(email.receivedAt !== undefined && { receivedAt: email.receivedAt }),
    },
    { ...FIRST_CHOICE, view: 'preview', letter: letter.id, language, previewedAt: wish.now, values },
    wish.now,
  );
  const { text, html, missing } = filled?.rendered ?? { missing: [] };
  if (missing.length > 0) return refuse(`Missing: ${missing.join(', ')}`);
  const written = wish.html ? html : text;
  if (written === undefined) return refuse('This letter cannot be written: it is broken or too long.');
  await writeLine(streams.output, written);
  return 0;
}

const NAMES: readonly string[] = [...VARIABLES, ...SWITCHES];

/** The values by their names, or what is wrong with them. */
function valuesOf(set: readonly string[]): Readonly<Record<string, string>> | string {
  const values: Record<string, string> = {};
  for (const one of set) {
    const at = one.indexOf('=');
    const name = one.slice(0, at);
    if (at < 1 || !NAMES.includes(name))
      return `“${one}” is no value: write name=value with one of ${NAMES.join(', ')}.`;
    values[name] = one.slice(at + 1);
  }
  return values;
}

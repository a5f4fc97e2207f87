import { decideSend, languageOfTag, needsText, noteSentPromises } from '../../../engine';
import type { Memory, SendDecision, Settings } from '../../../engine';
import { sendMessage, sendWordsFor, toldAtSend } from '../../../i18n';
import { checkOutgoing } from './check-outgoing';
import { loadKept, saveMemory } from './kept-memory';
import { readReply, readTexts } from './read-outgoing';
import type { DraftTexts, Reply } from './read-outgoing';
import { forgetSaid, keepSaid, readSaid } from './said-before';

const NO_TEXTS: DraftTexts = { text: '', quoted: '', html: '' };

/** What is said before the mail goes; undefined lets it go. */
async function objection(): Promise<string | undefined> {
  const reply = await readReply();
  if (reply === undefined) return undefined;
  const { memory, settings } = loadKept(reply.mailbox);
  const now = Date.now();
  if (decideSend(memory, settings, { ...reply, text: '' }, now).inside) return undefined;
  // Nothing is looked at for somebody who was not told yet what Take Five does.
  const looks = settings.introduced;
  const reads = looks || needsText(memory, settings, reply, now);
  const texts = reads ? await readTexts(reply, looks && !settings.checksOff.includes('internal_note')) : NO_TEXTS;
  const decision = decideSend(memory, settings, { ...reply, text: texts.text }, now);
  if (looks) return lookAt(reply, texts, decision, { memory, settings }, now);
  if (decision.memory !== memory) await saveMemory(decision.memory, reply.mailbox);
  return undefined;
}

/** What is said of a draft that was read: of problems those that were not said of it yet, and its pause. */
async function lookAt(
  reply: Reply,
  texts: DraftTexts,
  decision: SendDecision,
  { memory, settings }: { readonly memory: Memory; readonly settings: Settings },
  now: number,
): Promise<string | undefined> {
  const { item, mailbox, conversation, people } = reply;
  const before = await readSaid(item, conversation);
  const { problems, promises } = await checkOutgoing(reply, texts, settings, now).catch(async (error: unknown) => {
    await saveMemory(decision.memory, mailbox);
    throw error;
  });
  const language = settings.language === 'auto' ? languageOfTag(Office.context.displayLanguage) : settings.language;
  const words = sendWordsFor(language ?? 'en');
  const found = problems.map(({ key }) => key);
  // Whoever presses Send again and has changed nothing means it; what was not said yet comes up once something was mended.
  const insists = found.length > 0 && found.join() === before.found.join();
  const told = insists
    ? []
    : toldAtSend(
        words,
        problems.filter(({ key }) => !before.said.includes(key)),
      );
  const { holding, nudge } = decision;
  const promising = {
    mailbox,
    conversation,
    people,
    text: texts.text,
    ...(holding !== undefined && { holding }),
  };
  const sent = noteSentPromises(decision.memory, promising, promises, before.noted, now);
  if (sent.memory !== memory) await saveMemory(sent.memory, mailbox, sent.told);
  if (told.length === 0 && nudge === undefined) {
    forgetSaid(conversation);
    return undefined;
  }
  await keepSaid(item, conversation, {
    said: [...before.said, ...told.map(({ key }) => key)],
    found,
    noted: sent.noted,
  });
  return sendMessage(words, told, nudge);
}

/**
 * Outlook calls this when Send is pressed. It counts the reply and notes what it promises, says what is gravely wrong with it, each
 * finding once, and once where the mail that is answered is still cooling; "Send anyway" is Outlook's own and always there. Whatever goes
 * wrong here, the mail goes.
 */
export function onMessageSendHandler(event: Office.MailboxEvent): void {
  objection().then(
    (errorMessage) =>
      event.completed(errorMessage === undefined ? { allowEvent: true } : { allowEvent: false, errorMessage }),
    (error: unknown) => {
      console.error('Take Five could not look at this mail; it goes as it is.', error);
      event.completed({ allowEvent: true });
    },
  );
}

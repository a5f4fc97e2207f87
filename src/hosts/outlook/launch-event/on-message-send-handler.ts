import { decideSend, languageOfTag, needsText } from '../../../engine';
import { sendWordsFor } from '../../../i18n';
import { loadKept, saveMemory } from './kept-memory';
import { readReply, readText } from './read-outgoing';

/** What is said before the mail goes; undefined lets it go. */
async function objection(): Promise<string | undefined> {
  const reply = await readReply();
  if (reply === undefined) return undefined;
  const { memory, settings } = loadKept(reply.mailbox);
  const now = Date.now();
  const text = needsText(memory, settings, reply, now) ? await readText(reply) : '';
  const decision = decideSend(memory, settings, { ...reply, text }, now);
  if (decision.memory !== memory) await saveMemory(decision.memory, reply.mailbox);
  if (decision.nudge === undefined) return undefined;
  const language = settings.language === 'auto' ? languageOfTag(Office.context.displayLanguage) : settings.language;
  return sendWordsFor(language ?? 'en').stillCooling(decision.nudge.minutes, decision.nudge.emails);
}

/**
 * Outlook calls this when Send is pressed. It counts the reply, and says once where the mail that is answered is still cooling;
 * "Send anyway" is Outlook's own and always there. Whatever goes wrong here, the mail goes.
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

import { DRAFT_PROBLEMS } from '../../../src/engine';
import { fieldsIn } from '../../hosts/gmail/gmail-desk';
import type { BoxMessage } from '../../../src/hosts/simulator/gmail/gmail-box';
import type { Heated } from './heated-mails';
import type { PersonInGmail } from './person-in-gmail';

const MINUTE_MS = 60_000;
/** What the person writes into the settings, which keep it. */
export const AGENT = 'Elena Keptonpurpose';

/** Waits through the pause of a heated mail in every way there is, answers it, and keeps a promise; gives the mail. */
export async function wholeRun(person: PersonInGmail, heated: Heated): Promise<BoxMessage> {
  const mail = person.box.add(heated.file, person.now);
  const open = (): Promise<object> => person.post('open', mail);
  await person.click(await open(), '"introduced":true,"on":true', mail);
  await throughPause(person, mail);
  await throughSettings(person, mail);
  await answer(person, mail, heated);
  await compose(person, mail, heated);
  await person.post('home');
  return mail;
}

async function throughPause(person: PersonInGmail, mail: BoxMessage): Promise<void> {
  const pause = await person.post('open', mail);
  const why = await person.click(pause, '"view":"why"', mail);
  await person.click(why, '"reveal-all","shown":true', mail);
  await person.click(why, '"do":"reveal","index":0', mail);
  await person.click(why, '"ask-colleague"', mail);
  await person.click(why, '"view":"report"', mail);
  await person.click(why, '"allow"', mail);
  const holding = await person.click(pause, '"holding"', mail);
  await person.click(holding, '"use"', mail);
  await person.click(pause, '"answered-another"', mail);
  const reasons = await person.click(pause, '"view":"continue"', mail);
  await person.click(reasons, '"reason":"calm"', mail);
  await person.click(why, '"not-heated"', mail);
  person.now += 6 * MINUTE_MS;
}

async function throughSettings(person: PersonInGmail, mail: BoxMessage): Promise<void> {
  const settings = await person.click(await person.post('open', mail), '"view":"settings"', mail);
  await person.click(settings, '"do":"set"', mail, {
    'set.agentName': AGENT,
    'set.ticked': ['on', 'thought'],
    'set.checks': DRAFT_PROBLEMS,
    'set.workDays': ['1', '2', '3', '4', '5'],
  });
  await person.click(settings, '"view":"export"', mail);
  await person.click(settings, '"view":"day"', mail);
  await person.click(settings, '"view":"board"', mail);
}

async function answer(person: PersonInGmail, mail: BoxMessage, heated: Heated): Promise<void> {
  const ready = await person.post('open', mail);
  const list = await person.click(ready, '"view":"letters"', mail);
  await person.click(list, '"do":"look"', mail, { search: heated.search });
  const preview = await person.click(list, '"letter":"question', mail);
  const typed = typedInto(preview, heated);
  await person.clickAll(preview, '"do":"type"', mail, typed);
  await person.click(preview, '"do":"voice"', mail, { ...typed, voice: 'formal' });
  await person.click(preview, '"reply-language"', mail, { ...typed, language: 'en' });
  const filled = await person.click(preview, '[{"do":"look","changes":{}}]', mail, typed);
  const check = await person.click(filled, '"view":"check"', mail, typed);
  await person.click(check, '"remind"', mail, typed);
  await person.clickAll(check, '"fine"', mail, typed);
  const { length } = person.box.drafts();
  await person.click(preview, '"use"', mail, typed);
  const [draft] = person.box.drafts().slice(length);
  person.box.send(draft?.id ?? '', person.now);
  const promises = await person.click(await person.post('open', mail), '"view":"promises"', mail);
  await person.click(promises, '"snooze"', mail);
  await person.click(promises, '"move"', mail);
  await person.click(promises, '"keep"', mail);
  await person.clickAll(await person.post('open', mail), '', mail, typed);
}

async function compose(person: PersonInGmail, mail: BoxMessage, heated: Heated): Promise<void> {
  const insert = async (about: BoxMessage | undefined, to?: string): Promise<void> => {
    const gmail = to === undefined ? {} : { toRecipients: [to] };
    const list = await person.post('compose', about, {}, gmail);
    const preview = await person.click(list, '"do":"pick"', about);
    const typed = typedInto(preview, heated);
    await person.clickAll(preview, '"do":"look"', about, typed);
    await person.click(preview, '"use"', about, typed);
  };
  await insert(mail);
  await insert(undefined, heated.recipient);
}

/** A promise in the first field of a letter, and something else in all others. */
function typedInto(preview: object, { promise, typed }: Heated): Readonly<Record<string, string>> {
  return Object.fromEntries(fieldsIn(preview).map((name, at) => [name, at === 0 ? promise : typed]));
}

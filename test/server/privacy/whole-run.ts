import { fieldsIn } from '../../hosts/gmail/gmail-desk';
import type { Heated } from './heated-mails';
import type { PersonInGmail } from './person-in-gmail';

const MINUTE_MS = 60_000;
const AGENT = 'Elena Keptonpurpose';

/** What a whole run leaves behind on purpose. */
export type Run = { readonly thread: string; readonly agentName: string };

/** Does all that can be done about one heated mail, and all that can go wrong with it. */
export async function wholeRun(person: PersonInGmail, heated: Heated): Promise<Run> {
  const mail = person.box.add(heated.file, person.now);
  const open = (): Promise<object> => person.post('open', mail);
  const log = (card: object) => console.log((JSON.stringify(card).match(/"text":"[^"]{1,60}"/g) ?? []).join(' '));

  const welcome = await open();
  await person.clickAll(welcome, mail);
  const pause = await open();
  log(pause);
  const why = await person.click(pause, 'Why heated?', mail);
  log(why);
  await person.clickAll(why, mail);
  const settings = await person.click(pause, 'Settings', mail);
  log(settings);
  await person.click(settings, 'Save', mail, { 'set.agentName': AGENT });
  const holding = await person.click(await open(), 'Send a holding reply', mail);
  await person.click(holding, 'Reply with this', mail);
  log(holding);
  const reasons = await person.click(pause, 'I am calm, continue', mail);
  log(reasons);
  const free = await person.click(reasons, 'I feel calm', mail);
  log(free);
  person.now += 6 * MINUTE_MS;
  const list = await person.click(await open(), 'All replies', mail);
  log(list);
  const found = await person.click(list, 'Search replies', mail, { search: heated.search });
  log(found);
  const preview = await person.click(list, '<b>Answer to a question</b>', mail);
  log(preview); console.log(fieldsIn(preview));
  return { thread: mail.threadId, agentName: AGENT };
}

import type { BoxMessage } from '../../../src/hosts/simulator/gmail/gmail-box';
import { fieldsIn, SCOPES } from '../../hosts/gmail/gmail-desk';
import type { Heated } from './heated-mails';
import type { PersonInGmail } from './person-in-gmail';

/** Lets everything go wrong that can while somebody has a heated mail open. */
export async function badPaths(person: PersonInGmail, mail: BoxMessage, heated: Heated): Promise<void> {
  await refusedByGmail(person, mail, heated);
  await broken(person, mail, heated);
  await notUnderstood(person, heated);
}

async function refusedByGmail(person: PersonInGmail, mail: BoxMessage, heated: Heated): Promise<void> {
  const list = await person.click(await person.post('open', mail), '"view":"letters"', mail);
  const preview = await person.click(list, '"letter":"question', mail);
  const typed = Object.fromEntries(fieldsIn(preview).map((name) => [name, heated.typed]));
  const all = async (): Promise<void> => {
    await person.post('open', mail);
    await person.click(preview, '"use"', mail, typed);
    await person.post('compose', mail);
  };
  person.failure = () => 500;
  await all();
  person.failure = ({ method }) => (method === 'POST' ? 500 : undefined);
  await all();
  person.failure = undefined;
  person.isGood = false;
  await all();
  person.isGood = true;
  person.scopes = SCOPES.filter((scope) => !scope.endsWith('readonly'));
  await all();
  person.scopes = SCOPES;
  const gone = person.box.add(heated.file, person.now);
  person.box.remove(gone.id);
  await person.post('open', gone);
}

/** Errors whose words are of the mail, also where these look like lines of a stack. */
async function broken(person: PersonInGmail, mail: BoxMessage, heated: Heated): Promise<void> {
  const words = heated.marks.join(' ');
  const likeStack = heated.marks.map((mark) => `\n    at ${mark} (${mark}:1:2)`).join('');
  const parse = (): unknown => JSON.parse(`{"a":\n    at ${words}`);
  const failures: readonly (() => unknown)[] = [
    () => {
      throw new RangeError(words);
    },
    () => {
      throw new TypeError(likeStack);
    },
    () => {
      throw Object.assign(new Error(words, { cause: new Error(likeStack) }), { code: words, name: words });
    },
    () => {
      throw renamed('first', likeStack);
    },
    () => {
      throw renamed(likeStack, 'second');
    },
    // No error at all, but the words themselves.
    () => AbortSignal.abort(words).throwIfAborted(),
    parse,
  ];
  for (const fail of failures) {
    person.handler = async () => fail() as object;
    await person.post('open', mail);
    person.handler = (call, real) =>
      real({ ...call, documents: { ...call.documents, read: async () => fail() as string } });
    await person.post('open', mail);
    await person.post('home');
    person.handler = (call, real) =>
      real({ ...call, documents: { ...call.documents, update: async () => fail() as string } });
    await person.post('open', person.box.add(heated.file, person.now));
  }
  person.handler = undefined;
}

/** Calls that Google would not make, full of mail text. */
async function notUnderstood({ server, post, userIdToken }: PersonInGmail, heated: Heated): Promise<void> {
  const words = heated.marks.join(' ');
  const inAddress = encodeURIComponent(words);
  const calls: readonly Parameters<PersonInGmail['server']['post']>[] = [
    ['open', { body: `{"commonEventObject": ${words}` }],
    ['open', { body: words }],
    ['open', { body: words, headers: { 'content-type': `text/${encodeURIComponent(heated.search)}` } }],
    ['open', { body: JSON.stringify(words.repeat(10_000)) }],
    ['open', { user: words }],
    ['open', { system: inAddress }],
    ['open', { headers: { 'x-take-five-now': inAddress, 'user-agent': inAddress, referer: inAddress } }],
    [inAddress, {}],
    [`open?${inAddress}`, {}],
    [`open/${inAddress}`, {}],
  ];
  for (const call of calls) await server.post(...call);
  const shapes: readonly unknown[] = [words, [words], { [words]: words }];
  for (const shape of shapes)
    await server.post('open', {
      body: JSON.stringify({
        commonEventObject: shape,
        gmail: shape,
        messageMetadata: shape,
        authorizationEventObject: { userIdToken, userOAuthToken: words, authorizedScopes: shape },
      }),
    });
  await post('preview', undefined, { parameters: { action: words, choice: words }, formInputs: { [words]: words } });
  await post('open', undefined, { userLocale: words, timeZone: { id: words } }, { messageId: words, threadId: words });
}

/** An error whose stack was made before its words were changed. */
function renamed(before: string, message: string): Error {
  const error = new Error(before);
  return Object.assign(error, { message, stack: error.stack });
}

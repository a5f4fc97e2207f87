import {
  answerDraft,
  answerInsert,
  answerLink,
  answerScopes,
  cardFor,
  permissionCard,
  readClick,
  troubleCard,
} from '../../cards';
import type { Answer, Click, Place } from '../../cards';
import { FIRST_CHOICE, languageOfTag } from '../../engine';
import type { Choice, Language, Pane } from '../../engine';
import { offsetIn } from '../../i18n';
import { runSession } from '../../session';
import type { OpenItem } from '../../session';
import { missingScopes } from './allowed-scopes';
import { METADATA_SCOPE, pauseSince, sentSince, withSent } from './answered-elsewhere';
import { answerWith } from './answer-for';
import { openCallStorage } from './call-storage';
import type { CallStorage } from './call-storage';
import { checkLetter } from './check-letter';
import { draftItem } from './draft-item';
import { createGmailApi } from './gmail-api';
import type { GmailApi } from './gmail-api';
import { parseEvent } from './gmail-event';
import type { GmailEvent } from './gmail-event';
import type { GmailWire } from './gmail-fetch';
import type { GmailCall } from './gmail-handler';
import { createGmailHost } from './gmail-host';
import type { GmailHost } from './gmail-host';
import { GmailRefusal } from './gmail-refusal';
import { createGmailSurroundings } from './gmail-surroundings';
import type { SharedParts } from './gmail-surroundings';
import { noticeOf } from './notice-of';
import { notePlaces, readPlaces } from './promise-places';
import { promiseWords } from './promise-words';
import { openMessage } from './open-message';
import type { OpenMessage } from './open-message';

/** What answers a call, besides the call. */
export type CallParts = { readonly wire: GmailWire; readonly shared: SharedParts };

/** Where a card stands that Gmail asks for by itself, by the endpoint; all other endpoints are clicks. */
export const TRIGGERS: ReadonlyMap<string, Place> = new Map([
  ['open', 'email'],
  ['compose', 'draft'],
  ['home', 'home'],
]);

/** One call and what was found out about it so far. */
type Turn = {
  readonly call: GmailCall;
  readonly parts: CallParts;
  readonly event: GmailEvent;
  readonly place: Place;
  /** Absent where something was opened; a click that no card of ours offers counts as that too. */
  readonly click: Click | undefined;
  readonly api: GmailApi;
  readonly storage: CallStorage;
  readonly open: OpenMessage;
};

/** The language of a card that is drawn without a session. */
export const languageOf = (event: GmailEvent): Language => languageOfTag(event.locale) ?? 'en';

/** Answers one call; rejects where there is a bug, or the documents cannot be read. */
export async function answerCall(call: GmailCall, parts: CallParts): Promise<Answer> {
  if (call.endpoint === 'permit') return answerScopes();
  const event = parseEvent(call.event);
  if (call.endpoint === 'edit')
    return answerLink(await call.editLink({ language: languageOf(event), timeZone: event.timeZone }));
  const opens = TRIGGERS.get(call.endpoint);
  const click = opens === undefined ? readClick(call.event) : undefined;
  const place = opens ?? click?.place ?? 'email';
  const missing = missingScopes(event.scopes, place, click?.actions ?? []);
  if (missing) return answerScopes(missing);
  const api = createGmailApi(parts.wire, event, call.signal);
  const storage = await openCallStorage(call.documents, call.user.address, call.now);
  const [open] = await Promise.all([openMessage(api, event, place), noteSent(call, event, api, storage)]);
  const turn: Turn = { call, parts, event, place, click, api, storage, open };
  const before = storage.memory();
  if (showsPromises(click)) await speakPromises(turn);
  const answer = refusal(turn) ?? (await answerTurn(turn));
  await storage.flush();
  const mail = open.mail?.email;
  await notePlaces(call.documents, before, storage.memory(), mail && { thread: mail.conversationId, message: mail.id });
  return answer;
}

/** Takes in what was sent since the first pause began; nobody is asked where none runs. */
async function noteSent(call: GmailCall, event: GmailEvent, api: GmailApi, storage: CallStorage): Promise<void> {
  const memory = storage.memory();
  const since = pauseSince(memory, storage.settings(), call.now);
  if (since === undefined) return;
  const exact = event.scopes?.includes(METADATA_SCOPE) ?? false;
  const next = withSent(memory, call.user.address, await sentSince(api, event.thread, since, exact), exact);
  if (next !== memory) await storage.save({ memory: next });
}

const showsPromises = (click: Click | undefined): boolean =>
  click !== undefined &&
  (click.choice.view === 'promises' ||
    click.actions.some((action) => action.do === 'show' && action.view === 'promises'));

/** Words of promises are in the mails that made them, and nowhere else. */
async function speakPromises({ call, event, api, storage }: Turn): Promise<void> {
  const words = await promiseWords({
    api,
    mailbox: call.user.address,
    memory: storage.memory(),
    places: await readPlaces(call.documents),
    thread: event.thread,
    scopes: event.scopes ?? [],
    now: call.now,
    utcOffsetMinutes: offsetIn(event.timeZone, call.now),
    workDays: storage.settings().workDays,
  });
  storage.speak(words);
}

/** What no session can mend: the tokens have run out, or the person has not allowed the mail to be read. */
function refusal({ call, event, place, click, open, storage }: Turn): Answer | undefined {
  if (!(open.item instanceof GmailRefusal)) return undefined;
  const { reason } = open.item;
  const chosen = storage.settings().language;
  const about = { language: chosen === 'auto' ? languageOf(event) : chosen, baseUrl: call.baseUrl, place };
  const turn = { click, view: click?.choice.view ?? 'main', changed: false };
  if (reason === 'expired') return answerWith(troubleCard('expired', about), turn);
  return reason === 'not-allowed' ? answerWith(permissionCard(about), turn) : undefined;
}

async function answerTurn(turn: Turn): Promise<Answer> {
  const { click, storage, open, place } = turn;
  const before = storage.load('memory');
  const settingsBefore = storage.load('settings');
  const choice = click?.choice ?? FIRST_CHOICE;
  const all = (click?.actions ?? []).filter((action) => action.do !== 'retry');
  const opensCheck = all.some((action) => action.do === 'show' && action.view === 'check');
  const onCheck = choice.letter !== undefined && place !== 'home' && (choice.view === 'check' || opensCheck);
  const goesOn = all.some((action) => action.do === 'show' && action.view !== 'check');
  const goesBack = all.some((action) => action.do === 'back');
  // The check is about the letter in the preview, so that is drawn below it, and what is clicked on findings is done there.
  const onLetter = onCheck && !goesOn;
  const first: Choice = onLetter ? { ...choice, view: 'preview', from: 'main' } : choice;

  const host = hostFor(turn, open.item);
  const around = surroundingsFor(turn, host, first);
  const outcome = await runSession(around, onLetter ? [] : all);
  const deed = host.deed();
  if (deed) return deed.kind === 'insert' ? answerInsert(deed.html) : answerDraft(deed);

  const drawn = outcome.state.pane;
  // A letter that lacks a value holds marks in its place, which are no mistakes.
  const letter = click && drawn.kind === 'preview' && drawn.missing === 0 ? drawn.html : undefined;
  const checked =
    letter === undefined
      ? undefined
      : await lookAt(turn, letter, outcome.choice.letter, onLetter && !opensCheck && !goesBack ? all : []);
  const shown =
    onLetter && checked && !goesBack
      ? { ...checked, choice: { ...outcome.choice, view: 'check' as const }, pane: checked.pane as Pane }
      : { ...outcome, pane: withCount(drawn, checked?.pane) };
  const { state, pane } = shown;
  const changed = storage.load('memory') !== before || storage.load('settings') !== settingsBefore;
  const card = cardFor(pane, {
    language: state.language,
    timeZone: turn.event.timeZone,
    now: turn.call.now,
    baseUrl: turn.call.baseUrl,
    choice: shown.choice,
    place,
    ...(click && { page: click.page }),
  });
  const notice = noticeOf(all, pane, changed, state.language);
  return answerWith(card, { click, view: shown.choice.view, notice, changed });
}

/** Looks at the letter as if it stood in a draft already; what it must hold depends on which one was picked. */
function lookAt(
  turn: Turn,
  letter: string,
  picked: string | undefined,
  actions: Parameters<typeof checkLetter>[2],
): ReturnType<typeof checkLetter> {
  const { mail } = turn.open;
  const host = hostFor(turn, draftItem(mail, turn.event.to));
  const around = surroundingsFor(turn, host, { ...FIRST_CHOICE, view: 'check', ...(picked && { letter: picked }) });
  return checkLetter({ mail, host, around }, letter, actions);
}

/** The preview of a letter, with how much there is to look at in it. */
function withCount(pane: Pane, check: Extract<Pane, { kind: 'check' }> | undefined): Pane {
  const count = check === undefined ? 0 : check.findings.length + check.more;
  return count === 0 ? pane : { ...pane, care: { due: 0, ...pane.care, check: count } };
}

function hostFor({ call, event, api, storage, open }: Turn, item: OpenItem | OpenMessage['item']): GmailHost {
  return createGmailHost({ address: call.user.address, locale: event.locale, item, mail: open.mail, api, storage });
}

function surroundingsFor(
  { call, event, parts, storage }: Turn,
  host: GmailHost,
  firstChoice: Choice,
): ReturnType<typeof createGmailSurroundings> {
  const { now } = call;
  return createGmailSurroundings({ host, storage, shared: parts.shared, now, timeZone: event.timeZone, firstChoice });
}

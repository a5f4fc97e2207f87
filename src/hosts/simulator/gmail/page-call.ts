import * as v from 'valibot';

/** What goes wrong on purpose, so that it can be seen what the add-on makes of it. */
export const FAULTS = ['none', 'expired', 'down', 'scope', 'deleted'] as const;
export type Fault = (typeof FAULTS)[number];

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const input = v.union([
  v.object({ stringInputs: v.object({ value: v.pipe(v.array(text(100_000)), v.readonly()) }) }),
  v.object({ dateInput: v.object({ msSinceEpoch: text(20) }) }),
]);

/** Names a page that is open; made by the page, never shown. */
export const pageId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
/** Milliseconds since 1970, by the clock of the page. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const mailId = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,16}$/));

/** What the page tells when something calls the add-on: the same that Gmail knows at that moment. */
export const pageCall = v.object({
  page: pageId,
  now: moment,
  /** A trigger by its name, or the address that an action of a card names. */
  target: v.union([v.picklist(['home', 'open', 'compose']), v.pipe(text(2000), v.url())]),
  parameters: v.record(v.string(), text(100_000)),
  formInputs: v.record(v.string(), input),
  platform: v.picklist(['WEB', 'ANDROID', 'IOS']),
  locale: text(20),
  timeZone: v.object({ id: text(64), offset: v.number() }),
  fault: v.picklist(FAULTS),
  /** This install may see all that is sent. */
  exact: v.boolean(),
  /** The open message and its thread, by the ids of Gmail's REST API. */
  message: v.exactOptional(v.object({ id: mailId, threadId: mailId })),
});
export type PageCall = v.InferOutput<typeof pageCall>;

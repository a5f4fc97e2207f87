/** Numbers and names of the messages between office.js and the page that hosts it. */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;

/** Item types in the initial data. */
export const ITEM = { messageRead: 1, messageCompose: 4, none: 6 } as const;

/** The manifest's permissions as they stand on the wire, where the last two are in the other order. */
export const PERMISSION = { restricted: 0, readItem: 1, readWriteItem: 3, readWriteMailbox: 2 } as const;
export type Permission = keyof typeof PERMISSION;

export const EVENT = {
  itemChanged: 'olkItemSelectedChanged',
  recipientsChanged: 'olkRecipientsChanged',
  themeChanged: 'officeThemeChanged',
  appCommand: 'appCommandInvoked',
} as const;

export const ERROR = {
  invalidFormat: 2006,
  unsupported: 5000,
  internal: 9002,
  duplicateNotification: 9023,
  notFound: 9024,
  tooMany: 9025,
  notSaved: 9046,
  keyNotFound: 9050,
} as const;

/** Dispatch ids of the calls that an add-in makes through ExecuteMethod. */
export const CALL = {
  initialData: 1,
  identityToken: 2,
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  displayMessage: 8,
  reply: 10,
  replyAll: 11,
  callbackToken: 12,
  bodySetSelected: 13,
  bodyType: 14,
  recipientsGet: 15,
  subjectSet: 17,
  subjectGet: 18,
  recipientsSet: 21,
  recipientsAdd: 22,
  bodyPrepend: 23,
  getSelected: 28,
  itemSetSelected: 29,
  replyObject: 30,
  replyAllObject: 31,
  save: 32,
  notificationAdd: 33,
  notificationAll: 34,
  notificationReplace: 35,
  notificationRemove: 36,
  bodyGet: 37,
  bodySet: 38,
  close: 41,
  displayNew: 44,
  fromGet: 107,
  sharedProperties: 108,
  attachmentsGet: 149,
  headersGet: 151,
  headersSet: 152,
  headersRemove: 153,
  telemetry: 163,
  itemId: 164,
  allHeaders: 168,
  setSignature: 173,
  composeType: 174,
  signatureEnabled: 175,
  signatureDisable: 176,
  displayNewAsync: 178,
  displayMessageAsync: 179,
  replyObjectAsync: 181,
  replyAllObjectAsync: 182,
  replyAsync: 183,
  replyAllAsync: 184,
  sessionSet: 185,
  sessionGet: 186,
  sessionAll: 187,
  sessionClear: 188,
  sessionRemove: 189,
  openWindow: 193,
  roamingSave: 404,
} as const;

/** Messages nobody waits for: telemetry, and the notice that window.open was replaced. */
export const UNANSWERED: readonly number[] = [CALL.telemetry, CALL.openWindow, 400, 401, 402, 403];

/** Calls that open or close a window: the frame of an event has none, and Outlook refuses them there. */
export const WINDOWED: readonly number[] = [
  CALL.displayMessage,
  CALL.displayMessageAsync,
  CALL.displayNew,
  CALL.displayNewAsync,
  CALL.close,
];

/** Dispatch ids of the calls that are the same in all of Office, made through executeMethod. */
export const PLATFORM_CALL = { appCommandEnded: 94 } as const;

/** How an API value stands on the wire: plain text or HTML. */
export const COERCION = { text: 0, html: 3 } as const;

import { fieldsOf, listAt, NotKnown, objectAt, oneOf, textAt } from './card/card-shape';
import { openLinkOf } from './card/click';
import type { Link } from './card/click';

/** How a letter gets into the draft that is written. */
export type DraftChange = {
  readonly where: 'IN_PLACE_INSERT' | 'INSERT_AT_START' | 'INSERT_AT_END' | 'REPLACE';
  readonly html: string;
  readonly subject?: string;
};

/** What Gmail is told to do by an answer of the add-on. */
export type ReadAnswer = {
  readonly navigations: readonly unknown[];
  readonly notice?: string;
  readonly link?: Link;
  /** The cards below the one that is seen are to be asked for anew. */
  readonly stateChanged: boolean;
  readonly draftChange?: DraftChange;
  readonly openDraft?: { readonly draftId: string; readonly threadId: string };
  /** Permissions to ask the person for; none named: all of them. */
  readonly scopes?: readonly string[];
};

const NOTHING: ReadAnswer = { navigations: [], stateChanged: false };
const PLACES = ['IN_PLACE_INSERT', 'INSERT_AT_START', 'INSERT_AT_END', 'REPLACE'] as const;

/** Reads an answer of any endpoint; throws `NotKnown` for whatever Gmail, as far as it is simulated, would not understand. */
export function readAnswer(answer: unknown): ReadAnswer {
  const given = fieldsOf(answer, 'answer', ['action', 'renderActions', 'stateChanged', 'requesting_google_scopes']);
  if (given['requesting_google_scopes'] !== undefined) {
    const wanted = fieldsOf(given['requesting_google_scopes'], 'scopes', ['scopes', 'all_scopes']);
    return { ...NOTHING, scopes: listAt(wanted['scopes'], 'scopes').map((one) => textAt(one, 'scope')) };
  }
  const render = fieldsOf(given['renderActions'] ?? { action: given['action'] }, 'renderActions', [
    'action',
    'hostAppAction',
  ]);
  return {
    ...(render['action'] === undefined ? NOTHING : actionOf(render['action'])),
    stateChanged: given['stateChanged'] === true,
    ...(render['hostAppAction'] !== undefined && hostActionOf(render['hostAppAction'])),
  };
}

function actionOf(value: unknown): ReadAnswer {
  const given = fieldsOf(value, 'action', ['navigations', 'notification', 'link']);
  return {
    ...NOTHING,
    navigations: listAt(given['navigations'], 'navigations'),
    ...(given['notification'] !== undefined && {
      notice: textAt(fieldsOf(given['notification'], 'notification', ['text'])['text'], 'notification.text'),
    }),
    ...(given['link'] !== undefined && { link: openLinkOf(given['link']) }),
  };
}

function hostActionOf(value: unknown): Partial<ReadAnswer> {
  const { gmailAction } = fieldsOf(value, 'hostAppAction', ['gmailAction']);
  const [kind, body] = oneOf(gmailAction, 'gmailAction');
  if (kind === 'updateDraftActionMarkup') return { draftChange: changeOf(body) };
  if (kind !== 'openCreatedDraftActionMarkup') throw new NotKnown(`gmailAction ${kind}`);
  const draft = fieldsOf(body, kind, ['draftId', 'draftThreadId']);
  return {
    openDraft: {
      draftId: textAt(draft['draftId'], 'draftId'),
      threadId: textAt(draft['draftThreadId'], 'draftThreadId'),
    },
  };
}

function changeOf(value: unknown): DraftChange {
  const given = fieldsOf(value, 'updateDraftActionMarkup', ['updateBody', 'updateSubject']);
  const body = fieldsOf(given['updateBody'], 'updateBody', ['type', 'insertContents']);
  const where = PLACES.find((one) => one === body['type']);
  if (where === undefined) throw new NotKnown('updateBody.type');
  const html = listAt(body['insertContents'], 'insertContents').map((one) => {
    const { content, contentType } = fieldsOf(one, 'insertContents', ['content', 'contentType']);
    if (contentType !== 'MUTABLE_HTML') throw new NotKnown(`contentType ${textAt(contentType, 'contentType')}`);
    return textAt(content, 'content');
  });
  const subject = given['updateSubject'];
  return {
    where,
    html: html.join(''),
    ...(subject !== undefined && { subject: textAt(objectAt(subject, 'updateSubject')['subject'], 'subject') }),
  };
}

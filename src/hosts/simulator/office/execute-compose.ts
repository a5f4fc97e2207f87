import type { Draft, DraftBody, RecipientField } from '../store/draft';
import { escapeHtml } from '../../../engine';
import { htmlText } from '../store/html-text';
import type { MailStore } from '../store/mail-store';
import { plainText } from '../store/plain-text';
import { done, refused } from './answer';
import type { Answer, Executor, Executors } from './answer';
import { wirePeople } from './initial-data';
import type { OutlookForms } from './outlook-forms';
import { field, peopleField, textField } from './params';
import { CALL, COERCION, ERROR } from './protocol';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

export type ComposeContext = {
  readonly draft: Draft;
  readonly body: DraftBody;
  readonly store: MailStore;
  readonly forms: OutlookForms;
  readonly onRecipientsChanged: (field: RecipientField) => void;
};

/** What the add-in gave as the draft takes it; undefined for HTML in a plain-text draft, which Outlook refuses. */
function contentFor(body: DraftBody, params: unknown): string | undefined {
  const data = textField(params, 'data');
  const isHtml = field(params, 'coercionType') === COERCION.html;
  if (body.format === 'html') return isHtml ? data : htmlText(data);
  return isHtml ? undefined : data;
}

function readBody(body: DraftBody, params: unknown): string {
  const html = field(params, 'coercionType') === COERCION.html;
  if (body.format === 'text') return html ? `<div>${escapeHtml(body.read())}</div>` : body.read();
  return html ? body.read() : plainText(body.read());
}

/** The calls that concern the draft being written. */
export function executeCompose(context: ComposeContext): Executors {
  const { draft, body, store, forms, onRecipientsChanged } = context;
  const withContent =
    (use: (content: string) => void): Executor =>
    (params) => {
      const content = contentFor(body, params);
      if (content === undefined) return refused(ERROR.invalidFormat);
      use(content);
      return done();
    };
  const fieldOf = (params: unknown): RecipientField => FIELDS[Number(field(params, 'recipientField'))] ?? 'to';
  const setPeople =
    (adding: boolean): Executor =>
    (params) => {
      const which = fieldOf(params);
      const before = adding ? draft[which] : [];
      store.keepDraft({ ...draft, [which]: [...before, ...peopleField(params, 'recipientArray')] });
      onRecipientsChanged(which);
      return done();
    };
  const insert = withContent((content) => body.insert(content));
  const save = (): Answer => {
    store.keepDraft({ ...draft, content: body.read(), saved: true });
    return done(draft.id);
  };
  return new Map<number, Executor>([
    [CALL.bodyType, () => done(body.format)],
    [CALL.bodyGet, (params) => done(readBody(body, params))],
    [CALL.bodySet, withContent((content) => body.write(content))],
    [CALL.bodyPrepend, withContent((content) => body.write(content + body.read()))],
    [CALL.bodySetSelected, insert],
    [CALL.itemSetSelected, insert],
    [CALL.getSelected, () => done({ data: body.selected(), sourceProperty: 'body' })],
    [CALL.subjectGet, () => done(draft.subject)],
    [
      CALL.subjectSet,
      (params) => {
        store.keepDraft({ ...draft, subject: textField(params, 'subject') });
        return done();
      },
    ],
    [CALL.recipientsGet, (params) => done(wirePeople(draft[fieldOf(params)]))],
    [CALL.recipientsSet, setPeople(false)],
    [CALL.recipientsAdd, setPeople(true)],
    [CALL.fromGet, () => done(wirePeople([store.agent])[0])],
    [CALL.save, save],
    [CALL.itemId, () => (draft.saved ? done(draft.id) : refused(ERROR.notSaved))],
    [
      CALL.composeType,
      () => done({ composeType: draft.kind === 'newMail' ? 'newMail' : 'reply', coercionType: body.format }),
    ],
    [CALL.signatureEnabled, () => done(draft.signed === true)],
    [CALL.signatureDisable, () => done()],
    [CALL.attachmentsGet, () => done([])],
    [
      CALL.close,
      () => {
        forms.closeDraft(draft);
        return done();
      },
    ],
    [CALL.loadCustomProperties, () => ({ wasSuccessful: true, customProperties: store.customProperties(draft.id) })],
    [
      CALL.saveCustomProperties,
      (params) => {
        store.setCustomProperties(draft.id, JSON.stringify(field(params, 'customProperties') ?? {}));
        return done();
      },
    ],
  ]);
}

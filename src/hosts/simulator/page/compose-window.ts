import type { OutlookHost } from '../office/outlook-host';
import type { Draft, DraftBody } from '../store/draft';
import { htmlText } from '../store/html-text';
import type { MailStore } from '../store/mail-store';
import { createDraftNotes } from '../store/draft-notes';
import type { OpenItem } from '../store/open-item';
import { plainText } from '../store/plain-text';
import { createHtmlEditor, createTextEditor } from './editor';
import { createComposeBar } from './compose-bar';
import { element, iconButton } from './element';
import type { Labels } from './labels';
import { ADD_IN, createPane } from './pane';
import type { Pane } from './pane';
import { parseRecipients, recipientsText } from './recipients';
import type { Verdict } from './send-event';
import { createSending } from './sending';

export type ComposeOptions = {
  readonly draftId: string;
  readonly store: MailStore;
  readonly labels: () => Labels;
  readonly mount: (container: HTMLElement, item: () => OpenItem | null) => OutlookHost;
  /** Asks the add-in whether a draft may be sent, where Outlook asks; returns the stop. */
  readonly askBeforeSending: (
    item: () => OpenItem | null,
    onVerdict: (verdict: Verdict) => void,
  ) => (() => void) | undefined;
  readonly onClosed: () => void;
};

/** One draft in its own window, with its own pane. */
export type ComposeWindow = {
  readonly draftId: string;
  readonly section: HTMLElement;
  readonly pane: Pane;
  readonly focus: () => void;
  /** Closes the window; the draft stays in Drafts. */
  readonly close: () => void;
  /** Writes the labels again, in another language. */
  readonly refresh: () => void;
};

/** Opens a draft that the store holds. */
export function openComposeWindow(options: ComposeOptions, draft: Draft): ComposeWindow {
  const { store, labels, onClosed, draftId } = options;
  const make = draft.format === 'html' ? createHtmlEditor : createTextEditor;
  const editor = make(draft.content, labels().messageBody);
  const body: DraftBody = editor.body;
  const notes = createDraftNotes();
  const item = (): OpenItem => ({ mode: 'compose', draft: now(), body, notes });
  const now = (): Draft => store.draft(draftId) ?? draft;

  const to = element('input', { type: 'text', name: 'to', autocomplete: 'off', spellcheck: 'false' });
  const subject = element('input', { type: 'text', name: 'subject', autocomplete: 'off' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const title = element('strong', {});
  // They stay in their places, because a screen reader does not hear a line that comes with its words.
  const checking = element('span', { class: 'checking', role: 'status' });
  const corner = element('span', {});
  const head = element('div', { class: 'window-head' }, title, checking, corner);
  const toLabel = element('span', {});
  const subjectLabel = element('span', {});
  const fields = element(
    'div',
    { class: 'fields' },
    element('label', {}, toLabel, to),
    element('label', {}, subjectLabel, subject),
    problem,
  );
  const section = element('section', { class: 'compose', role: 'dialog' }, head);

  // A field that the person is still in has not told its change.
  const keep = (): void => {
    const people = to.value === recipientsText(now().to) ? now().to : parseRecipients(to.value);
    store.keepDraft({ ...now(), to: people, subject: subject.value, content: body.read() });
  };
  const end = (): void => {
    sending.stop();
    stopListening();
    pane.close();
    editor.close();
    section.remove();
    onClosed();
  };
  const addressed = (): boolean => {
    keep();
    if (now().to.length > 0) return true;
    problem.textContent = labels().needRecipient;
    to.focus();
    return false;
  };
  const deliver = (): void => {
    if (!addressed()) return;
    const content = body.read();
    const isHtml = body.format === 'html';
    store.send(now(), isHtml ? content : htmlText(content), isHtml ? plainText(content) : content, Date.now());
    end();
  };
  const sending = createSending({
    section,
    labels,
    ask: (onVerdict) => options.askBeforeSending(item, onVerdict),
    onGo: deliver,
    onStay: () => editor.field.focus(),
    onChange: () => refresh(),
  });
  const send = (): void => {
    if (!sending.running() && addressed()) sending.start();
  };
  const discard = (): void => {
    store.discard(draftId);
    end();
  };
  const close = (): void => {
    keep();
    end();
  };

  const pane = createPane({
    labels,
    mount: (container) => options.mount(container, item),
    onChange: () => refresh(),
  });
  const bar = createComposeBar({ labels, onSend: send, onDiscard: discard, onPane: () => pane.toggle() });
  const refresh = (): void => {
    const words = labels();
    corner.replaceChildren(iconButton('close', words.close, close));
    checking.textContent = sending.checking() ? words.sending.checking(ADD_IN) : '';
    bar.refresh({ sending: sending.running(), paneOpen: pane.host() !== undefined });
    toLabel.textContent = words.to;
    subjectLabel.textContent = words.subject;
    editor.field.setAttribute('aria-label', words.messageBody);
    pane.refresh();
    sending.refresh();
    show();
  };
  const show = (): void => {
    const { subject: about } = now();
    const name = about === '' ? labels().newMessage : about;
    title.textContent = name;
    section.setAttribute('aria-label', name);
    if (document.activeElement !== to) to.value = recipientsText(now().to);
    if (document.activeElement !== subject) subject.value = about;
  };

  to.addEventListener('change', () => {
    problem.textContent = '';
    store.keepDraft({ ...now(), to: parseRecipients(to.value) });
    pane.host()?.recipientsChanged('to');
  });
  subject.addEventListener('change', () => store.keepDraft({ ...now(), subject: subject.value }));
  const stopListening = store.subscribe(show);
  section.append(
    element(
      'div',
      { class: 'window' },
      element('div', { class: 'writing' }, bar.bar, fields, editor.field),
      pane.aside,
    ),
  );
  refresh();
  return {
    draftId,
    section,
    pane,
    focus: () => {
      if (!sending.focus()) (draft.kind === 'newMail' ? to : editor.field).focus();
    },
    close,
    refresh,
  };
}

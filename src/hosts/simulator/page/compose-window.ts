import type { OutlookHost } from '../office/outlook-host';
import type { Draft, DraftBody } from '../store/draft';
import { htmlText } from '../store/html-text';
import type { MailStore } from '../store/mail-store';
import type { OpenItem } from '../store/open-item';
import { plainText } from '../store/plain-text';
import { createHtmlEditor, createTextEditor } from './editor';
import { button, element, iconButton } from './element';
import type { Labels } from './labels';
import { ADD_IN, createPane } from './pane';
import type { Pane } from './pane';
import { parseRecipients, recipientsText } from './recipients';

export type ComposeOptions = {
  readonly draftId: string;
  readonly store: MailStore;
  readonly labels: () => Labels;
  readonly mount: (container: HTMLElement, item: () => OpenItem | null) => OutlookHost;
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
  const now = (): Draft => store.draft(draftId) ?? draft;

  const to = element('input', { type: 'text', name: 'to', autocomplete: 'off', spellcheck: 'false' });
  const subject = element('input', { type: 'text', name: 'subject', autocomplete: 'off' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const title = element('strong', {});
  const head = element('div', { class: 'window-head' });
  const bar = element('div', { class: 'bar', role: 'toolbar' });
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

  const keep = (): void => store.keepDraft({ ...now(), content: body.read() });
  const end = (): void => {
    stopListening();
    pane.close();
    editor.close();
    section.remove();
    onClosed();
  };
  const send = (): void => {
    keep();
    if (now().to.length === 0) {
      problem.textContent = labels().needRecipient;
      to.focus();
      return;
    }
    const content = body.read();
    const isHtml = body.format === 'html';
    store.send(now(), isHtml ? content : htmlText(content), isHtml ? plainText(content) : content, Date.now());
    end();
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
    mount: (container) => options.mount(container, () => ({ mode: 'compose', draft: now(), body })),
    onChange: () => refresh(),
  });
  const refresh = (): void => {
    const focused = bar.contains(document.activeElement) ? document.activeElement?.className : undefined;
    const words = labels();
    head.replaceChildren(title, iconButton('close', words.close, close));
    const buttons = [
      button(words.send, send, { class: 'primary' }),
      button(words.discard, discard, { class: 'discard' }),
      button(ADD_IN, () => pane.toggle(), { class: 'add-in', 'aria-pressed': String(pane.host() !== undefined) }),
    ];
    bar.replaceChildren(...buttons);
    bar.setAttribute('aria-label', words.newMessage);
    buttons.find((each) => each.className === focused)?.focus();
    toLabel.textContent = words.to;
    subjectLabel.textContent = words.subject;
    editor.field.setAttribute('aria-label', words.messageBody);
    pane.refresh();
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
    element('div', { class: 'window' }, element('div', { class: 'writing' }, bar, fields, editor.field), pane.aside),
  );
  refresh();
  return {
    draftId,
    section,
    pane,
    focus: () => (draft.kind === 'newMail' ? to : editor.field).focus(),
    close,
    refresh,
  };
}

import { createHtmlEditor } from '../page/editor';
import { button, element, iconButton } from '../page/element';
import { parseRecipients } from '../page/recipients';
import { personText } from '../store/reply-draft';
import { changeDraft } from './change-draft';
import type { GmailLabels } from './labels';
import type { Outgoing } from './node-side';
import { ADD_ON, createPanel } from './panel';
import type { Panel, PanelOptions } from './panel';

/** A draft as it is opened. */
export type DraftFields = {
  readonly draftId?: string;
  readonly threadId?: string;
  /** Recipients, separated by semicolons. */
  readonly to: string;
  readonly subject: string;
  readonly html: string;
};

export type ComposeOptions = {
  readonly draft: DraftFields;
  readonly labels: () => GmailLabels;
  /** What the panel beside the draft does. Phones have no such panel. */
  readonly panel: Omit<PanelOptions, 'onDraftChange' | 'onOpen'> | undefined;
  readonly onSend: (mail: Outgoing) => Promise<void>;
  readonly onSave: (mail: Outgoing) => Promise<void>;
  readonly onDiscard: (draftId: string) => Promise<void>;
  readonly onProblem: (text: string) => void;
  readonly onClosed: () => void;
};

/** One draft in its own window. */
export type ComposeWindow = {
  readonly section: HTMLElement;
  readonly draftId: string | undefined;
  readonly focus: () => void;
  readonly close: () => Promise<void>;
  /** Writes the labels again. */
  readonly refresh: () => void;
};

export function openComposeWindow(options: ComposeOptions): ComposeWindow {
  const { draft, labels, onSend, onSave, onDiscard, onProblem, onClosed } = options;
  const editor = createHtmlEditor(draft.html, labels().messageBody);
  const to = element('input', { type: 'text', name: 'to', autocomplete: 'off', spellcheck: 'false' });
  const subject = element('input', { type: 'text', name: 'subject', autocomplete: 'off' });
  to.value = draft.to;
  subject.value = draft.subject;
  const title = element('strong', {});
  const corner = element('span', {});
  const toLabel = element('span', {});
  const subjectLabel = element('span', {});
  const problem = element('p', { class: 'problem', role: 'alert' });
  const bar = element('div', { class: 'bar', role: 'toolbar' });
  const section = element('section', { class: 'compose', role: 'dialog' });
  const recipients = (): readonly string[] => parseRecipients(to.value).map(personText);

  const written = (): Outgoing => ({
    ...(draft.draftId !== undefined && { draftId: draft.draftId }),
    ...(draft.threadId !== undefined && { threadId: draft.threadId }),
    to: recipients(),
    subject: subject.value,
    html: editor.body.read(),
  });
  const end = (): void => {
    panel?.close();
    editor.close();
    section.remove();
    onClosed();
  };
  const send = async (): Promise<void> => {
    if (recipients().length === 0) {
      problem.textContent = labels().needRecipient;
      to.focus();
      return;
    }
    try {
      await onSend(written());
      end();
    } catch {
      onProblem(labels().notSent);
    }
  };
  const discard = async (): Promise<void> => {
    if (draft.draftId !== undefined) await onDiscard(draft.draftId);
    end();
  };
  const close = async (): Promise<void> => {
    await onSave(written());
    end();
  };
  const panel: Panel | undefined =
    options.panel &&
    createPanel({
      ...options.panel,
      onDraftChange: (change) => {
        changeDraft(editor.body, change);
        if (change.subject !== undefined) subject.value = change.subject;
        // Gmail puts its card away when the letter is in.
        panel?.close();
        editor.field.focus();
      },
      onOpen: () => refresh(),
    });

  const refresh = (): void => {
    const words = labels();
    const name = subject.value === '' ? words.newMessage : subject.value;
    title.textContent = name;
    section.setAttribute('aria-label', name);
    corner.replaceChildren(iconButton('close', words.close, () => void close()));
    toLabel.textContent = words.to;
    subjectLabel.textContent = words.subject;
    editor.field.setAttribute('aria-label', words.messageBody);
    bar.setAttribute('aria-label', name);
    bar.replaceChildren(
      button(words.send, () => void send(), { class: 'primary' }),
      button(words.discard, () => void discard(), { class: 'discard' }),
      ...(panel === undefined
        ? []
        : [button(ADD_ON, panel.toggle, { class: 'add-in', 'aria-pressed': String(panel.isOpen()) })]),
    );
    panel?.refresh();
  };

  const fields = element(
    'div',
    { class: 'fields' },
    element('label', {}, toLabel, to),
    element('label', {}, subjectLabel, subject),
    problem,
  );
  const writing = element('div', { class: 'writing' }, bar, fields, editor.field);
  section.append(
    element('div', { class: 'window-head' }, title, corner),
    element('div', { class: 'window' }, writing, ...(panel === undefined ? [] : [panel.aside])),
  );
  refresh();
  return {
    section,
    draftId: draft.draftId,
    focus: () => (draft.to === '' ? to : editor.field).focus(),
    close,
    refresh,
  };
}

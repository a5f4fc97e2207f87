import { button, element } from '../page/element';
import { programSwitch } from '../page/program-switch';
import { surroundingsOf } from './call-surroundings';
import { openComposeWindow } from './compose-window';
import type { ComposeWindow, DraftFields } from './compose-window';
import { askConsent } from './consent-sheet';
import { draftFields, replyFields } from './draft-fields';
import { folderNav } from './folder-nav';
import { gmailLabelsFor } from './labels';
import type { GmailLabels } from './labels';
import { createMailbox } from './mailbox';
import type { Mail, MailDraft, Mailbox, Thread } from './mailbox';
import type { NodeSide } from './node-side';
import { openLink } from './open-link';
import { optionsBar } from './options-bar';
import { createPanel } from './panel';
import type { PageClock } from './page-clock';
import type { PanelOptions } from './panel';
import type { Preferences } from './preferences';
import { threadList } from './thread-list';
import type { GmailFolder } from './thread-list';
import { threadView } from './thread-view';
import { createToast } from './toast';

export type GmailPageOptions = {
  readonly root: HTMLElement;
  readonly side: NodeSide;
  readonly clock: PageClock;
  readonly agent: { readonly name: string; readonly address: string };
  readonly preferences: Preferences;
  /** Told whenever the person, or the page, changes how Gmail is set up. */
  readonly onPreferences: (preferences: Preferences) => void;
  /** Stands below the folders. */
  readonly corner: HTMLElement;
};

/** The whole simulated Gmail. */
export type GmailPage = {
  readonly mailbox: Mailbox;
  /** Opens a message in its conversation. */
  readonly open: (mail: Mail) => void;
  readonly labels: () => GmailLabels;
};

/** The length of a pause. */
const LATER_MS = 300_000;

export function createGmailPage(options: GmailPageOptions): GmailPage {
  const { root, side, clock, agent, onPreferences, corner } = options;
  let preferences = options.preferences;
  let folder: GmailFolder = 'inbox';
  let selected: string | undefined;
  const windows = new Set<ComposeWindow>();
  const labels = (): GmailLabels => gmailLabelsFor(preferences.locale);
  const toast = createToast();
  const top = element('header', { class: 'top' });
  const nav = element('nav', {});
  const list = element('section', { class: 'list' });
  const reading = element('main', { class: 'reading', tabindex: '-1' });
  const mailbox = createMailbox(side, () => draw());
  const current = (): Mail | undefined => (selected === undefined ? undefined : mailbox.mail(selected));

  const prefer = (change: Partial<Preferences>): void => {
    preferences = { ...preferences, ...change };
    onPreferences(preferences);
  };
  const panelFor = (
    trigger: () => string,
    about: () => Mail | undefined,
  ): Omit<PanelOptions, 'onDraftChange' | 'onOpen'> => ({
    labels,
    trigger,
    call: (target, parameters, formInputs) =>
      side.call({ target, parameters, formInputs, ...surroundingsOf(preferences, clock.now(), about()) }),
    onNotice: toast.say,
    onLink: openLink,
    onOpenDraft: async (draftId) => {
      await mailbox.refresh();
      const draft = mailbox.drafts().find(({ id }) => id === draftId);
      if (draft !== undefined) openDraft(draft);
    },
    onScopes: async (scopes) => {
      const allowed = await askConsent(root, labels(), scopes);
      if (allowed && preferences.fault === 'scope') change({ fault: 'none' });
      return allowed;
    },
  });
  const panel = createPanel({
    ...panelFor(() => (current() === undefined ? 'home' : 'open'), current),
    onOpen: (open) => {
      prefer({ panelOpen: open });
      reading.querySelector('.add-in')?.setAttribute('aria-pressed', String(open));
    },
  });

  const write = (draft: DraftFields): void => {
    const answered = mailbox.thread(draft.threadId ?? '')?.mails.findLast(({ sent }) => !sent);
    const made = openComposeWindow({
      draft,
      labels,
      panel:
        preferences.platform === 'mobile'
          ? undefined
          : panelFor(
              () => 'compose',
              () => answered,
            ),
      onSend: async (mail) => {
        await mailbox.send(mail);
        toast.say(labels().sentNow);
      },
      onSave: mailbox.save,
      onDiscard: mailbox.discard,
      onProblem: toast.say,
      onClosed: () => windows.delete(made),
    });
    windows.add(made);
    root.append(made.section);
    made.focus();
  };
  const openDraft = (draft: MailDraft): void => {
    const open = [...windows].find(({ draftId }) => draftId === draft.id);
    if (open !== undefined) open.focus();
    else write(draftFields(draft));
  };
  const reply = (mail: Mail): void => write(replyFields(mail, agent, labels(), preferences.locale));

  const drawFrame = (): void => {
    const { locale, platform, theme } = preferences;
    document.documentElement.lang = locale;
    document.documentElement.setAttribute('data-theme', theme);
    document.documentElement.setAttribute('data-platform', platform);
    list.setAttribute('aria-label', labels().conversations);
    top.replaceChildren(
      element('h1', {}, 'Gmail ', element('small', {}, labels().simulated)),
      programSwitch('Gmail', labels().mailProgram, locale),
      optionsBar(preferences, labels(), {
        onChange: change,
        onLater: () => {
          clock.advance(LATER_MS);
          toast.say(labels().clockSays(new Date(clock.now()).toLocaleTimeString(locale, { timeStyle: 'short' })));
        },
      }),
    );
  };
  const draw = (): void => {
    const words = labels();
    const { locale } = preferences;
    const openFolder = (next: GmailFolder): void => {
      folder = next;
      draw();
    };
    const compose = button(words.compose, () => write({ to: '', subject: '', html: '' }), { class: 'primary' });
    nav.setAttribute('aria-label', words.folders);
    nav.replaceChildren(compose, folderNav(folder, words, openFolder), corner);
    const openThread = current()?.threadId;
    const shown = { mailbox, folder, openThread, labels: words, locale, now: clock.now() };
    const scroll = list.scrollTop;
    list.replaceChildren(element('h2', {}, words[folder]), threadList({ ...shown, onThread, onDraft: openDraft }));
    list.scrollTop = scroll;
    drawReading();
  };
  const drawReading = (): void => {
    const mail = current();
    const thread = mail === undefined ? undefined : mailbox.thread(mail.threadId);
    const { locale, theme } = preferences;
    const panelOpen = panel.isOpen();
    reading.replaceChildren(
      ...threadView({
        thread,
        mail,
        labels: labels(),
        locale,
        theme,
        panelOpen,
        onReply: reply,
        onPanel: panel.toggle,
        onMail: open,
      }),
    );
  };
  const open = (mail: Mail): void => {
    selected = mail.id;
    const thread = mailbox.thread(mail.threadId);
    if (thread === undefined) draw();
    else mailbox.markRead(thread);
    panel.show();
  };
  const onThread = ({ mails }: Thread): void => {
    const mail = mails.findLast(({ sent }) => !sent) ?? mails.at(-1);
    if (mail !== undefined) open(mail);
  };
  const change = (part: Partial<Preferences>): void => {
    prefer(part);
    drawFrame();
    draw();
    for (const one of windows) one.refresh();
    panel.refresh();
    if (part.locale !== undefined || part.platform !== undefined) panel.show();
  };

  root.replaceChildren(top, element('div', { class: 'columns' }, nav, list, reading, panel.aside), toast.line);
  drawFrame();
  draw();
  if (preferences.panelOpen) panel.open();
  return { mailbox, open, labels };
}

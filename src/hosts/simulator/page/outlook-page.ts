import type { OutlookHost } from '../office/outlook-host';
import type { MailStore } from '../store/mail-store';
import type { Folder } from '../store/message';
import type { OpenItem } from '../store/open-item';
import { createAddInFrames } from './add-in-frames';
import type { AddIn, AddInFrames } from './add-in-frames';
import { createComposeWindows } from './compose-windows';
import { createForms } from './create-forms';
import { button, element } from './element';
import { folderList } from './folder-list';
import { labelsFor } from './labels';
import type { Labels } from './labels';
import { messageList } from './message-list';
import { optionsBar } from './options-bar';
import { createPane } from './pane';
import type { Preferences } from './preferences';
import { programSwitch } from './program-switch';
import { readingView } from './reading-view';
import { themeColours } from './theme-colours';

export type OutlookPageOptions = {
  readonly root: HTMLElement;
  readonly store: MailStore;
  readonly preferences: Preferences;
  readonly addIn: AddIn;
  /** Told whenever the person, or the page, changes how Outlook is set up. */
  readonly onPreferences: (preferences: Preferences) => void;
  /** Stands below the folders. */
  readonly corner: HTMLElement;
};

/** The whole simulated Outlook on the web. */
export type OutlookPage = {
  /** Opens a mail, or none. */
  readonly select: (id: string | null) => void;
  /** The running add-ins: the reading pane's first, then one for each draft whose pane is open. */
  readonly hosts: () => readonly OutlookHost[];
  /** The frames of events, so far and now. */
  readonly events: AddInFrames['events'];
  readonly labels: () => Labels;
};

export function createOutlookPage(options: OutlookPageOptions): OutlookPage {
  const { root, store, addIn, onPreferences, corner } = options;
  let preferences = options.preferences;
  let folder: Folder = 'inbox';
  let selected: string | undefined;
  const labels = (): Labels => labelsFor(preferences.locale);

  const top = element('header', { class: 'top' });
  const nav = element('nav', {});
  const list = element('section', { class: 'list' });
  const reading = element('main', { class: 'reading', tabindex: '-1' });

  const forms = createForms({
    store,
    preferences: () => preferences,
    windows: () => composing,
    onOpenMessage: (message) => {
      folder = message.folder;
      select(message.id);
      draw();
    },
  });
  const frames = createAddInFrames({ addIn, store, forms, preferences: () => preferences });
  const openItem = (): OpenItem | null => {
    const message = selected === undefined ? undefined : store.message(selected);
    return message === undefined ? null : { mode: 'read', message };
  };

  const prefer = (change: Partial<Preferences>): void => {
    preferences = { ...preferences, ...change };
    onPreferences(preferences);
  };
  const pane = createPane({
    labels,
    mount: (container) => frames.openPane(container, openItem),
    pin: {
      pinned: () => preferences.pinned,
      toggle: () => {
        prefer({ pinned: !preferences.pinned });
        pane.refresh();
      },
    },
    onChange: (open) => {
      prefer({ paneOpen: open });
      reading.querySelector('.add-in')?.setAttribute('aria-pressed', String(open));
    },
  });
  const composing = createComposeWindows({
    root,
    store,
    labels,
    mount: frames.openPane,
    askBeforeSending: frames.askBeforeSending,
  });

  const drawFrame = (): void => {
    const words = labels();
    document.documentElement.lang = preferences.locale;
    document.documentElement.setAttribute('data-theme', preferences.theme);
    document.documentElement.style.setProperty('--pane', `${preferences.width}px`);
    list.setAttribute('aria-label', words.messages);
    top.replaceChildren(
      element('h1', {}, 'Outlook ', element('small', {}, words.simulated)),
      programSwitch('Outlook', words.mailProgram, preferences.locale),
      optionsBar(preferences, words, change),
    );
  };
  const drawFolders = (): void => {
    const words = labels();
    const unread = store.messages('inbox').filter((message) => !message.read).length;
    const focusAt = [...nav.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
    nav.setAttribute('aria-label', words.folders);
    nav.replaceChildren(
      button(words.newMessage, () => forms.openNew({ to: [], subject: '', html: '' }), { class: 'primary' }),
      folderList({ folder, unread, labels: words, onOpen: openFolder }),
      corner,
    );
    nav.querySelectorAll('button')[focusAt]?.focus();
  };
  const drawList = (): void => {
    const { locale } = preferences;
    const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('data-id') : null;
    const onSelect = (id: string): void => (folder === 'drafts' ? composing.open(id) : select(id));
    const scroll = list.scrollTop;
    list.replaceChildren(
      element('h2', {}, labels()[folder]),
      messageList({ store, folder, selected, labels: labels(), locale, now: Date.now(), onSelect }),
    );
    list.scrollTop = scroll;
    if (focused != null) list.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  };
  const drawReading = (): void => {
    const message = selected === undefined ? undefined : store.message(selected);
    const { locale, theme } = preferences;
    const onReply = (to: NonNullable<typeof message>, all: boolean): void => forms.openReply(to, all, '');
    const paneOpen = pane.host() !== undefined;
    reading.replaceChildren(
      ...readingView({ message, labels: labels(), locale, theme, paneOpen, onReply, onPane: pane.toggle }),
    );
  };
  const draw = (): void => {
    drawFolders();
    drawList();
  };

  const select = (id: string | null): void => {
    const before = selected;
    selected = id === null || store.message(id) === undefined ? undefined : id;
    if (selected === before) return;
    if (selected === undefined) draw();
    else store.markRead(selected);
    drawReading();
    // As in Outlook: an unpinned pane belongs to one mail, a pinned one is told of the next.
    if (pane.host() === undefined) return;
    if (preferences.pinned) pane.host()?.itemChanged();
    else pane.close();
  };
  const openFolder = (next: Folder): void => {
    folder = next;
    draw();
  };
  const change = (part: Partial<Preferences>): void => {
    prefer(part);
    drawFrame();
    draw();
    drawReading();
    const restart = part.locale !== undefined || part.mailbox !== undefined;
    for (const each of [pane, ...composing.all().map((window) => window.pane)]) {
      if (restart) each.restart();
      else if (part.theme !== undefined) each.host()?.themeChanged(themeColours(part.theme));
    }
    for (const window of composing.all()) window.refresh();
  };

  root.replaceChildren(top, element('div', { class: 'columns' }, nav, list, reading, pane.aside), frames.stage);
  drawFrame();
  draw();
  drawReading();
  store.subscribe(draw);
  if (preferences.paneOpen) pane.open();

  const hosts = (): OutlookHost[] =>
    [pane, ...composing.all().map((window) => window.pane)].flatMap((each) => each.host() ?? []);
  return { select, hosts, events: frames.events, labels };
}

import { askConsent } from './consent-sheet';
import type { GmailLabels } from './labels';
import type { Mail, MailDraft, Mailbox } from './mailbox';
import type { NodeSide } from './node-side';
import type { PageClock } from './page-clock';
import type { PanelOptions } from './panel';
import type { Preferences } from './preferences';
import type { Toast } from './toast';

/** What every panel of the page is made with. */
export type PanelRoom = {
  readonly root: HTMLElement;
  readonly side: NodeSide;
  readonly clock: PageClock;
  readonly toast: Toast;
  readonly mailbox: Pick<Mailbox, 'refresh' | 'drafts'>;
  readonly labels: () => GmailLabels;
  readonly preferences: () => Preferences;
  /** The missing permission was given. */
  readonly onFaultMended: () => void;
  readonly onDraft: (draft: MailDraft) => void;
};

/** All of a panel but what its place in the page decides. */
export type PanelParts = Omit<PanelOptions, 'onDraftChange' | 'onOpen'>;

/** Makes the parts of panels: `trigger` is what Google calls when one is opened, `about` the message it stands beside. */
export function createPanelParts(
  room: PanelRoom,
): (trigger: () => string, about: () => Mail | undefined) => PanelParts {
  const { root, side, clock, toast, mailbox, labels, preferences } = room;
  return (trigger, about) => ({
    labels,
    trigger,
    call: (target, parameters, formInputs) => {
      const mail = about();
      const { platform, locale, fault } = preferences();
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return side.call({
        target,
        parameters,
        formInputs,
        platform: platform === 'web' ? 'WEB' : 'ANDROID',
        locale: locale.slice(0, 2),
        timeZone: { id: timeZone, offset: -new Date(clock.now()).getTimezoneOffset() * 60_000 },
        fault,
        ...(mail && { message: { id: mail.id, threadId: mail.threadId } }),
      });
    },
    onNotice: toast.say,
    onLink: (url) => void window.open(url, '_blank', 'noopener'),
    onOpenDraft: async (draftId) => {
      await mailbox.refresh();
      const draft = mailbox.drafts().find(({ id }) => id === draftId);
      if (draft !== undefined) room.onDraft(draft);
    },
    onScopes: async (scopes) => {
      const allowed = await askConsent(root, labels(), scopes);
      if (allowed && preferences().fault === 'scope') room.onFaultMended();
      return allowed;
    },
  });
}

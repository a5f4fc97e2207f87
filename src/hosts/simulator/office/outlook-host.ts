import type { RecipientField } from '../store/draft';
import type { MailStore } from '../store/mail-store';
import type { OpenItem } from '../store/open-item';
import { createAppCommands } from './app-commands';
import type { AppCommands } from './app-commands';
import { refused } from './answer';
import type { Executors } from './answer';
import { appContext } from './app-context';
import { openChannel } from './channel';
import type { Channel } from './channel';
import { executeCompose } from './execute-compose';
import { executeMailbox } from './execute-mailbox';
import { executeRead } from './execute-read';
import type { Faults } from './faults';
import type { Habits } from './habits';
import { initialData } from './initial-data';
import { knowsCall } from './mailbox-api';
import type { MailboxApi } from './mailbox-api';
import { createNotifications } from './notifications';
import type { OutlookForms } from './outlook-forms';
import { field } from './params';
import { CALL, ERROR, EVENT, PLATFORM_CALL, UNANSWERED, WINDOWED } from './protocol';
import type { Permission } from './protocol';
import { createSessionData } from './session-data';

/** The sandbox that Outlook on the web puts an add-in into. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

export type OutlookHostOptions = {
  readonly container: HTMLElement;
  /** Must be https, on this page's own host name: office.js trusts nothing else. */
  readonly addinUrl: string;
  readonly title: string;
  readonly store: MailStore;
  /** What stands open beside the pane at this moment; null for nothing. */
  readonly item: () => OpenItem | null;
  readonly forms: OutlookForms;
  readonly mailboxApi: MailboxApi;
  readonly locale: string;
  readonly permission: Permission;
  readonly faults: Faults;
  readonly habits: Habits;
  /** For the frame of an event, which has no window of its own and may open none. */
  readonly windowless?: boolean;
  /** Told the dispatch id of every call, in order. */
  readonly onCall: (dispatchId: number) => void;
};

/** Outlook as the add-in in one frame meets it. */
export type OutlookHost = {
  readonly frame: HTMLIFrameElement;
  /** Another item is open now; false when the add-in does not listen. */
  readonly itemChanged: () => boolean;
  /** The person changed whom the draft goes to. */
  readonly recipientsChanged: (field: RecipientField) => void;
  readonly themeChanged: (colours: Readonly<Record<string, number>>) => boolean;
  /** Runs a function of the add-in, as soon as the frame listens. */
  readonly invoke: AppCommands['invoke'];
  /** The events that the add-in listens to. */
  readonly listening: () => readonly string[];
  readonly unmount: () => void;
};

function idOf(item: OpenItem | null): string | undefined {
  return item === null ? undefined : item.mode === 'read' ? item.message.id : item.draft.id;
}

/** Puts an add-in into a frame in `container` and plays Outlook to the real office.js in it. */
export function mountOutlookHost(options: OutlookHostOptions): OutlookHost {
  const { container, store, item, forms, mailboxApi, locale, permission, faults, habits, onCall } = options;
  const page = container.ownerDocument.defaultView ?? window;
  const url = new URL(options.addinUrl, page.location.href);
  const conversationId = `conversation-${crypto.randomUUID()}`;
  const controlId = `control-${crypto.randomUUID()}`;
  const frame = container.ownerDocument.createElement('iframe');
  const mailbox = executeMailbox(store, forms);
  let given: string | undefined;
  const notices = new Map<string, unknown>();

  const recipientsChanged = (which: RecipientField): void => {
    const changes = { to: false, cc: false, bcc: false, [which]: true };
    channel.fire(EVENT.recipientsChanged, [JSON.stringify(changes)]);
  };
  const executors = (): readonly Executors[] => {
    const open = item();
    if (open === null) return [mailbox];
    if (open.mode === 'read')
      return [mailbox, executeRead(open.message, store, forms), new Map(createNotifications(notices))];
    const compose = executeCompose({ ...open, store, forms, onRecipientsChanged: recipientsChanged });
    const { session, notices: onDraft } = open.notes;
    return [mailbox, compose, new Map(createNotifications(onDraft)), new Map(createSessionData(session))];
  };

  const execute = (dispatchId: number, params: unknown): unknown => {
    onCall(dispatchId);
    if (UNANSWERED.includes(dispatchId)) return undefined;
    const fault = faults.take(dispatchId);
    if (fault === 'silence') return undefined;
    if (fault === 'null') return null;
    if (fault !== undefined) return refused(fault.errorCode);
    const executor = executors()
      .map((each) => each.get(dispatchId))
      .find((each) => each !== undefined);
    const tooMuch = options.windowless === true && WINDOWED.includes(dispatchId);
    if (executor === undefined || tooMuch || !knowsCall(mailboxApi, dispatchId)) {
      console.error(`Simulated Outlook ${mailboxApi} has no call ${dispatchId} for what is open now.`, params);
      return refused(ERROR.unsupported);
    }
    return executor(params);
  };

  const answer = (action: string, data: unknown): unknown => {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({
          controlId,
          locale,
          origin: page.location.origin,
          addinOrigin: url.origin,
          mailboxApi,
          settings: store.settings.load(),
        });
      case 'ContextActivationManager_notifyHost':
        return undefined;
      case 'GetInitialData':
        onCall(CALL.initialData);
        given = idOf(item());
        return initialData(store.agent, item(), permission);
      case 'ExecuteMethod':
        return execute(Number(field(field(data, 'MethodData'), 'DispatchId')), field(data, 'ApiParams'));
      case 'executeMethod':
        if (field(field(data, 'DdaMethod'), 'DispatchId') === PLATFORM_CALL.appCommandEnded) {
          commands.ended(data);
          return { Version: 1, Error: 0 };
        }
        break;
      default:
    }
    console.error(`Simulated Outlook has no answer to ${action}.`, data);
    return { Version: 1, Error: ERROR.unsupported };
  };

  const itemChanged = (): boolean => {
    const open = item();
    if (open !== null && habits.nullFirst()) channel.fire(EVENT.itemChanged, '');
    return channel.fire(EVENT.itemChanged, open === null ? '' : initialData(store.agent, open, permission));
  };
  const channel: Channel = openChannel({
    page,
    frame: () => frame.contentWindow,
    addinOrigin: url.origin,
    conversationId,
    answer,
    // Whoever chose another mail while the add-in was still loading would else look at a pane about the first one.
    onRegistered: (event) => {
      if (event === EVENT.appCommand) commands.listening();
      if (event === EVENT.itemChanged && idOf(item()) !== given) itemChanged();
    },
  });
  const commands = createAppCommands((command) => channel.fire(EVENT.appCommand, command));
  const hostInfo = ['Outlook', 'Web', '16.01', locale, 'simulator', '', 'disableLogging', '0'].join('|');
  const xdmInfo = [conversationId, controlId, page.location.origin].join('|');
  // office.js reads the frame's name once, at load, so it must be whole before the address is set.
  frame.name = JSON.stringify({ baseFrameName: controlId, hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' });
  frame.title = options.title;
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = url.href;
  container.append(frame);

  return {
    frame,
    itemChanged,
    recipientsChanged,
    themeChanged: (colours) => channel.fire(EVENT.themeChanged, [JSON.stringify(colours)]),
    invoke: commands.invoke,
    listening: () => channel.registered(),
    unmount: () => {
      channel.close();
      frame.remove();
    },
  };
}

import type { Completion } from '../office/app-commands';
import type { OutlookHost } from '../office/outlook-host';
import { field, textField } from '../office/params';

/** The add-in's function for Outlook's OnMessageSend, by the name that it was associated with. */
const HANDLER = 'onMessageSendHandler';
/** After this long Outlook asks the person whether to wait. */
const SLOW_MS = 5_000;
/** After this long Outlook gives the add-in up. */
const LONGEST_MS = 300_000;
/** Outlook shows no more of a handler's message, in UTF-16 code units. */
const LONGEST_MESSAGE = 500;

/** What comes of asking the add-in before a mail is sent; all but `slow` are the end of it. */
export type Verdict =
  | { readonly kind: 'allowed' }
  /** The add-in does not answer to this event at all: its page or its function is missing. */
  | { readonly kind: 'unavailable' }
  /** The add-in would rather not; `message` is empty where it gave none. */
  | { readonly kind: 'asks'; readonly message: string }
  | { readonly kind: 'slow' }
  | { readonly kind: 'timed-out' };

export type SendEventOptions = {
  /** Whether the add-in's page for events can be fetched; it is asked once, before the frame is mounted. */
  readonly isThere: (stopped: AbortSignal) => Promise<boolean>;
  readonly mount: () => OutlookHost;
  readonly onVerdict: (verdict: Verdict) => void;
};

function verdictOf(completion: Completion): Verdict {
  if (completion.kind === 'failed') return { kind: 'unavailable' };
  // Only a plain yes lets the mail go, so that a handler which forgets to say it is noticed here.
  if (field(completion.context, 'allowEvent') === true) return { kind: 'allowed' };
  return { kind: 'asks', message: textField(completion.context, 'errorMessage').slice(0, LONGEST_MESSAGE) };
}

/** Asks the add-in, in a frame of its own, whether a draft may be sent; returns the stop, which takes the frame away. */
export function runSendEvent(options: SendEventOptions): () => void {
  const { isThere, mount, onVerdict } = options;
  const stopped = new AbortController();
  let host: OutlookHost | undefined;

  const stop = (): void => {
    stopped.abort();
    clearTimeout(slow);
    clearTimeout(longest);
    host?.unmount();
    host = undefined;
  };
  const end = (verdict: Verdict): void => {
    if (stopped.signal.aborted) return;
    stop();
    onVerdict(verdict);
  };
  const slow = setTimeout(() => onVerdict({ kind: 'slow' }), SLOW_MS);
  const longest = setTimeout(() => end({ kind: 'timed-out' }), LONGEST_MS);

  void isThere(stopped.signal).then((there) => {
    if (stopped.signal.aborted) return;
    if (!there) {
      end({ kind: 'unavailable' });
      return;
    }
    host = mount();
    host.invoke(HANDLER, { type: 'OnMessageSend' }, (completion) => end(verdictOf(completion)));
  });
  return stop;
}

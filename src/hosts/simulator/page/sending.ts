import type { Labels } from './labels';
import type { Verdict } from './send-event';
import { createSmartAlert } from './smart-alert';
import type { AlertReason, SmartAlert } from './smart-alert';

export type SendingOptions = {
  /** The draft's window. */
  readonly section: HTMLElement;
  readonly labels: () => Labels;
  /** Asks the add-in and returns the stop; undefined where Outlook does not ask. */
  readonly ask: (onVerdict: (verdict: Verdict) => void) => (() => void) | undefined;
  /** Sends the draft. */
  readonly onGo: () => void;
  /** The person would rather go on writing. */
  readonly onStay: () => void;
  /** Something of what `running` and `checking` say is different now. */
  readonly onChange: () => void;
};

/** One draft between Send and the sending, while Outlook asks the add-in and perhaps the person. */
export type Sending = {
  readonly start: () => void;
  /** Send was pressed, and it is not settled yet. */
  readonly running: () => boolean;
  /** The add-in is being asked at this moment. */
  readonly checking: () => boolean;
  /** Asks nobody any more and leaves the draft as it is. */
  readonly stop: () => void;
  /** Moves the focus into the question; false when there is none. */
  readonly focus: () => boolean;
  /** Writes the labels again, in another language. */
  readonly refresh: () => void;
};

export function createSending(options: SendingOptions): Sending {
  const { section, labels, ask, onGo, onStay, onChange } = options;
  let stopAsking: (() => void) | undefined;
  let checking = false;
  let alert: SmartAlert | undefined;

  const closeAlert = (): void => {
    alert?.cover.remove();
    alert = undefined;
    for (const part of section.children) part.removeAttribute('inert');
  };
  const stop = (): void => {
    stopAsking?.();
    stopAsking = undefined;
    checking = false;
    closeAlert();
  };
  const finish = (then: () => void): void => {
    stop();
    onChange();
    then();
  };
  const put = (reason: AlertReason): void => {
    closeAlert();
    checking = reason.kind === 'slow';
    alert = createSmartAlert({ labels, reason, onSend: () => finish(onGo), onStay: () => finish(onStay) });
    for (const part of section.children) part.setAttribute('inert', '');
    section.append(alert.cover);
    onChange();
    // Whoever writes in another window meanwhile must not answer this by accident.
    const elsewhere = document.activeElement?.closest('.compose') ?? section;
    if (elsewhere === section) alert.focus();
  };
  return {
    start: () => {
      if (stopAsking !== undefined) return;
      stopAsking = ask((verdict) => {
        if (verdict.kind === 'allowed' || verdict.kind === 'unavailable') finish(onGo);
        else put(verdict);
      });
      checking = stopAsking !== undefined;
      if (checking) onChange();
      else onGo();
    },
    running: () => stopAsking !== undefined,
    checking: () => checking,
    stop,
    focus: () => {
      alert?.focus();
      return alert !== undefined;
    },
    refresh: () => alert?.refresh(),
  };
}

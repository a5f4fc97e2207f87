import type { OutlookHost } from '../office/outlook-host';
import { element, iconButton } from './element';
import type { Labels } from './labels';

/** The place beside a mail or a draft where the add-in stands. */
export type PaneOptions = {
  readonly labels: () => Labels;
  /** Starts the add-in in `container`. */
  readonly mount: (container: HTMLElement) => OutlookHost;
  /** Whether the pane is pinned, and what happens when that is changed; a draft's pane has no pin. */
  readonly pin?: { readonly pinned: () => boolean; readonly toggle: () => void };
  readonly onChange: (open: boolean) => void;
};

export type Pane = {
  readonly aside: HTMLElement;
  readonly host: () => OutlookHost | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  /** Starts the add-in anew, as when the language of Outlook changes. */
  readonly restart: () => void;
  /** Writes the labels again. */
  readonly refresh: () => void;
};

export const ADD_IN = 'Take Five';

export function createPane(options: PaneOptions): Pane {
  const { labels, mount, pin, onChange } = options;
  const head = element('div', { class: 'pane-head' });
  const stage = element('div', { class: 'pane-stage' });
  const aside = element('aside', { class: 'pane', 'aria-label': ADD_IN, hidden: true }, head, stage);
  let host: OutlookHost | undefined;

  const refresh = (): void => {
    const focused = head.contains(document.activeElement) ? document.activeElement?.className : undefined;
    const buttons = [iconButton('close', labels().closePane, () => pane.close(), { class: 'icon close' })];
    if (pin !== undefined) {
      const pressed = String(pin.pinned());
      buttons.unshift(iconButton('pin', labels().pin, pin.toggle, { class: 'icon pin', 'aria-pressed': pressed }));
    }
    head.replaceChildren(element('strong', {}, ADD_IN), ...buttons);
    buttons.find((each) => each.className === focused)?.focus();
  };
  const pane: Pane = {
    aside,
    host: () => host,
    open: () => {
      if (host !== undefined) return;
      aside.hidden = false;
      refresh();
      host = mount(stage);
      onChange(true);
    },
    close: () => {
      if (host === undefined) return;
      host.unmount();
      host = undefined;
      aside.hidden = true;
      onChange(false);
    },
    toggle: () => {
      if (host !== undefined) {
        pane.close();
        return;
      }
      pane.open();
      // On a narrow page the pane opens below what the person sees.
      aside.scrollIntoView({ block: 'nearest' });
    },
    restart: () => {
      refresh();
      if (host === undefined) return;
      host.unmount();
      host = mount(stage);
    },
    refresh,
  };
  return pane;
}

import { useCallback, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import type { PaneKind } from '../engine';
import type { Action } from '../session';

/** Set on the title of every state: where focus goes when its control is gone. */
export const TITLE = 'data-title';

/** Actions that lead to another view, which is then read from its title. */
const LEADS_ON: readonly Action['do'][] = ['show', 'back', 'holding', 'pick'];

type KeptFocus = {
  readonly root: RefObject<HTMLDivElement>;
  /** Tells of an action before it is done. */
  readonly follow: (action: Action) => void;
  readonly noteFocus: (event: FocusEvent) => void;
  readonly noteBlur: (event: FocusEvent) => void;
};

/**
 * Keeps focus in the pane: it moves to the title when the focused control has disappeared, or when the person
 * went to another view; never otherwise.
 */
export function useKeptFocus(kind: PaneKind): KeptFocus {
  const root = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const leading = useRef(false);
  const shown = useRef(kind);

  useLayoutEffect(() => {
    const arrived = leading.current && shown.current !== kind;
    const lost = focused.current !== null && !focused.current.isConnected;
    if (arrived || lost) {
      focused.current = null;
      root.current?.querySelector<HTMLElement>(`[${TITLE}]`)?.focus();
    }
    if (shown.current !== kind) leading.current = false;
    shown.current = kind;
  });

  const follow = useCallback((action: Action) => {
    leading.current = LEADS_ON.includes(action.do);
  }, []);
  const noteFocus = useCallback((event: FocusEvent) => {
    focused.current = event.target;
  }, []);
  const noteBlur = useCallback((event: FocusEvent) => {
    if (event.target.isConnected) focused.current = null;
  }, []);
  return { root, follow, noteFocus, noteBlur };
}

import type { KeyboardEvent } from 'react';
import type { Pane, PaneKind } from '../engine';
import type { Action } from '../session';
import { pickOf } from './pieces/pick-of';

const SUB_VIEWS: readonly PaneKind[] = [
  'why',
  'continue',
  'letters',
  'preview',
  'template',
  'brand',
  'settings',
  'text',
  'forget',
  'promises',
  'board',
];
const FIELDS = 'input, textarea, select, [contenteditable]';

/** The action of a key pressed inside the pane: Esc leaves a sub-view; 1, 2, 3 and / act outside fields while `keys` is on. */
export function plainKey(event: KeyboardEvent, pane: Pane, keys: boolean): Action | undefined {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Escape') return SUB_VIEWS.includes(pane.kind) || isBesidePause(pane) ? { do: 'back' } : undefined;
  if (!keys || event.repeat || (pane.kind !== 'calm' && pane.kind !== 'ready')) return undefined;
  if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return undefined;
  if (isSlash(event)) return { do: 'show', view: 'letters' };
  const offer = /^[123]$/.test(event.key) ? pane.offers[Number(event.key) - 1] : undefined;
  return offer && pickOf(offer);
}

const isBesidePause = (pane: Pane): boolean => pane.kind === 'check' && pane.dial !== undefined;

/** The slash key, which Cyrillic layouts label with a full stop. */
function isSlash(event: KeyboardEvent): boolean {
  return event.key === '/' || (event.key === '.' && event.code === 'Slash');
}

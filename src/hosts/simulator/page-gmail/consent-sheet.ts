import { button, element } from '../page/element';
import type { GmailLabels } from './labels';
import { ADD_ON } from './panel';

/** What a permission lets the add-on do, in the words of the sheet. */
function kindOf(scope: string): keyof GmailLabels['scope'] {
  if (scope.includes('compose')) return 'compose';
  return scope.includes('message') || scope.endsWith('/gmail.metadata') ? 'read' : 'other';
}

/** Asks the person for permissions, all that the add-on has when none are named; resolves with what they say. */
export function askConsent(root: HTMLElement, labels: GmailLabels, scopes: readonly string[]): Promise<boolean> {
  const before = document.activeElement;
  const kinds = scopes.length === 0 ? (['read', 'compose', 'other'] as const) : [...new Set(scopes.map(kindOf))];
  return new Promise((resolve) => {
    const answer = (allowed: boolean): void => {
      cover.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(allowed);
    };
    const allow = button(labels.allow, () => answer(true), { class: 'primary' });
    const title = labels.consentTitle(ADD_ON);
    const sheet = element(
      'div',
      { class: 'alert', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': title },
      element('strong', {}, title),
      element('p', {}, labels.consentLine),
      element('ul', { class: 'scopes' }, ...kinds.map((kind) => element('li', {}, labels.scope[kind]))),
      element(
        'div',
        { class: 'answers' },
        button(labels.notNow, () => answer(false)),
        allow,
      ),
    );
    const cover = element('div', { class: 'cover consent' }, sheet);
    cover.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') answer(false);
    });
    root.append(cover);
    allow.focus();
  });
}

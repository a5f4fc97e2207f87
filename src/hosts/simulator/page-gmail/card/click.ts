import { fieldsOf, listAt, NotKnown, objectAt, oneOf, textAt } from './card-shape';

/** A page to open; with `reloads` the add-on is called anew once that is closed. */
export type Link = { readonly url: string; readonly reloads: boolean };

/** What a click on a card asks Gmail for. */
export type CardClick =
  | { readonly kind: 'call'; readonly url: string; readonly parameters: Readonly<Record<string, string>> }
  | ({ readonly kind: 'link' } & Link);

/** Reads an onClick; throws `NotKnown` for what is not simulated. */
export function clickOf(value: unknown): CardClick {
  const [kind, body] = oneOf(value, 'onClick');
  if (kind === 'action') return callOf(body);
  if (kind !== 'openLink') throw new NotKnown(`onClick.${kind}`);
  return { kind: 'link', ...openLinkOf(body) };
}

/** Reads an OpenLink, as buttons and answers have it. */
export function openLinkOf(value: unknown): Link {
  const { url, onClose = 'NOTHING' } = fieldsOf(value, 'openLink', ['url', 'openAs', 'onClose']);
  if (onClose !== 'NOTHING' && onClose !== 'RELOAD') throw new NotKnown('openLink.onClose');
  return { url: linkOf(textAt(url, 'openLink.url')), reloads: onClose === 'RELOAD' };
}

/** Reads an action, as fields have it in `onChangeAction`. */
export function callOf(value: unknown): CardClick {
  const action = fieldsOf(value, 'action', [
    'function',
    'parameters',
    'loadIndicator',
    'persistValues',
    'requiredWidgets',
  ]);
  const url = textAt(action['function'], 'action.function');
  if (!/^https?:\/\//.test(url)) throw new NotKnown(`action.function “${url}”`);
  const parameters = listAt(action['parameters'], 'action.parameters').map((one): readonly [string, string] => {
    const { key, value: text } = objectAt(one, 'action.parameters');
    return [textAt(key, 'parameter.key'), textAt(text, 'parameter.value')];
  });
  return { kind: 'call', url, parameters: Object.fromEntries(parameters) };
}

/** An address that may be opened: a page of the web and nothing else, for this one comes from outside. */
export function linkOf(url: string): string {
  if (!/^https?:\/\//.test(url)) throw new NotKnown(`link “${url}”`);
  return url;
}

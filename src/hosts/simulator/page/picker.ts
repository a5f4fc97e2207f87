import { element } from './element';

/** A labelled choice of one in an options bar; `options` are values with their names. */
export function picker<Value extends string>(
  label: string,
  name: string,
  options: readonly (readonly [Value, string])[],
  value: Value,
  pick: (value: Value) => void,
): HTMLElement {
  const select = element(
    'select',
    { name },
    ...options.map(([each, text]) => element('option', { value: each }, text)),
  );
  select.value = value;
  select.addEventListener('change', () => pick(select.value as Value));
  return element('label', {}, element('span', {}, label), select);
}

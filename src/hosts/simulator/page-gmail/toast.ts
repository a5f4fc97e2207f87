import { element } from '../page/element';

/** A line at the foot of the page that goes by itself. */
export type Toast = { readonly line: HTMLElement; readonly say: (text: string) => void };

const SEEN_MS = 6_000;

export function createToast(): Toast {
  const line = element('p', { class: 'toast', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    line,
    say: (text) => {
      clearTimeout(timer);
      line.textContent = text;
      timer = setTimeout(() => (line.textContent = ''), SEEN_MS);
    },
  };
}

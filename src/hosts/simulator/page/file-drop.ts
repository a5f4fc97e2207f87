import { element } from './element';
import type { Labels } from './labels';

export type FileDrop = {
  readonly zone: HTMLElement;
  readonly refresh: (labels: Labels) => void;
  /** Says how the reading went. */
  readonly say: (text: string) => void;
};

/** Lets the person try their own mails: files dropped anywhere on the page, or chosen. They never leave the browser. */
export function createFileDrop(page: HTMLElement, onFiles: (files: readonly File[]) => void): FileDrop {
  const input = element('input', {
    type: 'file',
    multiple: true,
    accept: '.eml,.mbox,message/rfc822',
    class: 'unseen',
  });
  const choose = element('span', { class: 'choose' });
  const hint = element('span', {});
  const promise = element('small', {});
  const status = element('p', { role: 'status' });
  const zone = element('div', { class: 'drop' }, element('label', {}, hint, input, choose), promise, status);

  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
    input.value = '';
  });
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    zone.classList.add('over');
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('over');
  });
  page.addEventListener('drop', (event) => {
    zone.classList.remove('over');
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  });
  return {
    zone,
    refresh: (labels) => {
      hint.textContent = labels.dropHere;
      choose.textContent = labels.choose;
      promise.textContent = labels.private;
    },
    say: (text) => {
      status.textContent = text;
    },
  };
}

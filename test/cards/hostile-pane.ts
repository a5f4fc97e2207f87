import type { Pane } from '../../src/engine';

/** What a person can have written: names, subjects, words of a mail or a draft, letters, titles, and ids made of them. */
const WRITTEN = [
  'name',
  'given',
  'subject',
  'asks',
  'words',
  'before',
  'after',
  'by',
  'title',
  'search',
  'html',
  'label',
  'hint',
  'ask',
  'value',
  'suggestions',
  'line',
  'avoid',
  'byHand',
  'mailboxName',
  'agentName',
  'company',
  'urgentText',
  'products',
  'currency',
  'shortcut',
  'tags',
  'text',
  'fix',
  'id',
  'letter',
  'conversation',
];

/** Lists that can be of any length. */
const LISTS = [
  'asks',
  'facts',
  'rows',
  'findings',
  'items',
  'offers',
  'fields',
  'suggestions',
  'merits',
  'causes',
  'trend',
];
const MORE_LISTS = ['active', 'planned', 'past', 'avoid', 'tags', 'unanswered', 'waiting', 'faults'];

/** The pane with `text` wherever somebody could have written something, and every list `times` as long. */
export function hostilePane(pane: Pane, text: string, times: number): Pane {
  return spoilt(pane, '', text, times) as Pane;
}

function spoilt(value: unknown, key: string, text: string, times: number): unknown {
  if (typeof value === 'string') return WRITTEN.includes(key) ? text : value;
  if (Array.isArray(value)) {
    const one = value.map((item) => spoilt(item, key, text, times));
    const long = [...LISTS, ...MORE_LISTS].includes(key) && times > 1;
    return long ? Array.from({ length: times }, () => one).flat() : one;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name, text, times)]));
}

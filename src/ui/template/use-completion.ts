import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findValues } from './find-values';
import type { ValueQuery } from './find-values';
import type { TemplateValue } from './template-value';

/** The list of values that fit what is typed; empty while none is asked for. */
export type Completion = {
  readonly id: string;
  readonly found: readonly TemplateValue[];
  readonly active: number;
  /** The id of the chosen line, for aria-activedescendant. */
  readonly activeId: string | undefined;
  /** Takes the keys of the list before the text gets them. */
  /** Put on what is typed in: Fluent's Tabster moves the focus on Tab before any handler of ours, unless it is told not to. */
  readonly keepTab: { readonly 'data-tabster'?: string };
  readonly onKey: (event: KeyboardEvent) => void;
};

const KEEP_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

type Asked = {
  readonly query: ValueQuery | undefined;
  readonly values: readonly TemplateValue[];
  readonly onPick: (value: TemplateValue) => void;
};

/** Completion by keys, as in a combobox: arrows choose, Enter and Tab take, Escape closes until other words are typed. */
export function useCompletion({ query, values, onPick }: Asked): Completion {
  const id = useId();
  const [closed, setClosed] = useState<string>();
  const [chosen, setChosen] = useState({ text: '', index: 0 });
  const text = query?.text;
  const found = text === undefined || text === closed ? [] : findValues(text, values);
  const active = chosen.text === text ? Math.min(chosen.index, found.length - 1) : 0;

  const onKey = (event: KeyboardEvent) => {
    const picked = found[active];
    if (text === undefined || picked === undefined || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: found.length - 1 }[event.key];
    if (step !== undefined) setChosen({ text, index: (active + step) % found.length });
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) onPick(picked);
    else if (event.key === 'Escape') setClosed(text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Another tag that is begun anew is asked for anew.
  if (text === undefined && closed !== undefined) setClosed(undefined);
  const open = found.length > 0;
  const keepTab = open ? { 'data-tabster': KEEP_TAB } : {};
  return { id, found, active, activeId: open ? `${id}-${active}` : undefined, keepTab, onKey };
}

import * as v from 'valibot';
import { VOICES } from '../../engine';
import type { Choice } from '../../engine';
import type { Action } from '../../session';
import { filterSchema, languageSchema, MOST_VALUE, searchSchema } from './choice-parameter';
import { entryIn } from './entry-form';
import { textIn, valueField } from './form-inputs';
import type { FormInputs, FormName } from './form-inputs';
import { settingsIn } from './settings-form';

const voiceSchema = v.picklist(VOICES);

/** An action with what stands in the fields that it is about; as it was where no field has anything it could be done with. */
export function completed(action: Action, form: FormName | undefined, inputs: FormInputs, choice: Choice): Action {
  const one = <T>(schema: v.GenericSchema<unknown, T>, name: string): T | undefined => {
    const read = v.safeParse(schema, textIn(inputs, name));
    return read.success ? read.output : undefined;
  };
  switch (form) {
    case 'search': {
      if (action.do !== 'look') return action;
      return { do: 'look', changes: { ...action.changes, search: one(searchSchema, 'search') ?? '' } };
    }
    case 'filter': {
      const filter = one(filterSchema, 'filter');
      return filter && action.do === 'look' ? { do: 'look', changes: { ...action.changes, filter } } : action;
    }
    case 'language': {
      const language = one(languageSchema, 'language');
      return language && action.do === 'reply-language' ? { do: 'reply-language', language } : action;
    }
    case 'voice': {
      const voice = one(voiceSchema, 'voice');
      if (voice && action.do === 'voice') return { do: 'voice', voice };
      return voice && action.do === 'set' ? { do: 'set', settings: { voice } } : action;
    }
    case 'add': {
      if (action.do !== 'type') return action;
      const before = (textIn(inputs, valueField(action.variable)) ?? choice.values[action.variable] ?? '').trimEnd();
      return { ...action, value: [before, action.value].filter(Boolean).join(' ').slice(0, MOST_VALUE) };
    }
    case 'settings':
    case 'costs':
      return action.do === 'set' ? { do: 'set', settings: settingsIn(inputs, form) } : action;
    case 'entry': {
      if (action.do !== 'care' || action.step.care !== 'write-entry') return action;
      return { do: 'care', step: { care: 'write-entry', changes: entryIn(inputs) } };
    }
    case undefined:
      return action;
  }
}

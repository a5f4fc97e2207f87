import { FIRST_CHOICE } from '../../src/engine';
import type { LocalStore } from '../../src/session';
import { openTypedDrafts } from '../../src/session/typed-drafts';

const HOUR = 3_600_000;

function store(): LocalStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => texts.get(name),
    write: (name, text) => void texts.set(name, text),
    remove: (name) => void texts.delete(name),
  };
}

describe('typed drafts', () => {
  it('bring back what was typed for an email, its letter and its language, and nothing else of the choice', () => {
    const local = store();
    const typed = openTypedDrafts(local, 'x', 0);
    const choice = {
      ...FIRST_CHOICE,
      view: 'preview',
      values: { line: 'Hello' },
      language: 'bg',
      letter: 'a.b.c',
    } as const;
    typed.keep('mail', choice, 0);
    expect(openTypedDrafts(local, 'x', 0).choiceFor('mail')).toEqual({
      ...FIRST_CHOICE,
      values: { line: 'Hello' },
      language: 'bg',
      letter: 'a.b.c',
    });
    expect(typed.choiceFor('other')).toEqual(FIRST_CHOICE);
  });

  it('are forgotten after 48 hours, and are never more than fifty', () => {
    const local = store();
    const typed = openTypedDrafts(local, 'x', 0);
    typed.keep('old', { ...FIRST_CHOICE, values: { line: 'old' } }, 0);
    for (let i = 0; i < 60; i++) typed.keep(`mail-${i}`, { ...FIRST_CHOICE, values: { line: 'new' } }, 49 * HOUR + i);
    expect(typed.choiceFor('old')).toEqual(FIRST_CHOICE);
    expect(typed.choiceFor('mail-0')).toEqual(FIRST_CHOICE);
    expect(typed.choiceFor('mail-59').values).toEqual({ line: 'new' });
    expect(Object.keys(JSON.parse(local.texts.get('x.drafts') ?? '{}') as object)).toHaveLength(50);
  });

  it('are deleted when they are too old and the pane is opened, whether or not another is typed', () => {
    const local = store();
    openTypedDrafts(local, 'x', 0).keep('old', { ...FIRST_CHOICE, values: { line: 'old' } }, 0);
    openTypedDrafts(local, 'x', 0).keep('young', { ...FIRST_CHOICE, values: { line: 'young' } }, HOUR);
    openTypedDrafts(local, 'x', 48 * HOUR);
    expect(Object.keys(JSON.parse(local.texts.get('x.drafts') ?? '{}') as object)).toEqual(['young']);
  });

  it.each(['', 'no json', '[]', '{"mail":5}', '{"mail":{"at":0,"values":{"nonsense":"x"}}}'])(
    'count as none where the store holds %j',
    (text) => {
      const local = store();
      local.write('x.drafts', text);
      expect(openTypedDrafts(local, 'x', 0).choiceFor('mail')).toEqual(FIRST_CHOICE);
    },
  );

  it('bring back what was typed under the names that 0.4.0 had, and no name that is none', () => {
    const local = store();
    const values = { customer: 'Ivan', agent: 'Lena', line: 'Hello', toString: 'x', constructor: 'y' };
    local.write('x.drafts', JSON.stringify({ mail: { at: 0, values } }));
    expect(openTypedDrafts(local, 'x', 0).choiceFor('mail').values).toEqual({
      'customer.given': 'Ivan',
      'agent.name': 'Lena',
      line: 'Hello',
    });
  });
});

import { scoreFile } from '../../../bench/cases/score-file';
import type { Email } from '../../../src/engine';

const EMAIL: Email = {
  id: 'a',
  conversationId: 'a',
  from: { name: 'Анна', address: 'anna@klient.example' },
  to: [],
  subject: 'Жалоба',
  text: 'Курьер не\r\nприехал',
};
const FACTS = {
  subject: 'Жалоба',
  from_name: 'Анна',
  from_addr: 'Anna@klient.example',
  has_plain: true,
  has_html: false,
  body_start: 'Курьер не приехал',
};

describe('the score of an opened file', () => {
  it('is right where every fact is the same', () => {
    expect(Object.values(scoreFile(FACTS, EMAIL))).toEqual([true, true, true, true, true, true]);
  });

  it('is wrong for each fact that differs', () => {
    const other = { ...EMAIL, subject: '', from: { name: '', address: '' }, html: '<p>', text: 'Другое' };
    expect(Object.values(scoreFile(FACTS, other))).toEqual([false, false, false, true, false, false]);
    const { text: _, ...without } = other;
    expect(scoreFile(FACTS, without)).toMatchObject({ has_plain: false, body_start: false });
  });

  it('takes a fact that is null for nothing there, and leaves out what is not to be scored', () => {
    expect(scoreFile({ subject: null, from_addr: null }, { id: '', conversationId: '', to: [], subject: '' })).toEqual({
      subject: true,
      from_addr: true,
    });
    expect(scoreFile({ subject: null }, EMAIL)).toEqual({ subject: false });
    expect(scoreFile({ body_start: null }, EMAIL)).toEqual({});
  });
});

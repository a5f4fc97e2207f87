import fc from 'fast-check';
import { topicsOf } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { MOST_TOPICS } from '../../../src/engine/journal/topics-of';
import { openedMail } from '../pane/a-desk';

const MAILBOX = 'elena@northwind.example';
const topics = (subject: string, text: string, language: Language = 'en', mailbox = MAILBOX) =>
  topicsOf(mailbox, subject, openedMail(text, language, { subject }).reading);

describe('the topics of an email', () => {
  it.each<[Language, string, string]>([
    ['en', 'The kettle leaks.', 'Two kettles leak.'],
    ['bg', 'Куриерът не дойде.', 'Чакам куриера от сутринта.'],
    ['ru', 'Где мой чайник для дачи?', 'Верните деньги за чайники.'],
    ['uk', 'Доставку скасовано.', 'Чекаю доставки тиждень.'],
  ])('are the same for two emails on one thing in %s, whatever the endings', (language, one, other) => {
    const shared = topics('', one, language).filter((topic) => topics('', other, language).includes(topic));
    expect(shared).toHaveLength(1);
  });

  it('are keys that differ from mailbox to mailbox and show no word', () => {
    const own = topics('Kettle', 'The kettle leaks.');
    expect(own.every((topic) => /^[0-9a-f]{16}$/.test(topic))).toBe(true);
    expect(
      topics('Kettle', 'The kettle leaks.', 'en', 'other@northwind.example').filter((topic) => own.includes(topic)),
    ).toEqual([]);
  });

  it('are not the words that made the email hot', () => {
    const hot = topics('', 'You are idiots. The kettle leaks.');
    expect(hot).toEqual(topics('', 'The kettle leaks.'));
  });

  it('begin with the subject, and are no more than a dozen', () => {
    const words =
      'armchair bookcase cupboard dresser furniture hammock icebox jacket kettle lantern mattress notebook oven pillow';
    const all = topics('Generator', words);
    expect(all).toHaveLength(MOST_TOPICS);
    expect(all[0]).toBe(topics('', 'generator')[0]);
  });

  it('are found in whatever somebody sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, text) => {
        expect(topics(subject, text).length).toBeLessThanOrEqual(MOST_TOPICS);
      }),
    );
  });
});

import fc from 'fast-check';
import { EMPTY_JOURNAL, JOURNAL_DOCUMENT, openDocument } from '../../../src/engine';
import { aJournal, anyJournal } from './a-journal';

const opened = (stored: unknown) => openDocument(JOURNAL_DOCUMENT, stored);
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a stored journal', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyJournal, fc.option(fc.nat(), { nil: undefined }), (journal, forgottenAt) => {
        const document = { ...journal, ...(forgottenAt !== undefined && { forgottenAt }) };
        expect(opened(copy(document))).toEqual({ state: 'sound', document });
      }),
    );
  });

  it.each([
    ['a name in the place of a key', aJournal({ sender: 'Ivan Petrov' })],
    ['a word in the place of a topic', aJournal({ topics: ['kettle'] })],
    ['more topics than there is room for', aJournal({ topics: Array.from({ length: 13 }, () => '0'.repeat(16)) })],
    ['a list of emails', { version: 1, mails: [{}] }],
    ['no emails', { version: 1 }],
  ])('is broken with %s', (_, stored) => {
    expect(opened(copy(stored)).state).toBe('broken');
  });

  it('of a newer release is read as far as it can be', () => {
    expect(opened({ ...EMPTY_JOURNAL, version: 2 })).toEqual({ state: 'newer', document: EMPTY_JOURNAL });
  });
});

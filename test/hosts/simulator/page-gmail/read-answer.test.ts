import { readAnswer } from '../../../../src/hosts/simulator/page-gmail/read-answer';

const insert = (contentType: string, type = 'IN_PLACE_INSERT'): object => ({
  renderActions: {
    hostAppAction: {
      gmailAction: {
        updateDraftActionMarkup: { updateBody: { type, insertContents: [{ content: '<p>a</p>', contentType }] } },
      },
    },
  },
});

describe('an answer of the add-on', () => {
  it('is a card, a line, or a link', () => {
    const navigations = [{ pushCard: {} }];
    expect(readAnswer({ action: { navigations } })).toEqual({ navigations, stateChanged: false });
    expect(
      readAnswer({
        renderActions: { action: { notification: { text: 'Saved.' }, link: { url: 'https://a.example/' } } },
        stateChanged: true,
      }),
    ).toEqual({
      navigations: [],
      notice: 'Saved.',
      link: { url: 'https://a.example/', reloads: false },
      stateChanged: true,
    });
  });

  it('is a letter in the draft that is written', () => {
    expect(readAnswer(insert('MUTABLE_HTML')).draftChange).toEqual({ where: 'IN_PLACE_INSERT', html: '<p>a</p>' });
  });

  it('is a page after which the add-on is called anew, where it says so', () => {
    const link = { url: 'https://a.example/', openAs: 'FULL_SIZE', onClose: 'RELOAD' };
    expect(readAnswer({ renderActions: { action: { link } } }).link).toEqual({ url: link.url, reloads: true });
  });

  it('is a draft to open', () => {
    const openCreatedDraftActionMarkup = { draftId: 'r1', draftThreadId: '1a' };
    expect(
      readAnswer({ renderActions: { hostAppAction: { gmailAction: { openCreatedDraftActionMarkup } } } }).openDraft,
    ).toEqual({ draftId: 'r1', threadId: '1a' });
  });

  it('asks for permissions, some or all', () => {
    expect(readAnswer({ requesting_google_scopes: { scopes: ['a'] } }).scopes).toEqual(['a']);
    expect(readAnswer({ requesting_google_scopes: { all_scopes: true } }).scopes).toEqual([]);
  });

  it.each([
    [{ actoin: {} }],
    [{ action: { navigation: [] } }],
    [insert('HTML')],
    [insert('MUTABLE_HTML', 'SOMEWHERE')],
    [{ renderActions: { action: { link: { url: 'file:///x' } } } }],
    [{ renderActions: { action: { link: { url: 'https://a.example/', onClose: 'RELOAD_ADD_ON' } } } }],
  ])('is not understood with a mistake in it: %j', (answer) => {
    expect(() => readAnswer(answer)).toThrow('not known here');
  });
});

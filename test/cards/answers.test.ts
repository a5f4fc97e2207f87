import {
  answerDraft,
  answerInsert,
  answerLink,
  answerNotice,
  answerPush,
  answerRoot,
  answerScopes,
  answerTrigger,
  answerUpdate,
  cardFor,
  permissionCard,
  troubleCard,
} from '../../src/cards';
import { LANGUAGES } from '../../src/engine';
import { samplePane } from '../ui/sample-panes';
import { isAnswer } from './answer-schema';
import { SURROUNDINGS } from './sample-surroundings';

const card = cardFor(samplePane('calm', 'en'), SURROUNDINGS);

describe('an answer to Gmail', () => {
  it.each([
    ['a trigger', answerTrigger(card)],
    ['a card on top', answerPush(card, 'Saved.')],
    ['a card in its place', answerUpdate(card)],
    ['a card in its place, with a notice', answerUpdate(card, { notice: 'Saved.', stale: true })],
    ['the first card', answerRoot(card)],
    ['a notice', answerNotice('Saved.')],
    ['a page', answerLink('https://five.example/edit')],
    ['a letter', answerInsert('<p>Dear Ivan,</p>')],
    ['a draft', answerDraft({ draftId: 'r1', threadId: '19eeef2ffc9eac8f' })],
    ['permissions', answerScopes()],
    ['one permission', answerScopes(['https://www.googleapis.com/auth/gmail.addons.current.message.readonly'])],
  ])('has the shape that Google documents: %s', (_, answer) => {
    isAnswer(answer);
    expect(isAnswer.errors ?? []).toEqual([]);
  });

  it('inserts at the cursor, as HTML that can be changed', () => {
    expect(answerInsert('<p>a</p>')).toEqual({
      renderActions: {
        hostAppAction: {
          gmailAction: {
            updateDraftActionMarkup: {
              updateBody: {
                type: 'IN_PLACE_INSERT',
                insertContents: [{ content: '<p>a</p>', contentType: 'MUTABLE_HTML' }],
              },
            },
          },
        },
      },
    });
  });

  it('opens the draft that was made in its thread', () => {
    expect(answerDraft({ draftId: 'd', threadId: 't' })).toEqual({
      renderActions: {
        hostAppAction: { gmailAction: { openCreatedDraftActionMarkup: { draftId: 'd', draftThreadId: 't' } } },
      },
    });
  });

  it('pushes the card of a trigger without what wraps the answers to clicks', () => {
    expect(answerTrigger(card)).toEqual({ action: { navigations: [{ pushCard: card }] } });
    expect(answerRoot(card, 'Done.')).toEqual({
      renderActions: {
        action: { navigations: [{ popToRoot: true }, { updateCard: card }], notification: { text: 'Done.' } },
      },
    });
    expect(answerScopes()).toEqual({ requesting_google_scopes: { all_scopes: true } });
  });

  it.each(LANGUAGES)('says in %s that a permission is missing', (language) => {
    isAnswer(answerTrigger(permissionCard({ language, baseUrl: 'https://five.example' })));
    expect(isAnswer.errors ?? []).toEqual([]);
  });

  it.each(LANGUAGES)(
    'says in %s that something broke, or that tokens have run out, with a way to try again',
    (language) => {
      for (const what of ['bug', 'expired'] as const) {
        const answer = answerUpdate(troubleCard(what, { language, baseUrl: 'https://five.example', place: 'draft' }));
        isAnswer(answer);
        expect(isAnswer.errors ?? []).toEqual([]);
        expect(JSON.stringify(answer)).toContain('https://five.example/gmail/refresh');
      }
    },
  );

  it.each([
    ['a wrong kind of content', JSON.parse(JSON.stringify(answerInsert('a')).replace('MUTABLE_HTML', 'HTML'))],
    ['a card without its navigation', { renderActions: { action: { pushCard: card } } }],
    ['a draft without its thread', JSON.parse(JSON.stringify(answerDraft({ draftId: 'd', threadId: '' })))],
    ['two answers in one', { ...answerTrigger(card), ...answerScopes() }],
    ['a misspelt card', answerTrigger({ ...card, sektions: [] } as never)],
  ])('is refused by the schema with %s', (_, answer) => {
    expect(isAnswer(answer)).toBe(false);
  });
});

import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
import { cardSchema } from './card-schema';
import type { Schema } from './card-schema';

const object = (
  properties: Record<string, unknown>,
  required: readonly string[] = Object.keys(properties),
): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const text = { type: 'string', minLength: 1 };
const card = { $ref: 'card#' };

const navigation = {
  oneOf: [
    object({ pushCard: card }),
    object({ updateCard: card }),
    object({ popToRoot: { const: true } }),
    object({ pop: { const: true } }),
    object({ popToCard: text }),
  ],
};
const action = {
  ...object(
    {
      navigations: { type: 'array', minItems: 1, items: navigation },
      notification: object({ text }),
      link: object({ url: { type: 'string', pattern: '^https://' }, onClose: { enum: ['NOTHING', 'RELOAD'] } }, [
        'url',
      ]),
    },
    [],
  ),
  minProperties: 1,
};
const insert = object({
  updateBody: object({
    type: { enum: ['IN_PLACE_INSERT', 'INSERT_AT_START', 'INSERT_AT_END', 'REPLACE'] },
    insertContents: {
      type: 'array',
      minItems: 1,
      items: object({ content: { type: 'string' }, contentType: { enum: ['TEXT', 'MUTABLE_HTML', 'IMMUTABLE_HTML'] } }),
    },
  }),
});
const gmailAction = {
  oneOf: [
    object({ updateDraftActionMarkup: insert }),
    object({ openCreatedDraftActionMarkup: object({ draftId: text, draftThreadId: text }) }),
  ],
};

/** All that is answered to a call of Google's, as its pages describe it; a card inside as its protocol buffers do. */
const answer = {
  oneOf: [
    object({ action }),
    object({ renderActions: object({ action }), stateChanged: { const: true } }, ['renderActions']),
    object({ renderActions: object({ hostAppAction: object({ gmailAction }) }) }),
    object({
      requesting_google_scopes: {
        oneOf: [
          object({ all_scopes: { const: true } }),
          object({ scopes: { type: 'array', minItems: 1, items: text } }),
        ],
      },
    }),
  ],
};

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
ajv.addSchema(cardSchema(), 'card');

/** Whether something is a card, and whether it is an answer; what is wrong with it stands in `errors`. */
export const isCard: ValidateFunction = ajv.getSchema('card') ?? ajv.compile(card);
export const isAnswer: ValidateFunction = ajv.compile(answer);

import { Enum, MapField, Root } from 'protobufjs';
import type { Field, Type } from 'protobufjs';
import protos from '@google-apps/chat/build/protos/protos.json';

/** A JSON schema, as ajv takes it. */
export type Schema = Readonly<Record<string, unknown>>;

const CARD = 'google.apps.card.v1.Card';

const NUMBERS: Readonly<Record<string, Schema>> = {
  int32: { type: 'integer' },
  uint32: { type: 'integer' },
  float: { type: 'number' },
  double: { type: 'number' },
  // JSON has no such numbers: Google writes and takes them as text.
  int64: { type: 'string', pattern: '^-?[0-9]+$' },
  uint64: { type: 'string', pattern: '^[0-9]+$' },
  bool: { type: 'boolean' },
  string: { type: 'string' },
  bytes: { type: 'string' },
};

/** Messages that stand in JSON for the one value they hold. */
const WRAPPERS: Readonly<Record<string, Schema>> = {
  '.google.protobuf.FloatValue': { type: 'number' },
  '.google.protobuf.StringValue': { type: 'string' },
  '.google.protobuf.BoolValue': { type: 'boolean' },
};

/**
 * The schema of one card, made of Google's own protocol buffers: no property that they do not name, no two members of one `oneof`, and
 * in a widget or a click exactly one. `definitions` holds every message that a card can hold.
 */
export function cardSchema(): Schema {
  const root = Root.fromJSON(protos);
  const definitions: Record<string, Schema> = {};

  const schemaOf = (field: Field): Schema => {
    const { resolvedType, type } = field.resolve();
    const one =
      resolvedType === null
        ? NUMBERS[type]
        : resolvedType instanceof Enum
          ? enumSchema(resolvedType)
          : refTo(resolvedType);
    if (one === undefined) throw new Error(`No schema for ${type}.`);
    if (field instanceof MapField) return { type: 'object', additionalProperties: one };
    return field.repeated ? { type: 'array', items: one } : one;
  };
  const refTo = (type: Type): Schema => {
    const wrapped = WRAPPERS[type.fullName];
    if (wrapped) return wrapped;
    const name = type.fullName.slice(1);
    if (!(name in definitions)) {
      // Before its fields are gone through, as a card can hold itself.
      definitions[name] = {};
      definitions[name] = messageSchema(type);
    }
    return { $ref: `#/definitions/${name}` };
  };
  const messageSchema = (type: Type): Schema => {
    const rules = type.oneofsArray.flatMap(({ name, oneof }) => oneofRules(name, oneof));
    return {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(type.fieldsArray.map((field) => [field.name, schemaOf(field)])),
      ...(rules.length > 0 && { allOf: rules }),
    };
  };

  const { $ref } = refTo(root.lookupType(CARD));
  return { $ref, definitions };
}

function enumSchema({ values }: Enum): Schema {
  return { enum: Object.keys(values) };
}

/** No two members at once; of what a widget or a click is, exactly one. */
function oneofRules(name: string, members: readonly string[]): readonly Schema[] {
  if (members.length < 2) return [];
  const pairs = members.flatMap((first, at) => members.slice(at + 1).map((second) => [first, second]));
  const one = name === 'data' ? [{ anyOf: members.map((member) => ({ required: [member] })) }] : [];
  return [...pairs.map((required) => ({ not: { required } })), ...one];
}

type Schema = Readonly<Record<string, unknown>>;

/**
 * Whether a value holds to a JSON Schema, as far as our own schema uses the language; throws at a word that it does not know, so that
 * nothing in the schema goes unchecked.
 */
export function holdsTo(root: Schema, value: unknown, schema: Schema = root): boolean {
  return Object.entries(schema).every(([word, rule]) => {
    const check = CHECKS[word];
    if (!check) throw new Error(`Nobody checks "${word}".`);
    return check(rule, value, root);
  });
}

type Check = (rule: unknown, value: unknown, root: Schema) => boolean;

const anything: Check = () => true;
const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : undefined;
const list = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : undefined);
// Of other types, each word says nothing.
const length = (value: unknown) => (typeof value === 'string' ? value.length : undefined);

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: anything,
  title: anything,
  description: anything,
  $defs: anything,
  $ref: (rule, value, root) => {
    const target = record(root['$defs'])?.[String(rule).replace('#/$defs/', '')];
    return holdsTo(root, value, record(target) ?? { missing: rule });
  },
  type: (rule, value) => rule === (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value),
  const: (rule, value) => rule === value,
  enum: (rule, value) => list(rule)?.includes(value) ?? false,
  required: (rule, value) => !record(value) || (list(rule) ?? []).every((name) => String(name) in (value as object)),
  properties: (rule, value, root) =>
    Object.entries(record(rule) ?? {}).every(([name, schema]) => {
      const held = record(value);
      return !held || !(name in held) || holdsTo(root, held[name], schema as Schema);
    }),
  items: (rule, value, root) => (list(value) ?? []).every((item) => holdsTo(root, item, rule as Schema)),
  maxItems: (rule, value) => (list(value)?.length ?? 0) <= Number(rule),
  minLength: (rule, value) => (length(value) ?? Infinity) >= Number(rule),
  maxLength: (rule, value) => (length(value) ?? 0) <= Number(rule),
  pattern: (rule, value) => typeof value !== 'string' || new RegExp(String(rule)).test(value),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  maximum: (rule, value) => typeof value !== 'number' || value <= Number(rule),
};

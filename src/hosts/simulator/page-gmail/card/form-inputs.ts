/** One field as events carry it. */
export type FormInput =
  | { readonly stringInputs: { readonly value: readonly string[] } }
  | { readonly dateInput: { readonly msSinceEpoch: string } };

/** What stands in the fields of a card, by their names, as `commonEventObject.formInputs` has it. */
export type FormInputs = Readonly<Record<string, FormInput>>;

/** A field of a card that is shown: its value now; undefined where nothing is chosen, which no event mentions. */
export type CardField = { readonly name: string; readonly value: () => FormInput | undefined };

export function formInputs(fields: readonly CardField[]): FormInputs {
  const found = fields.flatMap(({ name, value }): (readonly [string, FormInput])[] => {
    const now = value();
    return now === undefined ? [] : [[name, now]];
  });
  return Object.fromEntries(found);
}

/** Texts as an input; undefined where there are none. */
export function stringInputs(value: readonly string[]): FormInput | undefined {
  return value.length === 0 ? undefined : { stringInputs: { value } };
}

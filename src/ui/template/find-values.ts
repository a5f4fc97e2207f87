import type { TemplateValue } from './template-value';

/** What is typed after two opening braces: the words so far, and how many characters they and the braces take. */
export type ValueQuery = { readonly text: string; readonly length: number };

/** What is being asked for at the end of this text; undefined where no tag was begun. */
export function valueQuery(before: string): ValueQuery | undefined {
  const found = /\{\{([^{}"'\n]{0,40})$/.exec(before);
  return found ? { text: found[1]?.trimStart() ?? '', length: found[0].length } : undefined;
}

/** The values whose name or label holds what was typed; those that begin with it first. */
export function findValues(typed: string, values: readonly TemplateValue[]): readonly TemplateValue[] {
  const wanted = typed.toLowerCase();
  const places = values.map((value) => {
    const at = [value.name, value.label]
      .map((text) => text.toLowerCase().indexOf(wanted))
      .filter((place) => place >= 0);
    return { value, at: Math.min(...at) };
  });
  return [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0 && Number.isFinite(at))].map(
    ({ value }) => value,
  );
}

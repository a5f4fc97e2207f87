/** A value that can be put into a template. */
export type TemplateValue = {
  /** What stands between the braces, such as "customer.given"; one that begins with "#if " or "#unless " is put in with its end. */
  readonly name: string;
  readonly label: string;
  /** What it would say in the letter, from the open mail. */
  readonly example: string;
};

/** The tags that put in a value: one, or the two of a block. */
export function tagsFor({ name }: TemplateValue): readonly string[] {
  const block = /^#(if|unless) /.exec(name)?.[1];
  return block === undefined ? [`{{${name}}}`] : [`{{${name}}}`, `{{/${block}}}`];
}

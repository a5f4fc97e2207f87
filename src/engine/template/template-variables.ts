import type { Expression, PathExpression, Program, Statement } from './syntax';

/** A variable of a template. */
export type TemplateVariable = {
  readonly name: string;
  /** Used somewhere outside an `if` or `unless` (or their `else`) on itself, so the text has a hole without it. */
  readonly required: boolean;
};

/** Where in a template we are: what is looked at by an if or unless around, and how far below the top context. */
type Around = { readonly tested: readonly string[]; readonly depth: number; readonly params: readonly string[] };

/** The variables of an allowed template, in order of first use. Names inside each and with belong to other things. */
export function templateVariables(program: Program): readonly TemplateVariable[] {
  const required = new Map<string, boolean>();
  const use = (name: string | undefined, needed: boolean): void => {
    if (name !== undefined) required.set(name, (required.get(name) ?? false) || needed);
  };

  const visitProgram = (body: Program | undefined, around: Around): void => {
    for (const statement of body?.body ?? [])
      visit(statement, { ...around, params: [...around.params, ...(body?.blockParams ?? [])] });
  };
  const visitValue = (node: Expression, around: Around): void => {
    if (node.type === 'SubExpression') for (const param of node.params) visitValue(param, around);
    if (node.type !== 'PathExpression') return;
    const name = topName(node, around);
    use(name, name !== undefined && !around.tested.includes(name));
  };
  const visit = (node: Statement, around: Around): void => {
    if (node.type !== 'MustacheStatement' && node.type !== 'BlockStatement') return;
    const values = [...node.params, ...(node.hash?.pairs.map((pair) => pair.value) ?? [])];
    if (node.type === 'MustacheStatement') {
      for (const value of values.length || node.path.type !== 'PathExpression' ? values : [node.path])
        visitValue(value, around);
      return;
    }
    const helper = node.path.original;
    const [subject] = node.params;
    if (helper === 'if' || helper === 'unless') {
      const name = subject?.type === 'PathExpression' ? topName(subject, around) : undefined;
      const tested = name === undefined ? around.tested : [...around.tested, name];
      for (const value of values) visitValue(value, { ...around, tested });
      visitProgram(node.program, { ...around, tested });
      visitProgram(node.inverse, { ...around, tested });
      return;
    }
    for (const value of values) visitValue(value, around);
    visitProgram(node.program, { ...around, depth: around.depth + 1 });
    visitProgram(node.inverse, around);
  };

  visitProgram(program, { tested: [], depth: 0, params: [] });
  return [...required].map(([name, needed]) => ({ name, required: needed }));
}

/** The name a path has in the top context, if it leads there. */
function topName(path: PathExpression, around: Around): string | undefined {
  const [first = '', ...rest] = path.parts;
  if (path.data) return first === 'root' && rest.length > 0 ? rest.join('.') : undefined;
  if (path.depth !== around.depth || first === '' || around.params.includes(first)) return undefined;
  return path.parts.join('.');
}

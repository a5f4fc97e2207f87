import { allowedData } from './allowed-data';
import { allowedEnvironment, ALLOWED_HELPERS } from './allowed-helpers';
import type { AnswerCall } from './allowed-helpers';
import { refuseForbidden } from './allowed-syntax';
import type { Allowed } from './allowed-syntax';
import { closureSpec } from './closure-spec';
import { escapeHtml } from './escape-html';
import { parseTemplate } from './parse-template';
import { templateError } from './template-error';
import { templateVariables } from './template-variables';
import type { TemplateVariable } from './template-variables';

/** How values are put into the text. */
export type RenderOptions = {
  /** Gets each value and the path that led to it; without it values are escaped for HTML. */
  readonly write?: (value: unknown, path: string) => string;
  /** What the template's own helpers print, which then goes the way of a value; without it nothing. */
  readonly answer?: AnswerCall;
};

/** A template ready to be rendered, any number of times. */
export type Template = {
  /** The text for this data; throws a TemplateError when it would grow beyond 256 K characters or 100,000 steps. */
  render(context: unknown, options?: RenderOptions): string;
  /** In order of first use. */
  variables(): readonly TemplateVariable[];
};

const MAX_OUTPUT = 256 * 1024;
const MAX_STEPS = 100_000;
const NO_PROTOTYPES = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/**
 * Compiles Handlebars without generating code, so that it runs under a content security policy without unsafe-eval.
 * Only if, unless, each, with and lookup are helpers by themselves, and everything printed is escaped. Throws a TemplateError with the
 * place for anything else. `allowed` limits the template to some variables, and gives it helpers of its own.
 */
export function compileTemplate(source: string, allowed: Allowed = {}): Template {
  const ast = parseTemplate(source);
  refuseForbidden(ast, allowed);
  const variables = templateVariables(ast);
  const own = Object.keys(allowed.calls ?? {});
  let { write, answer }: RenderOptions = {};
  const environment = allowedEnvironment(own, (name, texts) => answer?.(name, texts) ?? '');
  let steps = 0;

  const run = environment.template(
    closureSpec(ast, {
      knownHelpers: Object.fromEntries([...ALLOWED_HELPERS, ...own].map((name) => [name, true])),
      knownHelpersOnly: true,
      write: (value, path) => (write ?? escaped)(value, path),
      onStep: (length) => {
        if (++steps > MAX_STEPS || length > MAX_OUTPUT) throw templateError('too-much-output');
      },
    }),
  );

  return {
    render: (context, options = {}) => {
      ({ write, answer } = options);
      steps = 0;
      const text = run(allowedData(context), NO_PROTOTYPES);
      if (text.length > MAX_OUTPUT) throw templateError('too-much-output');
      return text;
    },
    variables: () => variables,
  };
}

/** Lists and records have no text of their own. */
function escaped(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? escapeHtml(String(value))
    : '';
}

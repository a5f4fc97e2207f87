import { allowedData } from './allowed-data';
import { allowedEnvironment, ALLOWED_HELPERS } from './allowed-helpers';
import { refuseForbidden } from './allowed-syntax';
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
const KNOWN_HELPERS = Object.fromEntries(ALLOWED_HELPERS.map((name) => [name, true]));

/**
 * Compiles Handlebars without generating code, so that it runs under a content security policy without unsafe-eval.
 * Only if, unless, each, with and lookup are helpers, and everything printed is escaped. Throws a TemplateError with the
 * place for anything else. `only` limits the template to these variables, each standing alone.
 */
export function compileTemplate(source: string, only?: readonly string[]): Template {
  const ast = parseTemplate(source);
  refuseForbidden(ast, only);
  const variables = templateVariables(ast);
  const environment = allowedEnvironment();
  let write: RenderOptions['write'];
  let steps = 0;

  const run = environment.template(
    closureSpec(ast, {
      knownHelpers: KNOWN_HELPERS,
      knownHelpersOnly: true,
      write: (value, path) => (write ?? escaped)(value, path),
      onStep: (length) => {
        if (++steps > MAX_STEPS || length > MAX_OUTPUT) throw templateError('too-much-output');
      },
    }),
  );

  return {
    render: (context, options = {}) => {
      ({ write } = options);
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

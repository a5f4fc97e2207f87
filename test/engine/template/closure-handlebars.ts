import Handlebars from 'handlebars';
import { closureSpec } from '../../../src/engine/template/closure-spec';
import type { ClosureOptions } from '../../../src/engine/template/compilation';
import type { Program } from '../../../src/engine/template/syntax';

/** What a template is compiled and run with. */
export type Setting = {
  readonly context?: unknown;
  readonly compile?: ClosureOptions;
  readonly run?: Handlebars.RuntimeOptions;
  readonly helpers?: Readonly<Record<string, Handlebars.HelperDelegate>>;
  readonly partials?: Readonly<Record<string, string>>;
};

/** What came of a template: its text, or the error it ended with. */
export type Outcome = { readonly text: string } | { readonly error: string };

type Environment = typeof Handlebars;

function withClosures(environment: Environment): Environment {
  const compile = (source: string, given: ClosureOptions = {}): Handlebars.TemplateDelegate => {
    const options = { data: true, ...given };
    return environment.template(closureSpec(environment.parse(source, options) as unknown as Program, options));
  };
  return Object.assign(environment, { compile });
}

function outcome(environment: Environment, source: string, setting: Setting): Outcome {
  for (const [name, helper] of Object.entries(setting.helpers ?? {})) environment.registerHelper(name, helper);
  for (const [name, partial] of Object.entries(setting.partials ?? {})) environment.registerPartial(name, partial);
  try {
    const template = environment.compile<unknown>(source, { ...setting.compile });
    return { text: template(setting.context ?? {}, setting.run) };
  } catch (thrown) {
    // JavaScript's own errors are worded after the source code, which the closures do not have.
    if (thrown instanceof TypeError) return { error: 'TypeError' };
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    // Upstream makes one program of two equal blocks and then reports the place of the first.
    return { error: message.includes(' not defined in ') ? message.replace(/ - [0-9]+:[0-9]+$/, '') : message };
  }
}

/** The outcome with Handlebars' own compiler. */
export function official(source: string, setting: Setting = {}): Outcome {
  return outcome(Handlebars.create(), source, setting);
}

/** The outcome with closures, in the same runtime. */
export function closures(source: string, setting: Setting = {}): Outcome {
  return outcome(withClosures(Handlebars.create()), source, setting);
}

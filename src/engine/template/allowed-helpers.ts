import { create } from 'handlebars/dist/cjs/handlebars.runtime';
import type { BlockBody, Callable } from './frame';

type Environment = ReturnType<typeof create>;
type BlockOptions = { readonly fn: BlockBody; readonly inverse: BlockBody };

/** The helpers a template may name. */
export const ALLOWED_HELPERS = ['if', 'unless', 'each', 'with', 'lookup'] as const;

/** Answers a call such as `{{promise "3 business days"}}`: the helper's name and its texts, to the text it prints. */
export type AnswerCall = (name: string, texts: readonly string[]) => string;

/**
 * A runtime of its own with nothing registered but the allowed helpers and those named in `own`, which `answer` speaks
 * for: no log, no partials, no decorators.
 */
export function allowedEnvironment(own: readonly string[] = [], answer: AnswerCall = () => ''): Environment {
  const environment = create();
  const { helpers } = environment;
  const upstreamEach = helpers.each as Callable;
  for (const name of Object.keys(helpers)) {
    if (!ALLOWED_HELPERS.some((allowed) => allowed === name)) Reflect.deleteProperty(helpers, name);
  }
  // Over anything but a list, a letter has nothing to repeat.
  helpers.each = function (this: unknown, list: unknown, options: BlockOptions): unknown {
    return Array.isArray(list) ? upstreamEach.call(this, list, options) : options.inverse(this);
  };
  // The last argument of a helper is the runtime's options.
  for (const name of own) helpers[name] = (...texts: unknown[]) => answer(name, texts.slice(0, -1).map(String));
  for (const name of Object.keys(environment.decorators)) Reflect.deleteProperty(environment.decorators, name);
  return environment;
}

import { create } from 'handlebars/dist/cjs/handlebars.runtime';
import type { BlockBody, Callable } from './frame';

type Environment = ReturnType<typeof create>;
type BlockOptions = { readonly fn: BlockBody; readonly inverse: BlockBody };

/** The helpers a template may name. */
export const ALLOWED_HELPERS = ['if', 'unless', 'each', 'with', 'lookup'] as const;

/** A runtime of its own with nothing registered but the allowed helpers: no log, no partials, no decorators. */
export function allowedEnvironment(): Environment {
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
  for (const name of Object.keys(environment.decorators)) Reflect.deleteProperty(environment.decorators, name);
  return environment;
}

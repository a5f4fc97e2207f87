import type { Hostility } from '../mail/reading';

/**
 * What stands after the second voice was heard: it may raise the verdict under which a pause began, never end that pause. Where none
 * began, the later verdict is the better one.
 */
export function keepBegun(before: Hostility, after: Hostility, begun: boolean): Hostility {
  return begun && after.level < before.level ? before : after;
}

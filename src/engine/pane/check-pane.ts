import type { FoundDraft } from './care';
import { idOf, promiseId } from './finding-id';
import type { DraftFinding } from './check-pane-state';
import type { Pane, Who } from './pane';

/** More are not looked at in one glance. */
const AT_ONCE = 3;
const MOST_WORDS = 200;

const cut = (words: string): string => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words);

/**
 * What to look at before the open draft goes. A promise stands behind what hurts and before what only reads badly. `hearsSends`: promises
 * go on the list by themselves when the mail is sent.
 */
export function checkPane(
  found: FoundDraft,
  about: { readonly who: Who; readonly level: 0 | 1 | 2 | 3 },
  hearsSends: boolean,
): Pane {
  const problems = found.problems.map((problem): DraftFinding => ({
    id: idOf(problem),
    kind: problem.kind,
    rule: problem.rule,
    words: cut(problem.text),
    ...(problem.fix !== undefined && { fix: cut(problem.fix) }),
  }));
  const promises = found.promises
    .filter((promise) => !hearsSends && !found.reminded.includes(promiseId(promise)))
    .map((promise): DraftFinding => ({
      id: promiseId(promise),
      kind: 'promise',
      rule: '',
      words: cut(promise.text),
      due: promise.dueAt,
    }));
  const [first, ...rest] = problems;
  const all = [...(first ? [first] : []), ...promises, ...rest];
  const shown = found.showsAll ? all : all.slice(0, AT_ONCE);
  return {
    kind: 'check',
    ...about,
    findings: shown,
    more: all.length - shown.length,
    steps: found.steps,
    dealt: found.dealt,
    canUndo: found.canUndo,
    ...(found.fine && { fine: found.fine }),
    ...(found.trouble && { trouble: found.trouble }),
  };
}

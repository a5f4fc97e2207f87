import type { DraftProblem } from '../draft-check/draft';
import type { FoundDraft } from './care';
import type { DialState } from './dial-state';
import { numberedProblems, numberedPromises } from './finding-id';
import { oneLine } from './who-of';
import type { DraftFinding, DraftMerit } from './check-pane-state';
import type { Pane, Who } from './pane';

/** More are not looked at in one glance. */
const AT_ONCE = 3;
const MOST_WORDS = 200;
const MOST_NAME = 60;
/** A list of all that is well says nothing. */
const MOST_STEPS = 3;

/**
 * What to look at before the open draft goes. A promise stands behind what hurts and before what only reads badly. `hearsSends`: promises
 * go on the list by themselves when the mail is sent.
 */
export function checkPane(
  found: FoundDraft,
  about: { readonly who: Who; readonly level: 0 | 1 | 2 | 3; readonly dial?: DialState },
  hearsSends: boolean,
): Extract<Pane, { kind: 'check' }> {
  const problems = numberedProblems(found.problems).map(({ id, found: problem }): DraftFinding => ({
    id,
    kind: problem.kind,
    rule: problem.rule,
    words: oneLine(wordsOf(problem, found.asks), MOST_WORDS),
    ...(problem.fix !== undefined && { fix: oneLine(problem.fix, MOST_WORDS) }),
  }));
  const dealtWith = new Set([...found.reminded, ...found.settled]);
  const promises = numberedPromises(found.promises)
    .filter(({ id }) => !hearsSends && !dealtWith.has(id))
    .map(({ id, found: { text, dueAt } }): DraftFinding => ({
      id,
      kind: 'promise',
      rule: '',
      words: oneLine(text, MOST_WORDS),
      due: dueAt,
    }));
  const [first, ...rest] = problems;
  const all = [...(first ? [first] : []), ...promises, ...rest];
  const shown = found.showsAll ? all : all.slice(0, AT_ONCE);
  return {
    kind: 'check',
    ...about,
    findings: shown,
    more: all.length - shown.length,
    merits: all.length > 0 ? [] : meritsOf(found, hearsSends),
    dealt: found.dealt,
    canUndo: found.canUndo,
    ...(found.fine && { fine: found.fine }),
    ...(found.trouble && { trouble: found.trouble }),
  };
}

/** What is not in the draft has no words there; a question that is left open is named by the customer's. */
function wordsOf({ kind, rule, text }: DraftProblem, asks: readonly string[]): string {
  return kind === 'unanswered' ? (asks[Number(rule.split(':')[1])] ?? '') : text;
}

function meritsOf(
  { greets, takesUp, steps, promises, reminded, settled }: FoundDraft,
  hearsSends: boolean,
): readonly DraftMerit[] {
  const reminders = numberedPromises(promises).filter(
    ({ id }) => !settled.includes(id) && (hearsSends || reminded.includes(id)),
  );
  return [
    ...(greets === undefined ? [] : [{ kind: 'greets' as const, name: oneLine(greets, MOST_NAME) }]),
    ...(takesUp > 0 ? [{ kind: 'takes-up' as const, count: takesUp }] : []),
    ...steps.slice(0, MOST_STEPS).map((step) => ({ kind: 'step' as const, step })),
    ...reminders
      .slice(0, AT_ONCE)
      .map(({ id, found: { dueAt } }) => ({ kind: 'reminder' as const, due: dueAt, onSend: !reminded.includes(id) })),
  ];
}

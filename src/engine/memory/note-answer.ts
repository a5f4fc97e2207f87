import type { Settings } from '../settings/settings';
import { runningCoolDowns } from './cool-down-status';
import { conversationsOf, SAID_SPACING_MS } from './count-answered';
import { lastSaid } from './last-said';
import type { Answer, CoolDown, Key, Memory } from './memory';

/** Writes one answer into the given cool-downs; what is there already keeps its earlier time and stronger evidence. */
function write(memory: Memory, into: readonly CoolDown[], id: string, answer: Answer): Memory {
  if (into.length === 0) return memory;
  const coolDowns = { ...memory.coolDowns };
  for (const coolDown of into) {
    const old = Object.hasOwn(coolDown.answered, id) ? coolDown.answered[id] : undefined;
    const kept =
      old === undefined
        ? answer
        : { at: Math.min(old.at, answer.at), evidence: answer.evidence === 'sent' ? answer.evidence : old.evidence };
    coolDowns[coolDown.message] = { ...coolDown, answered: { ...coolDown.answered, [id]: kept } };
  }
  return { ...memory, coolDowns };
}

/** What was taken back stays so for good, and an answer after that is kept under a name of its own; there are ten of them. */
function freeId(running: readonly CoolDown[], conversation: Key): string {
  let id = conversation;
  for (let time = 1; time < 10 && running.some(({ undone }) => Object.hasOwn(undone, id)); time++) {
    id = `${conversation}~${time}`;
  }
  return id;
}

/**
 * Remembers that another email was answered, in every cool-down that runs; `sent` also proves that send events reach this
 * mailbox, and is remembered for the pauses that are not known here. A conversation that is cooling itself counts for nothing.
 */
export function noteAnswer(
  memory: Memory,
  conversation: Key,
  evidence: 'opened-here' | 'sent',
  settings: Settings,
  now: number,
): Memory {
  const running = runningCoolDowns(memory, settings, now).map((status) => status.coolDown);
  const cooling = running.some((coolDown) => conversationsOf(coolDown).includes(conversation));
  const id = evidence === 'sent' ? conversation : freeId(running, conversation);
  const noted = cooling ? memory : write(memory, running, id, { at: now, evidence });
  if (evidence === 'opened-here') return noted;
  return { sendEventsSince: now, ...noted, ...(!cooling && { sent: { ...noted.sent, [conversation]: now } }) };
}

/** "I answered another", under an id of its own; at most one in 20 s, more change nothing. */
export function sayAnswered(memory: Memory, id: string, settings: Settings, now: number): Memory {
  const running = runningCoolDowns(memory, settings, now);
  const last = lastSaid(running);
  if (last !== undefined && Math.abs(now - last.at) < SAID_SPACING_MS) return memory;
  return write(
    memory,
    running.map((status) => status.coolDown),
    id,
    { at: now, evidence: 'said' },
  );
}

/** Takes back the last "I answered another". */
export function undoSaid(memory: Memory, settings: Settings, now: number): Memory {
  const running = runningCoolDowns(memory, settings, now);
  const last = lastSaid(running);
  if (last === undefined) return memory;
  const coolDowns = { ...memory.coolDowns };
  for (const { coolDown } of running) {
    if (!Object.hasOwn(coolDown.answered, last.id)) continue;
    coolDowns[coolDown.message] = { ...coolDown, undone: { ...coolDown.undone, [last.id]: now } };
  }
  return { ...memory, coolDowns };
}

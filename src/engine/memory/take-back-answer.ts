import type { Key, Memory } from './memory';

/**
 * Takes back that a conversation was answered: what was noted of it since `before`, and was only opened. What was noted earlier, or was
 * seen to be sent, stays.
 */
export function takeBackAnswer(memory: Memory, before: Memory, conversation: Key, now: number): Memory {
  const coolDowns = Object.entries(memory.coolDowns).map(([message, coolDown]) => {
    const known = before.coolDowns[message]?.answered ?? {};
    const taken = Object.keys(coolDown.answered).filter(
      (id) =>
        id.replace(/~.*/, '') === conversation &&
        coolDown.answered[id]?.evidence === 'opened-here' &&
        !Object.hasOwn(known, id) &&
        !Object.hasOwn(coolDown.undone, id),
    );
    const undone = { ...coolDown.undone, ...Object.fromEntries(taken.map((id) => [id, now])) };
    return [message, taken.length > 0 ? { ...coolDown, undone } : coolDown] as const;
  });
  return { ...memory, coolDowns: Object.fromEntries(coolDowns) };
}

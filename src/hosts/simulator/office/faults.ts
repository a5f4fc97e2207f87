/** What an Outlook in trouble does with a call: an error code, no answer at all, or the answer `null`. */
export type Fault = { readonly errorCode: number } | 'silence' | 'null';

/** Troubles planned for the next calls, so that tests can see what the add-in makes of them. */
export type Faults = {
  /** The next `times` calls with this dispatch id meet the fault. */
  readonly plan: (dispatchId: number, fault: Fault, times?: number) => void;
  /** The fault that this call meets, which is thereby used up. */
  readonly take: (dispatchId: number) => Fault | undefined;
};

export function createFaults(): Faults {
  const planned = new Map<number, Fault[]>();
  return {
    plan: (dispatchId, fault, times = 1) => {
      planned.set(dispatchId, [...(planned.get(dispatchId) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (dispatchId) => planned.get(dispatchId)?.shift(),
  };
}

/** Ways of other Outlooks that this one can take on, so that tests can see what the add-in makes of them. */
export type Habits = {
  /** Classic Outlook's: whoever opens another item, the add-in is first told that nothing is open. */
  readonly nullFirst: () => boolean;
  readonly setNullFirst: (on: boolean) => void;
};

export function createHabits(): Habits {
  let nullFirst = false;
  return {
    nullFirst: () => nullFirst,
    setNullFirst: (on) => {
      nullFirst = on;
    },
  };
}

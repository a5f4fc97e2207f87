/** Work that was begun in the background and is not done yet. */
export type UnderWay = {
  /** Does work in the background; what it throws goes to the one boundary. */
  readonly run: (work: Promise<void>) => void;
  /** Resolves when nothing is under way any more, what was begun meanwhile included. */
  readonly rest: () => Promise<void>;
};

/** Starts with nothing under way; `onBug` hears of everything that is thrown. */
export function createUnderWay(onBug: (error: unknown) => void): UnderWay {
  const going = new Set<Promise<void>>();
  return {
    run(work) {
      const done: Promise<void> = work.catch(onBug).finally(() => going.delete(done));
      going.add(done);
    },
    async rest() {
      while (going.size > 0) await Promise.all(going);
    },
  };
}

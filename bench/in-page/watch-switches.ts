/** What a pane took for one change of item, in ms since it was told: until its DOM showed the new item, and until that was painted. */
export type SwitchTimes = { readonly shown: number; readonly painted: number };

/** What a pane is asked to wait for. */
export type Awaited = {
  /** Stands in the pane as soon as it has settled on an item. */
  readonly settled: string;
  /** The text that tells the new item, and those that tell the others: the pane is about the first one it names. */
  readonly text: string;
  readonly texts: readonly string[];
};

declare global {
  interface Window {
    /** Resolves when the pane shows what it is asked for; to be called before the item changes. */
    nextSwitch: (awaited: Awaited) => Promise<SwitchTimes>;
  }
}

let told: number | undefined;
let look: () => void = () => undefined;

function shows({ settled, text, texts }: Awaited): boolean {
  if (document.querySelector(settled) === null) return false;
  const said = document.body.textContent;
  const at = said.indexOf(text);
  return at >= 0 && !texts.some((other) => other !== text && isBefore(said.indexOf(other), at));
}

function isBefore(place: number, at: number): boolean {
  return place >= 0 && place < at;
}

window.nextSwitch = (awaited) =>
  new Promise((resolve) => {
    told = undefined;
    look = () => {
      if (told === undefined || !shows(awaited)) return;
      const since = told;
      const shown = performance.now() - since;
      look = () => undefined;
      // The second frame begins when the first, which has the new item in it, is painted.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve({ shown, painted: performance.now() - since })));
    };
  });

// Registered before office.js listens, so that its own work counts.
addEventListener('message', ({ data }) => {
  if (typeof data === 'string' && data.includes('"olkItemSelectedChanged"')) told = performance.now();
});
new MutationObserver(() => look()).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
});

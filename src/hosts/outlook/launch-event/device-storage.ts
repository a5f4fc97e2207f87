/**
 * What the windows of this browser share; undefined where there is none: classic Outlook's event runtime has no storage, and a browser
 * may refuse it to a frame of another site.
 */
function deviceStorage(): Storage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}

/** What lies on this device under a name; undefined where nothing does, or it is no JSON. */
export function readDevice(name: string): unknown {
  try {
    return JSON.parse(deviceStorage()?.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Leaves something on this device for a pane that is opened later; where that is refused, nobody is told. */
export function writeDevice(name: string, value: unknown): void {
  try {
    deviceStorage()?.setItem(name, JSON.stringify(value));
  } catch {
    // Full, or refused: what is left here only adds words to what roams.
  }
}

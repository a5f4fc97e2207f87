/** The add-in's roaming settings as Outlook keeps them: each value is a JSON string. */
export type Settings = Readonly<Record<string, string>>;

/** Where the settings live between two openings: saved whole, the last writer wins. */
export type RoamingSettings = {
  readonly load: () => Settings;
  readonly save: (settings: Settings) => void;
  /** The next save is answered as done, and gets lost. */
  readonly loseNextSave: () => void;
};

const KEY = 'take-five-simulator/roaming-settings';

function parse(text: string | null): Settings {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Keeps the settings in `storage`, so that they outlive a reload as they outlive one in Outlook. */
export function createRoamingSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): RoamingSettings {
  let losing = false;
  return {
    load: () => parse(storage.getItem(KEY)),
    save: (settings) => {
      if (!losing) storage.setItem(KEY, JSON.stringify(settings));
      losing = false;
    },
    loseNextSave: () => {
      losing = true;
    },
  };
}

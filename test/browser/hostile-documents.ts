import { DEFAULT_SETTINGS, EMPTY_MEMORY } from '../../src/engine';

const settings = { ...DEFAULT_SETTINGS, introduced: true, changedAt: 1 };
const key = '0123456789abcdef';
const coolDown = {
  message: key,
  conversation: key,
  sender: key,
  level: 2,
  startedAt: 0,
  joined: {},
  answered: {},
  undone: {},
};
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const withRaw = (document: object, raw: string) => `${JSON.stringify(document).slice(0, -1)},${raw}}`;
const IMAGE = '<img src=x onerror=canary()>';

/** What somebody may have put where Take Five keeps its documents, as the JSON text that Outlook or the browser gives back. */
export type HostileDocument = {
  readonly kind: 'settings' | 'memory' | 'drafts';
  readonly what: string;
  readonly text: string;
};

const document = (kind: HostileDocument['kind'], what: string, text: string): HostileDocument => ({ kind, what, text });

/** Broken, huge, foreign and poisoned documents. */
export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  document('settings', 'that are no JSON', '{"version":1,'),
  document('settings', 'that are a tag', IMAGE),
  document('settings', 'that are a text with a tag', JSON.stringify(IMAGE)),
  document('settings', 'that are a list', '[1,2,3]'),
  document('settings', 'that are null', 'null'),
  document('settings', 'nested 100,000 deep', nested(100_000)),
  document('settings', 'of a megabyte', withRaw(settings, `"more":"${'x'.repeat(1_000_000)}"`)),
  document('settings', 'that reach for the prototype', withRaw(settings, '"__proto__":{"polluted":1,"on":"x"}')),
  document(
    'settings',
    'that reach for the constructor',
    withRaw(settings, '"constructor":{"prototype":{"polluted":1}}'),
  ),
  document('settings', 'of a later release', JSON.stringify({ ...settings, version: 2, agentName: IMAGE })),
  document('settings', 'of no release at all', JSON.stringify({ ...settings, version: Number.MAX_VALUE })),
  document(
    'settings',
    'with a colour that is a style',
    JSON.stringify({ ...settings, accent: 'red;background:url(//evil.example)' }),
  ),
  document('settings', 'in a language that is a path', JSON.stringify({ ...settings, language: '../../evil' })),
  document('settings', 'with a pause without end', JSON.stringify({ ...settings, minutes: 1e308, emails: -1 })),
  document('settings', 'that are quiet for ever', JSON.stringify({ ...settings, quietUntil: Number.MAX_SAFE_INTEGER })),
  document('memory', 'that is no JSON', '{{agent}}'),
  document('memory', 'that is a number', '1e400'),
  document('memory', 'nested 100,000 deep', nested(100_000)),
  document('memory', 'that reaches for the prototype', withRaw(EMPTY_MEMORY, '"__proto__":{"polluted":1}')),
  document(
    'memory',
    'whose keys reach for the prototype',
    `{"version":1,"coolDowns":{"__proto__":${JSON.stringify(coolDown)},"constructor":${JSON.stringify(coolDown)}},"notHeated":{"__proto__":1,"toString":1},"muted":{"__proto__":{"at":1,"on":true}}}`,
  ),
  document(
    'memory',
    'with tags where a time stands',
    JSON.stringify({ ...EMPTY_MEMORY, coolDowns: { [key]: { ...coolDown, holding: { at: 1, by: IMAGE } } } }),
  ),
  document(
    'memory',
    'with thousands of pauses',
    JSON.stringify({
      ...EMPTY_MEMORY,
      coolDowns: Object.fromEntries(
        Array.from({ length: 5_000 }, (_, index) => [`${index}`, { ...coolDown, message: `${index}` }]),
      ),
    }),
  ),
  document(
    'memory',
    'of times that are none',
    JSON.stringify({ ...EMPTY_MEMORY, forgottenAt: 1e308, coolDowns: { [key]: { ...coolDown, startedAt: -1e308 } } }),
  ),
  document('drafts', 'that are no JSON', '<script>canary()</script>'),
  document(
    'drafts',
    'that reach for the prototype',
    '{"__proto__":{"at":1,"values":{"__proto__":"x"}},"constructor":{"at":1,"values":{}}}',
  ),
  document('drafts', 'nested 100,000 deep', nested(100_000)),
];

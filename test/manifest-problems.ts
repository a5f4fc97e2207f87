import { below, xmlTree } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** What a manifest is held against. */
export type Surroundings = {
  /** Where the add-in stands, without a slash at the end. */
  readonly url: string;
  /** The version in package.json. */
  readonly version: string;
  /** The file that stands at a path under `url`; undefined when there is none. */
  readonly file: (path: string) => Buffer | undefined;
};

const PRODUCT = 'Take Five';
const LOCALES = ['bg-BG', 'ru-RU', 'uk-UA'];
const COMMAND_SIZES = ['16', '32', '80'];

/** The children an element may have, in the order Outlook demands; elements that are not named here have none. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'FormSettings', 'Permissions'],
    ...['Rule', 'DisableEntityHighlighting', 'VersionOverrides'],
  ],
  Description: ['Override'],
  SupportUrl: ['Override'],
  Requirements: ['Sets', 'bt:Sets'],
  Sets: ['Set'],
  'bt:Sets': ['bt:Set'],
  FormSettings: ['Form'],
  Form: ['DesktopSettings'],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  Rule: ['Rule'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Hosts: ['Host'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  Runtime: ['Override'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'LaunchEvents', 'SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  Action: ['SourceLocation', 'SupportsPinning'],
  LaunchEvents: ['LaunchEvent'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:String': ['bt:Override'],
};

/** Where an element's resid must lead. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
  Override: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const LONGEST: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  url: 2048,
  id: 32,
};

const named = (nodes: readonly XmlNode[], name: string): readonly XmlNode[] => nodes.filter((one) => one.name === name);
const values = (node: XmlNode): readonly string[] =>
  [node, ...node.children].flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);

/** Everything that is wrong with an Outlook add-in only manifest, one line each. */
export function manifestProblems(xml: string, around: Surroundings): readonly string[] {
  const root = xmlTree(xml);
  const all = [root, ...below(root)];
  const overrides = named(all, 'VersionOverrides');
  return [
    ...orderProblems(all),
    ...identityProblems(root, around.version),
    ...overrides.flatMap(resourceProblems),
    ...lengthProblems(all),
    ...addressProblems(all, around),
    ...iconProblems(root, overrides, around),
    ...textProblems(root, all),
    ...overrides.flatMap(commandProblems),
    ...versionProblems(root, overrides),
  ];
}

function orderProblems(all: readonly XmlNode[]): readonly string[] {
  return all.flatMap((node) => {
    const wanted = ORDER[node.name] ?? [];
    const places = node.children.map((child) => wanted.indexOf(child.name));
    const strangers = node.children.filter((child) => !wanted.includes(child.name));
    return [
      ...strangers.map((child) => `order: <${child.name}> has no place in <${node.name}>`),
      ...(places.some((place, index) => place < (places[index - 1] ?? 0)) ? [`order: inside <${node.name}>`] : []),
    ];
  });
}

function identityProblems(root: XmlNode, version: string): readonly string[] {
  const text = (name: string): string => named(root.children, name)[0]?.text ?? '';
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id')) ? [] : ['id: no GUID']),
    ...(text('Version') === `${version}.0` ? [] : [`version: ${text('Version')} is not ${version}.0`]),
    ...(text('Permissions') === 'ReadWriteItem' ? [] : [`permission: ${text('Permissions')}`]),
  ];
}

/** Each VersionOverrides has resources of its own; none are inherited. */
function resourceProblems(overrides: XmlNode): readonly string[] {
  const own = below(overrides, (node) => node.name !== 'VersionOverrides');
  const lists = named(own, 'Resources')[0]?.children ?? [];
  const ids = lists.flatMap((list) => list.children.map((one) => ({ list: list.name, id: one.attributes.id ?? '' })));
  const uses = own.filter((one) => one.attributes.resid !== undefined);
  const used = new Set(uses.map((one) => one.attributes.resid));
  return [
    ...uses
      .filter(
        ({ name, attributes }) => !ids.some(({ list, id }) => id === attributes.resid && list === RESOURCE_OF[name]),
      )
      .map(({ name, attributes }) => `resid: <${name}> finds no ${attributes.resid}`),
    ...ids.filter(({ id }) => !used.has(id)).map(({ id }) => `resid: nothing uses ${id}`),
    ...ids
      .filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
      .map(({ id }) => `resid: two ${id}`),
    ...ids.filter(({ id }) => id.length > (LONGEST.id ?? 0)).map(({ id }) => `resid: ${id} is too long`),
  ];
}

function lengthProblems(all: readonly XmlNode[]): readonly string[] {
  const texts = all.flatMap((node) => {
    if (node.name === 'ProviderName') return [{ kind: node.name, value: node.text }];
    if (node.name === 'DisplayName' || node.name === 'Description')
      return values(node).map((value) => ({ kind: node.name, value }));
    if (node.name === 'bt:ShortStrings' || node.name === 'bt:LongStrings')
      return node.children.flatMap(values).map((value) => ({ kind: node.name, value }));
    return values(node)
      .filter((value) => value.includes('://'))
      .map((value) => ({ kind: 'url', value }));
  });
  return texts
    .filter(({ kind, value }) => value.length > (LONGEST[kind] ?? Infinity) || value.trim() === '')
    .map(({ kind, value }) => `length: ${kind} of ${value.length} characters`);
}

/** Every address in the manifest: attributes that hold one, and elements whose text is one. */
function addressProblems(all: readonly XmlNode[], { url, file }: Surroundings): readonly string[] {
  const addresses = all.flatMap((node) =>
    [node.attributes.DefaultValue ?? '', node.attributes.Value ?? '', node.text].filter((value) =>
      value.includes('://'),
    ),
  );
  const demanded = all.filter((node) => /Url$|^SourceLocation$|^bt:Image$/.test(node.name) && !node.attributes.resid);
  return [
    ...demanded
      .filter((node) => !node.attributes.DefaultValue?.includes('://'))
      .map((node) => `address: <${node.name}> has none`),
    ...addresses.flatMap((address) => {
      if (!address.startsWith('https://')) return [`address: ${address} is not https`];
      if (!address.startsWith(`${url}/`)) return [`address: ${address} is not under ${url}`];
      return file(address.slice(url.length + 1)) ? [] : [`address: nothing stands at ${address}`];
    }),
  ];
}

/** Width and height out of the header of a PNG file; undefined for anything else. */
export function pngSize(file: Buffer | undefined): string | undefined {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (!file?.subarray(0, 8).equals(signature) || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

function iconProblems(root: XmlNode, overrides: readonly XmlNode[], { url, file }: Surroundings): readonly string[] {
  const wrong = (what: string, address: string | undefined, size: string): readonly string[] => {
    const found = pngSize(file((address ?? '').slice(url.length + 1)));
    return found === `${size}x${size}` ? [] : [`icon: ${what} should have ${size} pixels, has ${found ?? 'none'}`];
  };
  const address = (name: string): string | undefined => named(root.children, name)[0]?.attributes.DefaultValue;
  return [
    ...wrong('IconUrl', address('IconUrl'), '64'),
    ...wrong('HighResolutionIconUrl', address('HighResolutionIconUrl'), '128'),
    ...overrides.flatMap((one) => {
      const own = below(one, (node) => node.name !== 'VersionOverrides');
      const images = named(own, 'bt:Images').flatMap((list) => list.children);
      return named(own, 'Icon').flatMap((icon) => [
        ...COMMAND_SIZES.filter((size) => !icon.children.some((image) => image.attributes.size === size)).map(
          (size) => `icon: no ${size} pixels`,
        ),
        ...icon.children.flatMap(({ attributes: { resid, size = '' } }) =>
          wrong(String(resid), images.find((image) => image.attributes.id === resid)?.attributes.DefaultValue, size),
        ),
      ]);
    }),
  ];
}

function textProblems(root: XmlNode, all: readonly XmlNode[]): readonly string[] {
  const support = named(root.children, 'SupportUrl');
  const spoken = [...named(root.children, 'Description'), ...named(all, 'bt:String'), ...support];
  const byId = new Map<string, string>();
  return [
    ...(support.length === 1 ? [] : ['support: no SupportUrl']),
    ...spoken.flatMap((node) => {
      const locales = node.children.map((child) => child.attributes.Locale ?? '');
      // The product's name is the same everywhere.
      if (node.attributes.DefaultValue === PRODUCT) return locales.length === 0 ? [] : ['locale: the name has others'];
      const what = node.attributes.id ?? node.name;
      return [
        ...(locales.join() === LOCALES.join() ? [] : [`locale: ${what} is there in ${locales.join() || 'none'}`]),
        ...(new Set(values(node)).size === values(node).length ? [] : [`locale: ${what} says the same in two`]),
      ];
    }),
    ...named(all, 'bt:String').flatMap((node) => {
      const id = node.attributes.id ?? '';
      const said = values(node).join('|');
      const before = byId.get(id) ?? said;
      byId.set(id, before);
      return before === said ? [] : [`locale: ${id} differs between the two VersionOverrides`];
    }),
  ];
}

function commandProblems(overrides: XmlNode): readonly string[] {
  const own = below(overrides, (node) => node.name !== 'VersionOverrides');
  const points = named(own, 'ExtensionPoint').map((point) => point.attributes['xsi:type'] ?? '');
  const controls = named(own, 'Control').map((control) => control.attributes.id ?? '');
  return [
    ...['MessageReadCommandSurface', 'MessageComposeCommandSurface']
      .filter((surface) => !points.includes(surface))
      .map((surface) => `command: no ${surface}`),
    ...named(own, 'OfficeTab')
      .filter((tab) => tab.attributes.id !== 'TabDefault')
      .map(() => 'command: not on the default tab'),
    ...(new Set(controls).size === controls.length ? [] : ['command: two controls of one id']),
  ];
}

/** What a client below Mailbox 1.12 must not meet stands in the part that such a client skips. */
function versionProblems(root: XmlNode, [older, newer]: readonly XmlNode[]): readonly string[] {
  if (!older || !newer) return ['versions: not two VersionOverrides, one in the other'];
  const inOlder = below(older, (node) => node !== newer);
  const inNewer = below(newer);
  const minimum = named(named(root.children, 'Requirements').flatMap(below1), 'Set')[0]?.attributes.MinVersion;
  const newerMinimum = named(inNewer, 'bt:Sets')[0]?.attributes.DefaultMinVersion;
  const [runtime, ...runtimes] = named(inNewer, 'Runtime');
  const script = runtime?.children ?? [];
  const [event, ...events] = named(inNewer, 'LaunchEvent');
  const point = named(inNewer, 'ExtensionPoint').find((one) => one.attributes['xsi:type'] === 'LaunchEvent');
  const form = named(inNewer, 'DesktopFormFactor')[0]?.children[0];
  const wanted: readonly (readonly [string, boolean])[] = [
    ['versions: the minimum is not Mailbox 1.5', minimum === '1.5'],
    ['versions: the send event is offered below Mailbox 1.12', newerMinimum === '1.12'],
    ['versions: older clients are told of pinning, sharing or events', !inOlder.some(({ name }) => LATER.test(name))],
    ['versions: not nested as 1.1 in 1.0', newer.attributes['xsi:type'] === 'VersionOverridesV1_1'],
    ['send: not one runtime with one script', runtimes.length === 0 && script.length === 1],
    ['send: the script is not marked as one', script[0]?.attributes.type === 'javascript'],
    ['send: not one event', event?.attributes.Type === 'OnMessageSend' && events.length === 0],
    ['send: it could block', event?.attributes.SendMode === 'PromptUser'],
    ['send: no handler is named', event?.attributes.FunctionName === 'onMessageSendHandler'],
    [
      'send: the event runs elsewhere than the runtime',
      named(point?.children ?? [], 'SourceLocation')[0]?.attributes.resid === runtime?.attributes.resid,
    ],
    ['sharing: not first, or not on', form?.name === 'SupportsSharedFolders' && form.text === 'true'],
    [
      'pinning: not on both buttons',
      named(inNewer, 'SupportsPinning').filter(({ text }) => text === 'true').length === 2,
    ],
  ];
  return wanted.filter(([, holds]) => !holds).map(([problem]) => problem);
}

const LATER = /^(Runtimes|LaunchEvents?|SupportsPinning|SupportsSharedFolders)$/;
const below1 = (node: XmlNode): readonly XmlNode[] => below(node);

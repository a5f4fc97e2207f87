import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEVELOPMENT_URL } from '../src/hosts/outlook/delivery/addin-url';
import { hostedFiles } from '../src/hosts/outlook/delivery/hosted-files';
import { manifestProblems, pngSize } from './manifest-problems';
import { xmlTree } from './xml-tree';

const ROOT = resolve(__dirname, '..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const hosted = hostedFiles(ROOT, {});
/** Written by the build in other ways; the browser tests look for them in dist/ itself. */
const BUNDLED = ['taskpane.html', 'launch-event.html', 'launch-event.js'];

const problemsOf = (xml: string) =>
  manifestProblems(xml, {
    url: DEVELOPMENT_URL,
    version,
    file(path) {
      const content = BUNDLED.includes(path) ? '' : hosted[path];
      return content === undefined ? undefined : Buffer.from(content);
    },
  });

/** The manifest with every one of these pieces replaced; fails when one is not there. */
function broken(...changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((xml, [from, to]) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`the manifest has no ${String(from)}`);
    return changed;
  }, manifest);
}

const last = (text: string) => new RegExp(`${text}(?![\\s\\S]*${text})`);

describe('the manifest', () => {
  it('has nothing wrong with it', () => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  it('is well-formed', () => {
    expect(() => xmlTree(manifest)).not.toThrow();
    expect(() => xmlTree(manifest.replace('</Hosts>', ''))).toThrow();
  });
});

describe('the check of the manifest', () => {
  it.each<readonly [string, string, string]>([
    [
      'a resid that leads nowhere',
      broken(['<Label resid="openLabel" />', '<Label resid="opnLabel" />']),
      'resid: <Label>',
    ],
    [
      'a resid of the wrong kind',
      broken(['<Label resid="openLabel" />', '<Label resid="openTip" />']),
      'resid: <Label>',
    ],
    [
      'a resid that only the other VersionOverrides knows',
      broken(['<SourceLocation resid="pane" />', '<SourceLocation resid="sendPage" />']),
      'resid: <SourceLocation>',
    ],
    [
      'a resource that nothing uses',
      broken(['</bt:Urls>', '<bt:Url id="spare" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>']),
      'resid: nothing uses spare',
    ],
    [
      'two resources of one id',
      broken(['</bt:Urls>', '<bt:Url id="pane" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>']),
      'resid: two pane',
    ],
    ['an id of 33 characters', broken([/"openTip"/g, `"${'o'.repeat(33)}"`]), 'is too long'],
    ['a label of 126 characters', broken(['"Open Take Five"', `"${'o'.repeat(126)}"`]), 'length: bt:ShortStrings'],
    [
      'a translated label of 126 characters',
      broken(['"Открыть Take Five"', `"${'о'.repeat(126)}"`]),
      'length: bt:Short',
    ],
    ['a tip of 251 characters', broken([/"Shows who[^"]*"/, `"${'o'.repeat(251)}"`]), 'length: bt:LongStrings'],
    [
      'a description of 251 characters',
      broken([/"Take five before[^"]*"/, `"${'o'.repeat(251)}"`]),
      'length: Description',
    ],
    ['an empty text', broken(['"Open Take Five"', '""']), 'length: bt:ShortStrings'],
    [
      'an address of 2,049 characters',
      broken([`${DEVELOPMENT_URL}/launch-event.js`, `${DEVELOPMENT_URL}/${'l'.repeat(2027)}`]),
      'length: url',
    ],
    ['an address without https', broken([/https(:\/\/localhost:3000\/taskpane)/, 'http$1']), 'is not https'],
    ['an address elsewhere', broken([DEVELOPMENT_URL, 'https://example.org']), 'is not under'],
    ['an address of nothing', broken(['/launch-event.js', '/launch-events.js']), 'nothing stands at'],
    [
      'no address at all',
      broken([/DefaultValue="[^"]*launch-event.js"/, 'DefaultValue=""']),
      'address: <bt:Url> has none',
    ],
    ['an icon of another size', broken(['icons/icon-80.png', 'icons/icon-64.png']), 'icon: icon80 should have 80'],
    [
      'an icon that is none',
      broken(['icons/icon-80.png', 'taskpane.html']),
      'icon: icon80 should have 80 pixels, has none',
    ],
    ['a missing size', broken(['<bt:Image size="16" resid="icon16" />', '']), 'icon: no 16 pixels'],
    ['a small product icon', broken(['icons/icon-128.png', 'icons/icon-80.png']), 'icon: HighResolutionIconUrl'],
    ['no SupportUrl', broken([/<SupportUrl[\s\S]*<\/SupportUrl>/, '']), 'support: no SupportUrl'],
    ['a missing language', broken([/<bt:Override Locale="uk-UA"[^>]*>/, '']), 'locale: openLabel'],
    ['a missing language of help', broken([/<Override Locale="uk-UA" Value="https[^>]*>/, '']), 'locale: SupportUrl'],
    [
      'a text that was not translated',
      broken(['Открыть Take Five', 'Open Take Five']),
      'locale: openLabel says the same',
    ],
    ['two versions of a text', broken([last('Открыть Take Five'), 'Откройте Take Five']), 'locale: openLabel differs'],
    [
      'elements out of order',
      broken([/(<IconUrl.*>)\s*(<HighResolutionIconUrl.*>)/, '$2$1']),
      'order: inside <OfficeApp>',
    ],
    [
      'an element in the wrong place',
      broken(['<Permissions>', '<Runtimes></Runtimes><Permissions>']),
      'order: <Runtimes>',
    ],
    ['another version than package.json', broken(['<Version>', '<Version>9']), 'version:'],
    ['an id that is no GUID', broken(['<Id>', '<Id>x']), 'id: no GUID'],
    ['a wider permission', broken(['ReadWriteItem', 'ReadWriteMailbox']), 'permission: ReadWriteMailbox'],
    [
      'one surface only',
      broken(['"MessageReadCommandSurface"', '"MessageComposeCommandSurface"']),
      'command: no MessageRead',
    ],
    ['a tab of its own', broken(['"TabDefault"', '"TabMine"']), 'command: not on the default tab'],
    ['two controls of one id', broken(['"composePane"', '"readPane"']), 'command: two controls'],
    ['a minimum that hides it', broken(['MinVersion="1.5"', 'MinVersion="1.12"']), 'versions: the minimum'],
    [
      'events for clients that know none',
      broken(['DefaultMinVersion="1.12"', 'DefaultMinVersion="1.5"']),
      'versions: the send event',
    ],
    [
      'pinning in the older part',
      broken(['</Action>', '<SupportsPinning>true</SupportsPinning></Action>']),
      'versions: older clients',
    ],
    [
      'a pane that cannot be pinned',
      broken(['<SupportsPinning>true', '<SupportsPinning>false']),
      'pinning: not on both',
    ],
    ['no shared folders', broken(['<SupportsSharedFolders>true', '<SupportsSharedFolders>false']), 'sharing:'],
    ['a send mode that blocks', broken(['PromptUser', 'Block']), 'send: it could block'],
    ['another event', broken(['"OnMessageSend"', '"OnAppointmentSend"']), 'send: not one event'],
    ['another handler', broken(['"onMessageSendHandler"', '"onSend"']), 'send: no handler is named'],
    ['a script that is not marked', broken(['type="javascript"', 'type="text"']), 'send: the script'],
    [
      'an event that runs elsewhere',
      broken([last('resid="sendPage"'), 'resid="pane"']),
      'send: the event runs elsewhere',
    ],
  ])('notices %s', (_, xml, problem) => {
    expect(problemsOf(xml).join('\n')).toContain(problem);
  });
});

describe('pngSize', () => {
  it('reads the size a PNG file claims', () => {
    expect(pngSize(readFileSync(join(ROOT, 'assets', 'icon-16.png')))).toBe('16x16');
  });

  it.each([undefined, Buffer.alloc(0), Buffer.from('not a picture, whatever its name')])(
    'knows no size of %j',
    (file) => {
      expect(pngSize(file)).toBeUndefined();
    },
  );
});

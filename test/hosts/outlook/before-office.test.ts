import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const SCRIPT = readFileSync(resolve(__dirname, '../../../src/hosts/outlook/before-office.js'), 'utf8');

type Listener = (event: object) => void;
type Browser = {
  readonly language?: string;
  readonly hostname?: string;
  /** As far as the newest thing that the bundle needs is there. */
  readonly modern?: boolean;
  readonly trustedTypes?: object;
};

/** Runs the script in as much of a browser as there was in Internet Explorer; gives the attributes of <html>, and what fires an error. */
function run({ language = 'en-US', hostname = 'addin.example', modern = true, ...more }: Browser = {}) {
  const attributes: Record<string, string> = {};
  const listeners: Listener[] = [];
  const link = {
    set href(url: string) {
      this.resolved = new URL(url, `https://${hostname}/take-five/taskpane.html`).href;
    },
    get href() {
      return this.resolved;
    },
    resolved: '',
  };
  const context = createContext({
    navigator: { language },
    location: { hostname, protocol: 'https:', host: hostname },
    document: {
      documentElement: {
        setAttribute: (name: string, value: string) => void (attributes[name] = value),
        getAttribute: (name: string) => attributes[name] ?? null,
        hasAttribute: (name: string) => name in attributes,
      },
      createElement: () => link,
    },
    addEventListener: (type: string, listener: Listener, capture: boolean) => {
      if (type === 'error' && capture) listeners.push(listener);
    },
    ...more,
  });
  runInContext('var window = this;', context);
  if (!modern) runInContext('delete Object.hasOwn; delete Array.prototype.includes;', context);
  runInContext(SCRIPT, context);
  const fail = (event: object) => {
    for (const listener of listeners) listener(event);
  };
  return { attributes, fail };
}

const NO_SCRIPT = { target: { nodeName: 'SCRIPT' } };

describe('the script before office.js', () => {
  it('is plain ECMAScript 5', () => {
    expect(() => parse(SCRIPT, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
    expect(() => parse(`${SCRIPT}\nconst x = 1;`, { ecmaVersion: 5, sourceType: 'script' })).toThrow();
  });

  it.each([
    ['bg-BG', 'bg'],
    ['RU', 'ru'],
    ['uk', 'uk'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('speaks the browser’s language where it can: %j', (language, spoken) => {
    expect(run({ language }).attributes['lang']).toBe(spoken);
  });

  it('says nothing in a web view that has all, and nothing of development on somebody’s site', () => {
    expect(run().attributes).toEqual({ lang: 'en' });
  });

  it('knows this machine', () => {
    expect(run({ hostname: 'localhost' }).attributes).toHaveProperty('data-development');
  });

  it('says that the web view is too old where the newest thing that the bundle needs is missing', () => {
    expect(run({ modern: false }).attributes['data-notice']).toBe('old');
  });

  it.each(['Uncaught SyntaxError: Unexpected token .', 'Syntax error', 'SyntaxError: invalid property id'])(
    'says so where the bundle cannot be read: %s',
    (message) => {
      const { attributes, fail } = run();
      fail({ message, target: {} });
      expect(attributes['data-notice']).toBe('old');
    },
  );

  it('says that a part did not arrive where a script did not', () => {
    const { attributes, fail } = run();
    fail(NO_SCRIPT);
    expect(attributes['data-notice']).toBe('unloaded');
  });

  it('keeps to “too old” whatever else goes wrong', () => {
    const { attributes, fail } = run({ modern: false });
    fail(NO_SCRIPT);
    expect(attributes['data-notice']).toBe('old');
  });

  it.each([{ message: 'Uncaught TypeError: x is not a function', target: {} }, { target: { nodeName: 'IMG' } }, {}])(
    'says nothing of other errors: %j',
    (event) => {
      const { attributes, fail } = run();
      fail(event);
      expect(attributes).not.toHaveProperty('data-notice');
    },
  );

  it('says nothing more once the pane has started', () => {
    const { attributes, fail } = run();
    attributes['data-started'] = '';
    fail(NO_SCRIPT);
    fail({ message: 'SyntaxError: x' });
    expect(attributes).not.toHaveProperty('data-notice');
  });
});

describe('the guard of scripts, where the browser has Trusted Types', () => {
  type Policy = { readonly createScriptURL: (url: string) => string | null };

  it.each([
    ['assets/views.js', true],
    ['https://addin.example/take-five/assets/views.js', true],
    ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', true],
    ['https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', true],
    ['https://addin.example.evil.test/x.js', false],
    ['https://evil.test/https://addin.example/x.js', false],
    ['//evil.test/x.js', false],
    ['http://addin.example/x.js', false],
    ['data:text/javascript,1', false],
    ['blob:https://addin.example/1', false],
  ])('%s: %s', (url, passes) => {
    const made: Policy[] = [];
    run({ trustedTypes: { createPolicy: (_: string, policy: Policy) => made.push(policy) } });
    expect(made[0]?.createScriptURL(url)).toBe(passes ? url : null);
    // Nothing else is let through: there is no way for HTML or for script text.
    expect(Object.keys(made[0] ?? {})).toEqual(['createScriptURL']);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '..');
const SRC = join(ROOT, 'src');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    // The bench may have installed the programs it compares with.
    if (name === 'node_modules') return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const sources = filesIn(SRC).filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'));
const short = (path: string) => relative(ROOT, path);
const read = (path: string) => readFileSync(path, 'utf8');

/** Which room may look into which. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  engine: [],
  i18n: ['engine'],
  session: ['engine', 'i18n'],
  ui: ['engine', 'i18n', 'session'],
  cards: ['engine', 'i18n', 'session'],
  'hosts/outlook': ['engine', 'i18n', 'session', 'ui'],
  'hosts/simulator': ['engine', 'i18n', 'session', 'ui'],
  'hosts/command-line': ['engine', 'i18n', 'session', 'cards'],
  'hosts/gmail': ['engine', 'i18n', 'session', 'cards'],
  server: ['engine', 'i18n', 'session', 'hosts/gmail'],
};

/** The regular expression literals of a file, as TypeScript itself reads them. */
function regexesIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest));
  return found;
}

function roomOf(path: string): string {
  const [first = '', second = ''] = relative(SRC, path).split(/[\\/]/);
  return first === 'hosts' ? `hosts/${second}` : first;
}

function importsOf(path: string): string[] {
  const found = [...read(path).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"](\.[^'"]*)['"]/g)];
  return found.flatMap((match) => match[1] ?? []);
}

describe('the house', () => {
  it('has no room that nobody has described', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('lets each room look only into the rooms before it, and only through the front door', () => {
    const breaches = sources.flatMap((path) =>
      importsOf(path).flatMap((wanted) => {
        const target = resolve(dirname(path), wanted);
        const from = roomOf(path);
        const to = roomOf(target);
        // A file that is copied beside the program is no room.
        if (from === to || dirname(target) === join(ROOT, 'assets')) return [];
        const door = relative(SRC, target) === to || relative(SRC, target) === `${to}/index`;
        return (MAY_IMPORT[from] ?? []).includes(to) && door ? [] : [`${short(path)} -> ${wanted}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('never enters its own front door from inside', () => {
    const breaches = sources.flatMap((path) =>
      importsOf(path).flatMap((wanted) => {
        const target = resolve(dirname(path), wanted);
        const room = join(SRC, roomOf(path));
        return target === room || target === join(room, 'index') ? [short(path)] : [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('has front doors that list names', () => {
    expect(sources.filter((path) => read(path).includes('export *')).map(short)).toEqual([]);
  });

  it('names files in kebab-case and components in PascalCase, and has no rooms for odds and ends', () => {
    const odd = sources.filter((path) => {
      const name = basename(path).replace(/\.tsx?$/, '');
      const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
      const pascal = path.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name);
      return !kebab && !pascal;
    });
    expect(odd.map(short)).toEqual([]);
    const banned = sources.filter((path) =>
      /(^|[\\/])(utils?|helpers?|common|types|misc|manager|service)s?(\.tsx?|[\\/])/.test(short(path)),
    );
    expect(banned.map(short)).toEqual([]);
  });

  it('keeps code files under 220 lines, tables of words and letters and lists of names aside', () => {
    const long = sources.filter(
      (path) =>
        !/engine[\\/]languages[\\/](en|bg|ru|uk)[\\/]|i18n[\\/](en|bg|ru|uk)\.ts$|[\\/]index\.ts$/.test(path) &&
        read(path).split('\n').length > 220,
    );
    expect(long.map(short)).toEqual([]);
  });

  it('steps round no check', () => {
    const dodge = /eslint-disable|@ts-(ignore|nocheck|expect-error)/;
    const tests = ['test', 'bench', 'fuzz']
      .flatMap((folder) => filesIn(join(ROOT, folder)))
      .filter((path) => /\.tsx?$/.test(path) && path !== __filename);
    const only = /\.(only|skip|todo)\(/;
    expect([...sources, ...tests].filter((path) => dodge.test(read(path))).map(short)).toEqual([]);
    expect(tests.filter((path) => only.test(read(path))).map(short)).toEqual([]);
  });
});

describe('the engine', () => {
  const engine = sources.filter((path) => roomOf(path) === 'engine');

  it('asks no clock, no chance and no browser', () => {
    const asks =
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bsetTimeout\(|\bdocument\.|\bwindow\.|\bprocess\.|\bIntl\./;
    expect(engine.filter((path) => asks.test(read(path))).map(short)).toEqual([]);
  });

  it('writes regular expressions that classic Outlook can parse: no look-behind, named groups, \\p{} or s flag', () => {
    const late = /\(\?<[=!a-zA-Z]|\\p\{|\/[a-z]*[sdv][a-z]*$/;
    expect(engine.flatMap((path) => regexesIn(path)).filter((literal) => late.test(literal))).toEqual([]);
  });

  it('fetches four things when they are needed: the languages, the second voice, and what looks after drafts or fills letters in', () => {
    const dynamic = engine.filter((path) => /\bimport\(/.test(read(path)));
    expect(dynamic.map(short)).toEqual([
      join('src', 'engine', 'hostility', 'voice', 'load-second-voice.ts'),
      join('src', 'engine', 'languages', 'index.ts'),
      join('src', 'engine', 'pane', 'load-caring.ts'),
      join('src', 'engine', 'pane', 'load-writing.ts'),
    ]);
  });
});

describe('the four languages', () => {
  const folder = join(SRC, 'engine', 'languages');

  it('have the same files', () => {
    const en = readdirSync(join(folder, 'en')).sort();
    for (const language of ['bg', 'ru', 'uk']) expect(readdirSync(join(folder, language)).sort()).toEqual(en);
  });

  it('each have words for the agent', () => {
    for (const language of ['en', 'bg', 'ru', 'uk'])
      expect(statSync(join(SRC, 'i18n', `${language}.ts`)).isFile()).toBe(true);
  });
});

describe('the papers', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(read(join(ROOT, 'package.json'))) as Record<
    'dependencies' | 'devDependencies' | 'scripts',
    Record<string, string>
  >;

  it('give each dependency a line, and pin it exactly', () => {
    const page = read(join(ROOT, 'docs', 'dependencies.md'));
    const all = { ...dependencies, ...devDependencies };
    expect(Object.keys(all).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version))).toEqual([]);
  });

  it('give what only the bench installs a line too, and keep it out of the add-in', () => {
    const page = read(join(ROOT, 'docs', 'dependencies.md'));
    const bench = JSON.parse(read(join(ROOT, 'bench', 'package.json'))) as { dependencies: Record<string, string> };
    const names = Object.keys(bench.dependencies);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(Object.values(bench.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(names.filter((name) => name in dependencies || name in devDependencies)).toEqual([]);
  });

  it('keep the README short, with a map of every room and only scripts that exist', () => {
    const readme = read(join(ROOT, 'README.md'));
    expect(readme.split('\n').length).toBeLessThan(120);
    for (const room of Object.keys(MAY_IMPORT)) expect(readme).toContain(`\`${room}\``);
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z-:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

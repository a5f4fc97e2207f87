import { parse } from 'acorn';
import type { AnyNode, Program } from 'acorn';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { conversationKey, EMPTY_MEMORY, MEMORY_DOCUMENT, openDocument, openPromises } from '../../src/engine';
import type { Language, Memory } from '../../src/engine';
import { sendWordsFor } from '../../src/i18n';
import { cooling, GOES, held, hot, LETTER, NOW } from '../hosts/outlook/launch-event/cooling-mail';
import { createContext2016, GLOBALS_2016 } from '../hosts/outlook/launch-event/es-2016';
import { installOutlook, INTRODUCED, MAILBOX, write } from '../hosts/outlook/launch-event/fake-outlook';
import type { Completed, Draft, FakeOutlook } from '../hosts/outlook/launch-event/fake-outlook';
import { freeNames, nodesOf } from './free-names';

/** As it was built: what classic Outlook loads, and nothing besides. */
const PROGRAM = readFileSync(resolve(__dirname, '../../dist/launch-event.js'), 'utf8');
const MOST_BYTES = 60_000;

/** The program as a tree; throws where it holds anything newer than ECMAScript 2016, patterns included. */
const tree = (): Program => parse(PROGRAM, { ecmaVersion: 2016, sourceType: 'script' });

type Runtime = {
  readonly outlook: FakeOutlook;
  readonly send: (draft: Draft) => Promise<readonly Completed[]>;
  readonly memory: () => Memory;
  /** What was said on the console. */
  readonly said: readonly unknown[][];
  /** The patterns that the program has made out of text so far, as they would be written. */
  readonly patterns: () => readonly string[];
  /** Built-ins newer than ECMAScript 2016 that the program, once loaded, has not brought along. */
  readonly missing: readonly string[];
};

/** Classic Outlook's runtime: built-ins of ECMAScript 2016, `Office` and `console`, and no word of anything being ready. */
function start(memory: Memory): Runtime {
  const { context, newer } = createContext2016();
  const said: unknown[][] = [];
  const handlers = new Map<string, (event: object) => void>();
  // What Outlook hands over is the runtime's own too, without newer methods.
  const reborn = (value: unknown): unknown =>
    value === undefined ? value : runInContext(`(${JSON.stringify(value)})`, context);
  const documents = { 'take-five.memory': memory, 'take-five.settings': INTRODUCED };
  const outlook = installOutlook(documents, reborn);
  const { Office } = globalThis as unknown as { readonly Office: object };
  const associate = (name: string, handler: (event: object) => void) => void handlers.set(name, handler);
  const onReady = () => new Promise(() => undefined);
  Object.assign(context, {
    Office: { ...Office, actions: { associate }, onReady },
    console: { error: (...words: unknown[]) => void said.push(words) },
  });
  runInContext(`Date.now = () => ${NOW}`, context);
  runInContext(
    `var patterns = [];
    RegExp = new Proxy(RegExp, {
      construct(target, given) { const made = Reflect.construct(target, given); patterns.push(String(made)); return made; },
      apply(target, self, given) { const made = target(...given); patterns.push(String(made)); return made; },
    });`,
    context,
  );
  runInContext(PROGRAM, context);
  const there = new Set(
    runInContext(
      `[Object, Array, String, Promise, Number, Symbol, RegExp, DataView, Math].reduce(
        (all, one) => all.concat(Object.getOwnPropertyNames(one), Object.getOwnPropertyNames(one.prototype || {})),
        Object.getOwnPropertyNames((() => this)()),
      )`,
      context,
    ) as readonly string[],
  );
  return {
    outlook,
    said,
    patterns: () => runInContext('patterns', context) as readonly string[],
    missing: newer.filter((name) => !there.has(name)),
    async send(draft) {
      write(outlook, draft);
      const answers: Completed[] = [];
      handlers.get('onMessageSendHandler')?.({ completed: (answer: Completed) => answers.push({ ...answer }) });
      for (let i = 0; i < 20; i++) await new Promise((done) => setImmediate(done));
      return answers;
    },
    memory() {
      const opened = openDocument(MEMORY_DOCUMENT, outlook.saved['take-five.memory']);
      if (opened.state !== 'sound') throw new Error(opened.state);
      return opened.document;
    },
  };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('the built send handler', () => {
  it('is one function that calls itself, in ECMAScript 2016, without imports', () => {
    const { body } = tree();
    const statements = body.filter((one) => !('directive' in one));
    expect(statements.map((one) => one.type)).toEqual(['ExpressionStatement']);
    const [only] = statements as { readonly expression?: AnyNode }[];
    expect(only?.expression).toMatchObject({
      type: 'CallExpression',
      callee: { type: 'ArrowFunctionExpression' },
      arguments: [],
    });
  });

  it('is light', () => {
    expect(gzipSync(PROGRAM, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('names nothing but built-ins of ECMAScript 2016, Office and console without looking first whether it is there', () => {
    const free = freeNames(tree());
    const bold = free.filter(({ name, guarded }) => !guarded && !GLOBALS_2016.has(name));
    expect([...new Set(bold.map(({ name }) => name))].sort()).toEqual(['Office', 'console']);
    for (const name of ['setTimeout', 'Intl', 'URL', 'TextEncoder', 'fetch', 'BigInt'])
      expect(free.map((one) => one.name)).not.toContain(name);
  });

  it('makes no pattern, not even out of text, that is newer than ECMAScript 2016', async () => {
    const { patterns, send } = start(EMPTY_MEMORY);
    // Every language makes its own ready with its first draft.
    for (const body of [
      'Dear Ivan, it is here for you.',
      'Здравейте, ще е тук.',
      'Здравствуйте, это мы.',
      'Вітаю, це ми.',
    ])
      await send({ body, to: ['Ivan Petrov <ivan@customer.example>'] });
    expect(patterns().length).toBeGreaterThan(50);
    for (const pattern of patterns()) expect(() => parse(`(${pattern})`, { ecmaVersion: 2016 })).not.toThrow();
  });

  it('calls nothing newer that it does not bring along', () => {
    const { missing } = start(EMPTY_MEMORY);
    expect(missing).toContain('replaceAll');
    expect(missing).not.toContain('hasOwn');
    // Called, or taken from a built-in to be called later.
    const called = nodesOf(tree()).flatMap((node) => {
      const from = node.type === 'CallExpression' ? node.callee : node;
      if (from.type !== 'MemberExpression' || from.computed || from.property.type !== 'Identifier') return [];
      const ofBuiltIn = from.object.type === 'Identifier' && GLOBALS_2016.has(from.object.name);
      return node.type === 'CallExpression' || ofBuiltIn ? [from.property.name] : [];
    });
    expect(called).toEqual(expect.arrayContaining(['toLowerCase', 'getOwnPropertyDescriptors', 'hasOwn']));
    // Objects of our own have methods too.
    const own = nodesOf(tree()).flatMap((node) =>
      node.type === 'Property' && node.key.type === 'Identifier' ? [node.key.name] : [],
    );
    expect(called.filter((name) => missing.includes(name) && !own.includes(name))).toEqual([]);
  });
});

describe('the built send handler in a runtime with no more than ECMAScript 2016', () => {
  it('is there as soon as the file is loaded, and has said nothing', () => {
    expect(start(EMPTY_MEMORY).said).toEqual([]);
  });

  it('counts a reply to another customer, and keeps that in the mailbox', async () => {
    const { send, memory, said } = start(cooling);
    expect(await send({})).toEqual(GOES);
    expect(memory().coolDowns[hot.message]?.answered).toEqual({
      [conversationKey(MAILBOX, 'conversation')]: { at: NOW, evidence: 'sent' },
    });
    expect(said).toEqual([]);
  });

  it('ends the pause with the fifth', async () => {
    const { send, memory } = start(cooling);
    for (let i = 0; i < 5; i++) expect(await send({ conversationId: `other-${i}` })).toEqual(GOES);
    expect(memory().coolDowns[hot.message]?.endedAt).toBe(NOW);
    expect(await send({ conversationId: 'hot' })).toEqual(GOES);
  });

  it.each(['en', 'bg', 'ru', 'uk'] as const)(
    'holds up a reply to a customer who is cooling once, in %s, and then lets it go',
    async (language) => {
      const { outlook, send, said } = start(cooling);
      outlook.language = language;
      expect(await send({ conversationId: 'hot' })).toEqual([
        { allowEvent: false, errorMessage: sendWordsFor(language).stillCooling(4, 5) },
      ]);
      expect(await send({ conversationId: 'hot' })).toEqual(GOES);
      expect(said).toEqual([]);
    },
  );

  it('lets the holding reply pass, and remembers it as sent', async () => {
    const { send, memory } = start(held);
    expect(await send({ conversationId: 'hot', body: LETTER })).toEqual(GOES);
    expect(memory().coolDowns[hot.message]).toMatchObject({ holdingSentAt: NOW });
    expect((await send({ conversationId: 'hot', body: 'You are wrong.' }))[0]?.allowEvent).toBe(false);
  });

  it.each(['item', 'isSetSupported', 'get', 'set'])(
    'lets the mail go where %s fails inside, and says why',
    async (call) => {
      const { outlook, send, said } = start(cooling);
      outlook.trouble[call] = 'throws';
      expect(await send({ conversationId: 'hot' })).toEqual(GOES);
      expect(said).toHaveLength(1);
    },
  );

  it.each<[Language, string, string]>([
    ['en', 'en-GB', 'Dear [Name],\n\nYou will have it within 3 business days. Please calm down.\n\nElena'],
    ['bg', 'bg-BG', 'Здравейте, [Име],\n\nЩе Ви отговорим до 3 работни дни. Моля, успокойте се.\n\nЕлена'],
    ['ru', 'ru-RU', 'Здравствуйте, [Имя]!\n\nМы ответим Вам в течение 3 рабочих дней. Успокойтесь.\n\nЕлена'],
    ['uk', 'uk-UA', 'Вітаю, [Ім’я]!\n\nМи відповімо Вам протягом 3 робочих днів. Заспокойтеся.\n\nОлена'],
  ])('asks about a draft in %s once, and notes what it promises', async (language, outlooks, body) => {
    const { outlook, send, memory, said } = start(EMPTY_MEMORY);
    outlook.language = outlooks;
    const session = {};
    const [answer] = await send({ body, session });
    const { found, asItIs } = sendWordsFor(language);
    expect(answer?.allowEvent).toBe(false);
    for (const words of [found.placeholder, found.hostile_tone, asItIs]) expect(answer?.errorMessage).toContain(words);
    expect(await send({ body, session })).toEqual(GOES);
    expect(openPromises(memory(), NOW)).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('lets a new mail and a forward go, and keeps nothing', async () => {
    const { outlook, send } = start(cooling);
    expect(await send({ conversationId: null })).toEqual(GOES);
    expect(await send({ composeType: 'forward', conversationId: 'hot' })).toEqual(GOES);
    expect(outlook.calls).not.toContain('save');
  });
});

import {
  conversationKey,
  deviceName,
  EMPTY_MEMORY,
  findingKey,
  MEMORY_DOCUMENT,
  openDocument,
  openPromises,
  promiseKey,
} from '../../../../src/engine';
import type { DraftProblemKind, Language, Memory, Settings } from '../../../../src/engine';
import { sendWordsFor } from '../../../../src/i18n';
import { cooling, GOES, held, LETTER, NOW } from './cooling-mail';
import { installOutlook, INTRODUCED, MAILBOX, startRuntime, write } from './fake-outlook';
import type { Completed, Draft, FakeOutlook } from './fake-outlook';

const documents = (memory: unknown, settings: Partial<Settings> = {}) => ({
  'take-five.memory': memory,
  'take-five.settings': { ...INTRODUCED, ...settings },
});
const IVAN = 'Ivan Petrov <ivan@customer.example>';
const KEY = conversationKey(MAILBOX, 'conversation');
const HEAD =
  '\r\n\r\n________________________________\r\nFrom: Ivan Petrov <ivan@customer.example>\r\n' +
  'Sent: Friday, 20 November 2026 11:00\r\nTo: Elena <elena@northwind.example>\r\nSubject: My order\r\n\r\n';

let outlook: FakeOutlook;
let errors: jest.SpyInstance;
let heard: unknown[];
let device: Record<string, string>;

class ListeningChannel {
  constructor(readonly name: string) {}
  postMessage(message: unknown): void {
    heard.push(structuredClone(message));
  }
  close(): void {
    this.postMessage = () => undefined;
  }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => NOW);
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  heard = [];
  device = {};
  const localStorage = {
    getItem: (name: string) => device[name] ?? null,
    setItem: (name: string, value: string) => void (device[name] = value),
  };
  Object.assign(globalThis, { BroadcastChannel: ListeningChannel, localStorage });
  outlook = installOutlook(documents(EMPTY_MEMORY));
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of ['Office', 'BroadcastChannel', 'localStorage']) Reflect.deleteProperty(globalThis, name);
});

async function press(draft: Draft): Promise<Completed> {
  write(outlook, { to: [IVAN], ...draft });
  const [answer, ...more] = await (await startRuntime())();
  if (answer === undefined || more.length > 0) throw new Error('Outlook was not answered once.');
  return answer;
}
const asked = (answer: Completed): string => answer.errorMessage ?? '';

function roams(): Memory {
  const opened = openDocument(MEMORY_DOCUMENT, outlook.saved['take-five.memory']);
  if (opened.state !== 'sound') throw new Error(opened.state);
  return opened.document;
}
const promised = () => openPromises(roams(), NOW).map(({ id }) => id);

describe.each<[Language, string, Readonly<Record<string, Draft>>]>([
  [
    'en',
    'en-GB',
    {
      placeholder: { body: 'Dear Ivan,\n\nThank you for your order [order number].\n\nElena' },
      wrong_name: { body: 'Dear Maria,\n\nYour parcel is with the courier.\n\nElena' },
      internal_note: {
        body: 'Dear Ivan,\n\nYour parcel is on its way. Do not tell the customer about the delay.\n\nElena',
      },
      confidential: { body: 'Dear Ivan,\n\nYour card 4111 1111 1111 1111 was charged twice.\n\nElena' },
      hostile_tone: { body: 'Dear Ivan,\n\nPlease calm down. The parcel is with the courier.\n\nElena' },
      attachment: { body: 'Dear Ivan,\n\nPlease find attached the invoice.\n\nElena' },
    },
  ],
  [
    'bg',
    'bg-BG',
    {
      placeholder: { body: 'Здравейте, Иване,\n\nБлагодарим за поръчка [номер на поръчка].\n\nЕлена' },
      wrong_name: { body: 'Здравейте, Мария,\n\nПратката Ви е при куриера.\n\nЕлена' },
      internal_note: { body: 'Здравейте, Иване,\n\nПратката Ви пътува. Да не се показва на клиента.\n\nЕлена' },
      confidential: { body: 'Здравейте, Иване,\n\nКартата Ви 4111 1111 1111 1111 е таксувана два пъти.\n\nЕлена' },
      hostile_tone: { body: 'Здравейте, Иване,\n\nМоля, успокойте се. Пратката е при куриера.\n\nЕлена' },
      attachment: { body: 'Здравейте, Иване,\n\nВ прикачения файл ще намерите фактурата.\n\nЕлена' },
    },
  ],
  [
    'ru',
    'ru-RU',
    {
      placeholder: { body: 'Здравствуйте, Иван!\n\nСпасибо за заказ [номер заказа].\n\nЕлена' },
      wrong_name: { body: 'Здравствуйте, Мария!\n\nВаша посылка у курьера.\n\nЕлена' },
      internal_note: { body: 'Здравствуйте, Иван!\n\nПосылка в пути. Не говорить клиенту про задержку.\n\nЕлена' },
      confidential: {
        body: 'Здравствуйте, Иван!\n\nС Вашей карты 4111 1111 1111 1111 деньги списаны дважды.\n\nЕлена',
      },
      hostile_tone: { body: 'Здравствуйте, Иван!\n\nУспокойтесь, пожалуйста. Посылка у курьера.\n\nЕлена' },
      attachment: { body: 'Здравствуйте, Иван!\n\nСчёт Вы найдёте во вложении.\n\nЕлена' },
    },
  ],
  [
    'uk',
    'uk-UA',
    {
      placeholder: { body: 'Вітаю, Іване!\n\nДякуємо за замовлення [номер замовлення].\n\nОлена' },
      wrong_name: { body: 'Вітаю, Маріє!\n\nВаша посилка у кур’єра.\n\nОлена' },
      internal_note: { body: 'Вітаю, Іване!\n\nПосилка в дорозі. Не казати клієнту про затримку.\n\nОлена' },
      confidential: { body: 'Вітаю, Іване!\n\nЗ Вашої картки 4111 1111 1111 1111 гроші списано двічі.\n\nОлена' },
      hostile_tone: { body: 'Вітаю, Іване!\n\nЗаспокойтеся, будь ласка. Посилка у кур’єра.\n\nОлена' },
      attachment: { body: 'Вітаю, Іване!\n\nРахунок Ви знайдете у вкладенні.\n\nОлена' },
    },
  ],
])('a draft in %s', (language, outlooks, drafts) => {
  const words = sendWordsFor(language);

  it.each(Object.entries(drafts))(
    'with a %s is asked about, and goes when Send is pressed again',
    async (kind, draft) => {
      outlook.language = outlooks;
      const session = {};
      const answer = await press({ ...draft, session });
      expect(answer.allowEvent).toBe(false);
      expect(asked(answer)).toContain(words.found[kind as keyof typeof words.found]);
      expect(asked(answer).endsWith(words.asItIs)).toBe(true);
      expect(await press({ ...draft, session })).toEqual(GOES[0]);
      expect(errors).not.toHaveBeenCalled();
    },
  );

  it.each(Object.entries(drafts))('with a %s goes where that check is switched off', async (kind, draft) => {
    outlook = installOutlook(documents(EMPTY_MEMORY, { checksOff: [kind] }));
    expect(await press(draft)).toEqual(GOES[0]);
  });

  it('with nothing wrong in it goes', async () => {
    for (const { body = '' } of Object.values(drafts)) {
      const [hello = '', , name = ''] = [body.split('\n\n')[0], '', body.split('\n\n').slice(-1)[0]];
      const clean = `${hello.replace(/Maria|Мария|Маріє/, 'Ivan')}\n\n${name}`;
      expect(await press({ body: clean })).toEqual(GOES[0]);
    }
  });
});

describe('what is asked about', () => {
  const TWO = 'Dear [Name],\n\nPlease calm down. We have [amount] for you. Do not tell the customer.\n\nElena';

  it('is the two worst findings, and the next ones once something was mended', async () => {
    const session = {};
    const first = asked(await press({ body: TWO, session }));
    expect(first).toBe(
      'A note for colleagues is in it: “Do not tell the customer.”. A blank is left: “[Name]”. ' +
        'You can send the reply as it is, or go back to it.',
    );
    const mended = 'Dear Ivan,\n\nPlease calm down. We have [amount] for you.\n\nElena';
    const second = asked(await press({ body: mended, session }));
    expect(second).toContain('“[amount]”');
    expect(second).toContain('“Please calm down”');
    expect(second).not.toContain('colleagues');
    expect(await press({ body: mended, session })).toEqual(GOES[0]);
  });

  it('comes up again in another draft, also where Outlook keeps nothing with a draft', async () => {
    expect((await press({ body: TWO })).allowEvent).toBe(false);
    expect((await press({ body: TWO })).allowEvent).toBe(false);
    outlook.trouble['keepSession'] = 'fails';
    const runtime = await startRuntime();
    write(outlook, { body: TWO, to: [IVAN] });
    expect((await runtime())[0]?.allowEvent).toBe(false);
    write(outlook, { body: TWO, to: [IVAN] });
    expect(await runtime()).toEqual(GOES);
    write(outlook, { body: TWO, to: [IVAN] });
    expect((await runtime())[0]?.allowEvent).toBe(false);
  });

  it('is said together with a pause, in one text', async () => {
    outlook = installOutlook(documents(cooling));
    const answer = asked(await press({ conversationId: 'hot', body: 'Dear [Name],\n\nIt is here.\n\nElena' }));
    expect(answer).toBe(`A blank is left: “[Name]”. ${sendWordsFor('en').stillCooling(4, 5)}`);
  });

  it('is nothing that was called fine in the pane', async () => {
    const finding = { kind: 'placeholder' as DraftProblemKind, rule: '', text: '[Name]' };
    const code = findingKey(MAILBOX, KEY, finding);
    device[`${deviceName(MAILBOX)}.fine-here`] = JSON.stringify({ [code]: NOW });
    expect(await press({ body: 'Dear [Name],\n\nIt is here.\n\nElena' })).toEqual(GOES[0]);
  });

  it('is what only the HTML shows of notes, in the agent’s own words alone', async () => {
    const own = 'Dear Ivan,\n\nIt is here. We owe him ten euros.\n\nElena';
    const html =
      '<div>Dear Ivan,</div><div>It is here. <span style="background-color: yellow">We owe him&nbsp;ten euros.</span></div>';
    expect(asked(await press({ body: own, html }))).toContain('“We owe him ten euros.”');
    const quoted = `Dear Ivan,\n\nIt is here.\n\nElena${HEAD}We owe him ten euros.`;
    expect(await press({ body: quoted, html })).toEqual(GOES[0]);
  });

  it('is no attachment that is there, or of which Outlook says nothing; a picture in the text is none', async () => {
    const body = 'Dear Ivan,\n\nPlease find attached the invoice.\n\nElena';
    expect(await press({ body, files: ['invoice.pdf'] })).toEqual(GOES[0]);
    expect((await press({ body, files: ['(logo.png'] })).allowEvent).toBe(false);
    outlook.trouble['attachments'] = 'fails';
    expect(await press({ body })).toEqual(GOES[0]);
  });

  it('is nothing in the quoted mail, and no name with which the customer signs there', async () => {
    const quoted = `Dear Ivan,\n\nIt is here.\n\nElena${HEAD}Dear [Name], please find attached. Calm down.`;
    expect(await press({ body: quoted })).toEqual(GOES[0]);
    const signed = `Dear Maria,\n\nIt is here.\n\nElena${HEAD}Where is it?\r\n\r\nMaria Petrova`;
    expect(await press({ body: signed })).toEqual(GOES[0]);
  });

  it('is nothing in a mail that stays in the house', async () => {
    const body = 'Dear [Name], do not tell the customer.';
    expect(await press({ body, to: ['Ann Lee <ann@northwind.example>'] })).toEqual(GOES[0]);
    expect(outlook.calls).not.toContain('body');
  });
});

describe('what is promised in a reply', () => {
  const BODY = 'Dear Ivan,\n\nYou will have your refund within 3 business days.\n\nElena';
  const ID = promiseKey(MAILBOX, KEY, 'within 3 business days');
  const TOLD = {
    id: ID,
    words: 'You will have your refund within 3 business days.',
    to: [{ name: 'Ivan Petrov', address: 'ivan@customer.example' }],
  };

  it('is noted in Memory, told to open panes, and left for the next one', async () => {
    expect(await press({ body: BODY })).toEqual(GOES[0]);
    const [promise] = openPromises(roams(), NOW);
    expect(promise).toMatchObject({ id: ID, kind: 'answer', conversation: KEY, madeAt: NOW });
    expect(new Date(promise?.due ?? 0).getDay()).toBe(3);
    expect(heard).toEqual([{ memory: roams(), sent: true, promises: [TOLD] }]);
    expect(JSON.parse(device[`${deviceName(MAILBOX)}.promise-words`] ?? '')).toEqual([TOLD]);
    expect(JSON.stringify(outlook.saved)).not.toMatch(/refund|business|Petrov/);
  });

  it('is counted by the days on which the team works', async () => {
    outlook = installOutlook(documents(EMPTY_MEMORY, { holidays: ['2026-11-24'] }));
    await press({ body: BODY });
    expect(new Date(openPromises(roams(), NOW)[0]?.due ?? 0).getDay()).toBe(4);
  });

  it('leaves the words of the last hundred, each once, and nothing where the device refuses', async () => {
    const name = `${deviceName(MAILBOX)}.promise-words`;
    device[name] = JSON.stringify([TOLD, ...Array.from({ length: 120 }, (_, i) => ({ ...TOLD, id: `p${i}` }))]);
    await press({ body: BODY });
    const left = JSON.parse(device[name]) as { readonly id: string }[];
    expect(left).toHaveLength(100);
    expect(left.filter(({ id }) => id === ID)).toHaveLength(1);
    expect(left[99]?.id).toBe(ID);
    Object.assign(globalThis, {
      localStorage: {
        getItem: () => {
          throw new Error('SecurityError');
        },
      },
    });
    expect(await press({ body: BODY, conversationId: 'other' })).toEqual(GOES[0]);
    expect(errors).not.toHaveBeenCalled();
  });

  it('is noted when Send is pressed, because nobody tells of “Send anyway”', async () => {
    expect((await press({ body: BODY.replace('Ivan', '[Name]') })).allowEvent).toBe(false);
    expect(promised()).toEqual([ID]);
  });

  it('is taken off again where the draft no longer says it when Send is pressed again', async () => {
    const session = {};
    await press({ body: BODY.replace('Ivan', '[Name]'), session });
    const later = BODY.replace('3 business days', '5 business days');
    expect(await press({ body: later, session })).toEqual(GOES[0]);
    expect(promised()).toEqual([promiseKey(MAILBOX, KEY, 'within 5 business days')]);
  });

  it('stays where it was promised before this draft', async () => {
    await press({ body: BODY });
    const session = {};
    await press({ body: BODY.replace('Ivan', '[Name]'), session });
    expect(await press({ body: 'Dear Ivan,\n\nIt is here.\n\nElena', session })).toEqual(GOES[0]);
    expect(promised()).toEqual([ID]);
  });

  it('is the time that a holding reply names, which its pause keeps; its words are told', async () => {
    outlook = installOutlook(documents(held));
    expect(await press({ conversationId: 'hot', body: LETTER })).toEqual(GOES[0]);
    expect(promised()).toEqual([]);
    expect(heard).toMatchObject([{ promises: [{ words: expect.stringContaining('16:30') as string }] }]);
  });
});

describe('whatever goes wrong with the check', () => {
  const WRONG = 'Dear [Name],\n\nIt is here.\n\nElena';

  it.each(['body', 'html', 'readSession', 'keepSession', 'attachments'])(
    'the mail goes or is asked about, and Outlook is answered once: %s',
    async (call) => {
      for (const trouble of ['fails', 'throws'] as const) {
        outlook.trouble[call] = trouble;
        const answer = await press({ body: WRONG });
        expect(answer.allowEvent).toBe(call === 'body');
      }
    },
  );

  it('a mistake of ours lets the mail go, which counts, and it is said why', async () => {
    jest.resetModules();
    jest.doMock('../../../../src/hosts/outlook/launch-event/check-outgoing', () => ({
      checkOutgoing: () => Promise.reject(new Error('a mistake')),
    }));
    const { onMessageSendHandler } = await import('../../../../src/hosts/outlook/launch-event/on-message-send-handler');
    write(outlook, { body: WRONG, to: [IVAN] });
    const answers: Completed[] = [];
    onMessageSendHandler({ completed: (answer: Completed) => void answers.push(answer) });
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    jest.dontMock('../../../../src/hosts/outlook/launch-event/check-outgoing');
    expect(answers).toEqual(GOES);
    expect(roams().sent).toEqual({ [KEY]: NOW });
    expect(errors).toHaveBeenCalledTimes(1);
  });

  it.each(['', '[]', 'oops', '{"said":7,"found":{}}', 'null'])(
    'notes of the draft that are %j count as none',
    async (note) => {
      const session = { 'take-five.send': note };
      expect((await press({ body: WRONG, session })).allowEvent).toBe(false);
    },
  );
});

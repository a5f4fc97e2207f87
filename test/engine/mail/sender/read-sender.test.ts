import fc from 'fast-check';
import type { Language } from '../../../../src/engine';
import { loadNames } from '../../../../src/engine/languages';
import { readSender } from '../../../../src/engine/mail/sender/read-sender';
import type { Writer } from '../../../../src/engine/mail/sender/read-sender';

async function senderOf(language: Language, name: string, address = 'someone@x.example', more: Writer = {}) {
  const { names } = await loadNames[language]();
  const { names: english } = await loadNames.en();
  return readSender({ from: { name, address }, ...more }, [names, english], names);
}

describe('who wrote', () => {
  it.each<[Language, string, string, string, string]>([
    ['en', 'John Smith', 'John', 'John', 'Dear John Smith'],
    ['en', 'Doe-Ray, Dr. John', 'John', 'John', 'Dear Dr. Doe-Ray'],
    ['en', 'MR JOHN SMITH', 'John', 'John', 'Dear Mr Smith'],
    ['en', 'Mr. Smith', '', '', 'Dear Mr. Smith'],
    ['en', 'Lt. Col. James Rhodes', 'James', 'James', 'Dear Lt. Col. Rhodes'],
    ['en', 'Dr. Juan Q. Xavier de la Vega III', 'Juan', 'Juan', 'Dear Dr. de la Vega'],
    ['en', 'Sir Andrew Stone', 'Andrew', 'Andrew', 'Dear Sir Andrew'],
    ['en', 'Mia Wong, Head of Sales', 'Mia', 'Mia', 'Dear Mia Wong'],
    ['en', 'Gina Park - Contoso Ltd', 'Gina', 'Gina', 'Dear Gina Park'],
    ['en', 'Contoso | Emma Wilson', 'Emma', 'Emma', 'Dear Emma Wilson'],
    ['en', 'Peter Parker [External]', 'Peter', 'Peter', 'Dear Peter Parker'],
    ['en', "JOHN O'BRIEN", 'John', 'John', "Dear John O'Brien"],
    ['en', 'Andrew', 'Andrew', 'Andrew', 'Dear Andrew'],
    ['bg', 'Иван Петров', 'Иван', 'Иване', 'Уважаеми господин Петров'],
    ['bg', 'ДИМИТЪР ВЪЛКОВ', 'Димитър', 'Димитре', 'Уважаеми господин Вълков'],
    ['bg', 'ПЕТРОВ Николай', 'Николай', 'Николай', 'Уважаеми господин Петров'],
    ['bg', 'Гергана Мицова', 'Гергана', 'Гергана', 'Уважаема госпожо Мицова'],
    ['bg', 'Радка Стоянова', 'Радка', 'Радке', 'Уважаема госпожо Стоянова'],
    ['bg', 'проф. д-р Мария Колева', 'Мария', 'Мария', 'Уважаема проф. Колева'],
    ['bg', 'инж. Иван Георгиев Петров', 'Иван', 'Иване', 'Уважаеми господин Петров'],
    ['bg', 'г-жа Иванова', '', '', 'Уважаема госпожо Иванова'],
    ['bg', 'Ваня Петрова', 'Ваня', 'Ваня', 'Уважаема госпожо Петрова'],
    ['bg', 'Костадин П.', 'Костадин', 'Костадине', 'Здравейте, Костадине'],
    ['bg', 'Tsvetelina Zheleva', 'Tsvetelina', 'Цветелина', 'Уважаема госпожо Желева'],
    ['bg', 'Dimitar Valkov', 'Dimitar', 'Димитре', 'Уважаеми господин Вълков'],
    ['bg', 'Мария от Лотос', 'Мария', 'Мария', 'Здравейте, Мария'],
    ['ru', 'Кузнецов Иван Петрович', 'Иван', 'Иван Петрович', 'Уважаемый Иван Петрович'],
    ['ru', 'ИП ПЕТРОВА МАРИЯ ИЛЬИНИЧНА', 'Мария', 'Мария Ильинична', 'Уважаемая Мария Ильинична'],
    ['ru', 'илья носов', 'Илья', 'Илья', 'Уважаемый Илья'],
    ['ru', 'Анна Рабинович', 'Анна', 'Анна', 'Уважаемая Анна'],
    ['ru', 'Саша', 'Саша', 'Саша', 'Здравствуйте, Саша'],
    ['ru', 'Женя Кузнецова', 'Женя', 'Женя', 'Уважаемая Женя'],
    ['ru', 'Artyom Popov', 'Artyom', 'Артём', 'Уважаемый Артём'],
    ['ru', 'Yulia Smirnova', 'Yulia', 'Юлия', 'Уважаемая Юлия'],
    ['ru', 'г-н Иванов', '', '', 'Уважаемый г-н Иванов'],
    ['uk', 'Юрій Петрович Гончар', 'Юрій', 'Юрію Петровичу', 'Шановний Юрію Петровичу'],
    ['uk', 'ФОП Коваль Ірина Зинов’ївна', 'Ірина', 'Ірино Зинов’ївно', 'Шановна Ірино Зинов’ївно'],
    ['uk', 'Андрій Попович', 'Андрій', 'Андрію', 'Шановний Андрію'],
    ['uk', 'Роман Олена', 'Олена', 'Олено', 'Шановна Олено'],
    ['uk', 'Анна-Марія Лис', 'Анна-Марія', 'Анно-Маріє', 'Шановна Анно-Маріє'],
    ['uk', 'Кузик, Андрій', 'Андрій', 'Андрію', 'Шановний Андрію'],
    ['uk', 'Oleksandr Bondar', 'Oleksandr', 'Олександре', 'Шановний Олександре'],
    ['uk', 'Bondar Iryna', 'Iryna', 'Ірино', 'Шановна Ірино'],
    ['uk', 'Саша Гончар', 'Саша', 'Сашо', 'Вітаю, Сашо'],
    ['uk', 'пані Бойко', '', '', 'Шановна пані Бойко'],
  ])('in %s: %j is %j, greeted as %j and formally %j', async (language, name, given, address, formal) => {
    expect(await senderOf(language, name)).toEqual({ given, address, formal });
  });

  it.each<[Language, string]>([
    ...[
      ...[
        'Smith & Sons',
        'The Billing Team',
        '12345',
        'Contoso Support',
        'Mr. and Mrs. Doe',
        'Do Not Reply',
        'Golden Gate',
      ],
      ...[
        'Bank of America',
        'Parcel Tracking',
        'Zoom Video',
        'Human Resources',
        'PayPal',
        'IT',
        'Head of Sales',
        'J',
        'Me',
      ],
      ...[
        'K. Ito',
        'Smith, Ph.D.',
        'E.T. Smith',
        'John and Jane Doe',
        'Smith Family',
        'Victoria Hotel',
        'No Name',
        '🚀',
      ],
    ].map((name): [Language, string] => ['en', name]),
    ...[
      ...['Мебели Дъб ООД', 'Отдел Продажби', 'Братя Петрови', 'Петров и Иванов', 'Хотел Елена', 'Иванов', 'П. Иванов'],
      ...['Български пощи', 'Добра Хата', 'Цветя Лили', 'Контактна форма', 'Support Team', 'Клиент'],
    ].map((name): [Language, string] => ['bg', name]),
    ...[
      ...[
        'ООО «Ромашка»',
        'Администратор сайта',
        'Сидоров А.В.',
        'Золотая Корона',
        'Детский мир',
        'Кузнецов',
        'Пользователь',
      ],
      ...['ИП "Смирнова О.В."', 'Отдел по работе с клиентами', 'Вектор Плюс', 'Почта России'],
    ].map((name): [Language, string] => ['ru', name]),
    ...[
      ...[
        'Служба підтримки',
        'ТОВ «Сонечко»',
        'Нова Пошта',
        'Шевченко Т.Г.',
        'Франко',
        'Марія та Іван',
        'Зелений Світ',
      ],
      ...['Українська Правда', 'Перукарня Оксана', 'Шановний Клієнт', 'Магазин Розетка'],
    ].map((name): [Language, string] => ['uk', name]),
    ['en', `A${'a'.repeat(50)} Smith`],
  ])('in %s: %j is nobody to greet', async (language, name) => {
    expect(await senderOf(language, name)).toEqual({ given: '', address: '', formal: '' });
  });

  it.each([
    ['', 'noreply@shop.example', ''],
    ['', 'mary-jane.watson@x.example', 'Mary-Jane'],
    ['', 'petrov.ivan@x.example', ''],
    ['', 'sales.team@x.example', ''],
    ['', 'golden.gate@x.example', ''],
    ['info@shop.example', 'info@shop.example', ''],
    ['john.smith@x.example', 'john.smith@x.example', 'John'],
    ['Laura Stone', 'hr@x.example', 'Laura'],
    ['Fabrikam Widgets', 'hello@x.example', ''],
    ['Fabrikam Widgets', 'x@fabrikam.example', ''],
    ['Zoltan Kravis', 'zk@x.example', 'Zoltan'],
  ])('is found in %j <%s> as %j', async (name, address, given) => {
    expect((await senderOf('en', name, address)).given).toBe(given);
  });

  it('is no unknown Latin name while English is not loaded', async () => {
    const { names } = await loadNames.bg();
    const given = (name: string) => readSender({ from: { name, address: 'a@x.example' } }, [names], names).given;
    expect([given('Fabrikam Widgets'), given('Support Team'), given('Maria Koleva')]).toEqual(['', '', 'Maria']);
  });

  it('is whom Reply-To names where From is a website’s form', async () => {
    const replyTo = { name: 'Мария Колева', address: 'm@x.example' };
    expect((await senderOf('bg', 'Контактна форма', 'noreply@shop.example', { replyTo })).given).toBe('Мария');
    expect((await senderOf('bg', 'Иван Петров', 'i@x.example', { replyTo })).given).toBe('Иван');
  });

  it.each<[Language, string, string, string]>([
    ['bg', '', 'Къде е пратката?\n\nПоздрави,\nМария Петрова', 'Мария'],
    ['bg', '', 'Къде е пратката?\n\nПоздрави,\nКирил Стоянов\nтел. 0888 123 456', 'Кирил'],
    ['bg', 'Костадин П.', 'Къде е пратката?\n\nПоздрави,\nКостадин Петров', 'Костадин'],
    ['en', 'K. Ito', 'Where is it?\n\nBest,\nKenji Ito', 'Kenji'],
    ['en', 'K. Ito', 'Where is it?\n\nBest,\nMaria Ito', ''],
    ['en', 'Tom', 'Where is it?\n\nBest,\nMaria Ito', 'Tom'],
    ['en', '', 'Where is it?\nThank you, Maria.', ''],
    ['en', '', 'Where is it?\n\nThanks, Maria', ''],
    ['en', '', 'I still wait for the dress from\nGeorgia', ''],
    ['en', '', 'Maria', ''],
    ['en', '', 'Where is it?\n\nBest,\nFabrikam Widgets', ''],
  ])('in %s: %j who signs %j is %j', async (language, name, newest, given) => {
    expect((await senderOf(language, name, 'x77@x.example', { newest })).given).toBe(given);
  });

  it('has the family name from a signature that agrees', async () => {
    const signature = 'Костадин Петров\nтел. 0888 123 456';
    expect((await senderOf('bg', 'Костадин П.', 'k@x.example', { signature })).formal).toBe('Уважаеми господин Петров');
    expect((await senderOf('bg', 'Иван', 'k@x.example', { signature })).formal).toBe('Здравейте, Иване');
  });

  const words = fc.constantFrom(
    ...[
      'Иван',
      'ПЕТРОВ',
      'Oleksandr',
      'д-р',
      'Mr.',
      'Support',
      'ООД',
      ',',
      '|',
      '-',
      '(',
      '“',
      'А.В.',
      '7',
      'x@y.z',
      'і',
      'Петрович',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 8 }).map((some) => some.join(' ')),
  );

  it.each<Language>(['en', 'bg', 'ru', 'uk'])(
    'in %s: is a word of the header or nobody, whatever the header',
    async (language) => {
      const { names } = await loadNames[language]();
      const { names: english } = await loadNames.en();
      fc.assert(
        fc.property(texts, texts, (name, address) => {
          const sender = readSender({ from: { name, address } }, [names, english], names);
          const header = `${name} ${address}`.normalize('NFC').toLowerCase();
          expect(header).toContain(sender.given.toLowerCase());
          for (const text of Object.values(sender)) expect(text).not.toMatch(/[\d@<>|]/);
        }),
      );
    },
  );
});

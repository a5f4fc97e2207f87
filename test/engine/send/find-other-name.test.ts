import { patternKinds } from '../../../src/engine/draft-check/pattern-kinds';
import { placeholders as bg } from '../../../src/engine/languages/bg/draft-check/placeholders';
import { placeholders as en } from '../../../src/engine/languages/en/draft-check/placeholders';
import { placeholders as ru } from '../../../src/engine/languages/ru/draft-check/placeholders';
import { placeholders as uk } from '../../../src/engine/languages/uk/draft-check/placeholders';
import { findOtherName } from '../../../src/engine/send/find-other-name';
import { SEND_CHECK_LANGUAGES } from '../../../src/engine';

const KINDS = [en, bg, ru, uk].map((words) => patternKinds(words));
const passed = new Set(
  Object.values(SEND_CHECK_LANGUAGES).flatMap(({ greeted }) => `${greeted.nobody} ${greeted.shortNames}`.split(' ')),
);
const person = (whole: string) => {
  const [, name = '', address = whole] = /^(.*) <(.*)>$/.exec(whole) ?? [];
  return { name, address };
};
/** The name that is called wrong, by the greetings of whatever language has them. */
const found = (text: string, to: string | readonly string[], quoted = ''): readonly string[] => [
  ...new Set(
    KINDS.flatMap((kinds) =>
      findOtherName({ text, quoted, to: [to].flat().map(person) }, { kinds, passed }).map((one) => one.text),
    ),
  ),
];

describe('another name than the customer’s', () => {
  it.each([
    ['Dear Maria,\n\nhello', 'Ivan Petrov <ivan@x.example>', 'Maria'],
    ['Good morning, Maria!\n', 'Petrov, Ivan <ip@x.example>', 'Maria'],
    ['\n\nHi Maria Stone,', 'John Baker <jb@x.example>', 'Maria Stone'],
    ['Dear Mr Stone,', 'John Baker <jb@x.example>', 'Stone'],
    ['Здравейте, Мария,', 'Иван Петров <ivan@x.example>', 'Мария'],
    ['Уважаема Мария,', 'Ivan Petrov <ivan@x.example>', 'Мария'],
    ['Добрый день, Мария!', 'Иван Петров <ivan@x.example>', 'Мария'],
    ['Шановна Маріє,', 'Іван Петренко <ivan@x.example>', 'Маріє'],
  ])('is found: %j to %s', (text, to, name) => {
    expect(found(text, to)).toEqual([name]);
  });

  it.each([
    // In another case, spelling, language or short form.
    ['Dear Ivan,', 'Ivan Petrov <ivan@x.example>'],
    ['Здравейте, Иване,', 'Иван Петров <ivan@x.example>'],
    ['Здравейте, Иване,', 'Ivan Petrov <ip@x.example>'],
    ['Здравейте, г-н Петров,', 'Иван Петров <ivan@x.example>'],
    ['Вітаю, Олено!', 'Elena Koval <ek@x.example>'],
    ['Вітаю, Миколо!', 'Nikolai Koval <nk@x.example>'],
    ['Вітаю, Григорію!', 'Grigory Koval <gk@x.example>'],
    ['Вітаю, Євгене!', 'Evgeny Koval <ek@x.example>'],
    ['Добрый день, Настя!', 'Анастасия Орлова <ao@x.example>'],
    ['Добрый день, Саша!', 'Александр Орлов <ao@x.example>'],
    ['Добрый день, Женя!', 'Евгений Орлов <eo@x.example>'],
    ['Dear Bob,', 'Robert Stone <rs@x.example>'],
    ['Dear Kate,', 'Catherine Stone <cs@x.example>'],
    ['Dear Katherine,', 'Екатерина Орлова <eo@x.example>'],
    // The address says it.
    ['Dear Maria,', 'Ivan Petrov <maria.petrova@x.example>'],
    // Nobody is named.
    ['Dear Customer,', 'Ivan Petrov <ivan@x.example>'],
    ['Dear Sir or Madam,', 'Ivan Petrov <ivan@x.example>'],
    ['Hello Team,', 'Ivan Petrov <ivan@x.example>'],
    ['Уважаемый Клиент!', 'Иван Петров <ivan@x.example>'],
    ['Hello from Sofia, we have news.', 'Ivan Petrov <ivan@x.example>'],
    ['Maria told us about it.', 'Ivan Petrov <ivan@x.example>'],
    ['Hello Maria is back today and will call.', 'Ivan Petrov <ivan@x.example>'],
    ['', 'Ivan Petrov <ivan@x.example>'],
    // Nobody knows who reads it.
    ['Dear Maria,', 'office@x.example'],
    ['Dear Maria,', 'Office <office@x.example>'],
    ['Dear Maria,', 'Acme Ltd 24 <office@x.example>'],
    ['Dear Maria,', 'ivan petrov <ivan@x.example>'],
  ])('is none: %j to %s', (text, to) => {
    expect(found(text, to)).toEqual([]);
  });

  it('is none where nobody, or somebody without a full name, is written to as well', () => {
    expect(found('Dear Maria,', [])).toEqual([]);
    expect(found('Dear Maria,', ['Ivan Petrov <ivan@x.example>', 'office@x.example'])).toEqual([]);
    expect(found('Dear Maria,', ['Ivan Petrov <ivan@x.example>', 'Maria Stone <ms@x.example>'])).toEqual([]);
    expect(found('Dear Maria,', ['Ivan Petrov <ivan@x.example>', 'John Baker <jb@x.example>'])).toEqual(['Maria']);
  });

  it('is none where the mail that is answered holds it, in any case and either alphabet', () => {
    for (const quoted of ['Yours, Maria', 'От: Мария Петрова', 'кажете на Мария'])
      expect(found('Dear Maria,', 'Ivan Petrov <ivan@x.example>', quoted)).toEqual([]);
    expect(found('Dear Maria,', 'Ivan Petrov <ivan@x.example>', 'Yours, Ivan')).toEqual(['Maria']);
  });
});

import type { Language } from '../../../src/engine';
import { aDraft } from './a-draft';
import { wholeCheck } from './whole-check';

async function blanksOf(language: Language, text: string, name: string) {
  const check = await wholeCheck(language);
  const customer = { name, address: 'x@customer.example' };
  const { problems } = check(aDraft(text, language, { customer }));
  return problems.filter(({ kind }) => kind === 'placeholder');
}

describe('a blank in the greeting', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'Dear [Name],\n\nthe jug is here.', 'Ann Lee', 'Ann'],
    ['en', 'Hi {{customer.first_name}}, the jug is here.', 'Ann Lee', 'Ann'],
    ['en', 'Hello %CUSTOMER_NAME%,\n\nthe jug is here.', 'Ann Lee', 'Ann'],
    ['bg', 'Здравейте, <име>,\n\nканата е тук.', 'Иван Петров', 'Иване'],
    ['bg', 'Здравейте, {{име на клиента}},\n\nканата е тук.', 'Мария Петрова', 'Мария'],
    ['ru', 'Добрый день, [Имя]!\n\nКувшин здесь.', 'Анна Белова', 'Анна'],
    ['uk', 'Шановна [Ім’я],\n\nглечик тут.', 'Олена Журба', 'Олено'],
    ['bg', 'Уважаеми [Име],\n\nканата е тук.', 'Иван Петров', 'Иване'],
    ['ru', 'Здравствуйте, [Имя]!\n\nКувшин здесь.', 'Анна Белова', 'Анна'],
    ['ru', 'Здравствуйте, {имя_клиента}!\n\nКувшин здесь.', 'Анна Белова', 'Анна'],
    ['uk', 'Вітаю, [Ім’я]!\n\nГлечик тут.', 'Олена Журба', 'Олено'],
    ['uk', 'Вітаю, <ПІБ>!\n\nГлечик тут.', 'Андрій Мельник', 'Андрію'],
  ])('gets the customer’s name as %s calls it: %s', async (language, text, name, fix) => {
    expect(await blanksOf(language, text, name)).toMatchObject([{ fix }]);
  });

  it.each<[string, string]>([
    ['Dear Mr [Name],\n\nthe jug is here.', 'Ann Lee'],
    ['Hi Ann, please tell [Name], the jug is here.', 'Ann Lee'],
    ['Dear XXX,\n\nthe jug is here.', 'Ann Lee'],
    ['Dear [Amount],\n\nthe jug is here.', 'Ann Lee'],
    ['Dear [Name],\n\nthe jug is here.', 'Acme Billing Department'],
    ['Dear [Name] and [Name],\n\nthe jug is here.', 'Ann Lee'],
    ['Dear Ann,\n\nthe jug is for [Name].', 'Ann Lee'],
    ['Dear Ann,\n\nthe jug is here.\n\n[Your name]', 'Ann Lee'],
  ])('is left to the agent where nobody can tell: %j from %s', async (text, name) => {
    const blanks = await blanksOf('en', text, name);
    expect(blanks.length).toBeGreaterThan(0);
    for (const blank of blanks) expect(blank).not.toHaveProperty('fix');
  });
});

import fc from 'fast-check';
import type { Language } from '../../../../src/engine';
import { loadPack } from '../../../../src/engine/languages';
import { readSender } from '../../../../src/engine/mail/sender/read-sender';

async function senderOf(language: Language, name: string, address = 'someone@x.example') {
  const { pack } = await loadPack[language]();
  const { pack: english } = await loadPack.en();
  return readSender({ from: { name, address } }, [pack, english], pack);
}

describe('who wrote', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'John Smith', 'John', 'John'],
    ['en', 'Doe, Dr. John', 'John', 'John'],
    ['en', 'Mia Wong, Head of Sales', 'Mia', 'Mia'],
    ['en', 'Gina Park - Contoso Ltd', 'Gina', 'Gina'],
    ['en', 'Peter Parker [External]', 'Peter', 'Peter'],
    ['en', 'K. Ito', '', ''],
    ['en', 'Smith & Sons', '', ''],
    ['en', 'The Billing Team', '', ''],
    ['en', '12345', '', ''],
    ['en', `A${'a'.repeat(50)} Smith`, '', ''],
    ['bg', 'Иван Петров', 'Иван', 'Иване'],
    ['bg', 'ДИМИТЪР ВЪЛКОВ', 'Димитър', 'Димитре'],
    ['bg', 'ПЕТРОВ Николай', 'Николай', 'Николай'],
    ['bg', 'Гергана Мицова', 'Гергана', 'Гергана'],
    ['ru', 'Кузнецов Иван Петрович', 'Иван', 'Иван Петрович'],
    ['ru', 'Сидоров А.В.', '', ''],
    ['ru', 'илья носов', 'Илья', 'Илья'],
    ['uk', 'Олександр Гончар', 'Олександр', 'Олександре'],
    ['uk', 'Анна-Марія Лис', 'Анна-Марія', 'Анно-Маріє'],
    ['uk', 'Кузик, Андрій', 'Андрій', 'Андрію'],
    ['uk', 'Ігор Бойко', 'Ігор', 'Ігорю'],
    ['uk', 'Дмитро Павлюк', 'Дмитро', 'Дмитре'],
    ['uk', 'Неля Бровар', 'Неля', 'Нелю'],
  ])('in %s: %j is %j, greeted as %j', async (language, name, given, address) => {
    expect(await senderOf(language, name)).toMatchObject({ given, address });
  });

  it.each([
    ['', 'noreply@shop.example', ''],
    ['', 'mary-jane.watson@x.example', 'Mary-Jane'],
    ['', 'petrov.ivan@x.example', ''],
    ['info@shop.example', 'info@shop.example', ''],
    ['Laura Stone', 'hr@x.example', 'Laura'],
  ])('is found in %j <%s> as %j', async (name, address, given) => {
    expect((await senderOf('en', name, address)).given).toBe(given);
  });

  it('never fails, whatever the name', async () => {
    const { pack } = await loadPack.uk();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, address) => {
        expect(typeof readSender({ from: { name, address } }, [pack], pack).given).toBe('string');
      }),
    );
  });
});

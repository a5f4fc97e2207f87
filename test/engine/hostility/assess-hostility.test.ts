import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/engine';
import { assessHostility } from '../../../src/engine/hostility/assess-hostility';
import type { HostileContext } from '../../../src/engine/hostility/hostile-context';
import type { Lexicon } from '../../../src/engine/hostility/lexicon';
import { loadPack } from '../../../src/engine/languages';
import { readMail } from '../../../src/engine/mail/read-mail';
import { splitMail } from '../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../mail/an-email';

const lexicon: Lexicon = [
  { kind: 'insult', level: 2, phrases: ['idiot*', 'liars', 'robbeth us', 'мудак*', 'идиот*'] },
  { kind: 'profanity', level: 2, phrases: ['fuck*', 'bitch*'] },
  { kind: 'profanity', level: 1, phrases: ['damn'] },
  { kind: 'contempt', level: 2, phrases: ['my cat could'] },
  { kind: 'legal_threat', level: 2, phrases: ['see you in court'] },
];
const context: HostileContext = {
  denials: ['not calling', 'not saying'],
  negations: ['is not', 'are not'],
  links: ['that'],
  reports: ['called me'],
  others: ['neighbour'],
  selves: ['i am'],
  readers: ['you', 'your'],
  readerEndings: ['eth'],
  namings: ['thieves', 'vermin'],
  harmless: ['idiot proof'],
  hints: [
    {
      kind: 'contempt',
      level: 2,
      families: [['rare gift'], ['able to read'], ['second grade*']],
      needs: 3,
      within: 'passage',
    },
    { kind: 'threat', level: 3, families: [['i will come'], ['how brave you']], needs: 2, within: 'sentence' },
  ],
};
const level = (text: string, subject = '') => assessHostility(text, subject, lexicon, { context }).level;

describe('hostility', () => {
  it.each<[number, string]>([
    [0, 'My parcel is late, please refund me.'],
    [2, 'You idiots.'],
    [2, 'Idiots and liars, my cat could do this.'],
    [3, 'You fucking idiots.'],
    [1, 'Fucking printer, jammed once more.'],
    [2, 'What the fuck is your problem?'],
    [1, 'Damn, charged twice.'],
    [1, 'See you in court.'],
    [2, 'Thieves!'],
    [2, 'Give it back, thieves.'],
    [2, 'You thieves and robbers'],
    [0, 'Do you thieves-proof your doors?'],
    [0, 'The police caught the thieves who took my card.'],
    [0, 'I am not calling you idiots.'],
    [0, 'I am not saying, that you are idiots.'],
    [2, 'I am not calling again, idiots.'],
    [0, 'You are not idiots.'],
    [2, 'This is not normal, idiots.'],
    [2, 'It is not true what big idiots work here.'],
    [0, 'Rats, our neighbour says, vermin, ate it.'],
    [2, 'As my neighbour says, thou robbeth us.'],
    [0, 'Is it idiot-proof?'],
    [2, 'Such a rare gift. Is anybody able to read? Ask a second-grader.'],
    [0, 'Such a rare gift. Is anybody able to read to me?'],
    [0, 'He wrote “a rare gift, able to read, in second grade” in his letter to us, which we cannot read at all.'],
    [3, 'I will come and see how brave you are.'],
    [0, 'I will come. How brave you are!'],
    [0, 'May I say that I will come, and how brave you are?'],
    [0, 'Your driver called me an idiot.'],
    [0, 'He wrote: “You idiot, fetch it yourself.”'],
    [0, 'My neighbour, the idiot, cut the cable.'],
    [0, 'Sorry, I am an idiot.'],
    [2, 'М у д а к и. Верните деньги.'],
    [2, 'идиоооты'],
    [2, 'you idi*ts'],
  ])('is %i for %j', (expected, text) => {
    expect(level(text)).toBe(expected);
  });

  it.each<[number, string]>([
    [1, 'STILL NO INTERNET!!! DAY 6!!! HELLO??? IS ANYBODY THERE???'],
    [1, 'I waited all day and WHERE IS MY BLOODY PARCEL you tell me'],
    [0, 'HELLO. I CANNOT TURN THE BIG LETTERS OFF. HOW DO I MOVE MY PENSION?'],
    [0, 'Order ABC-55 KX12 via DHL and UPS'],
    [2, 'GIVE ME MY MONEY BACK YOU IDIOTS!!!'],
  ])('of shouting is %i for %j', (expected, text) => {
    expect(level(text)).toBe(expected);
  });

  it('counts the subject for one level at most, and not in a reply', () => {
    expect(level('Where is it?', 'Idiots')).toBe(1);
    expect(level('Where is it?', 'Re: Idiots')).toBe(0);
    expect(level('Where is it?', 'Отг: идиоти')).toBe(0);
    expect(assessHostility('', 'Idiots', lexicon).findings).toEqual([
      { start: 0, end: 6, kind: 'insult', text: 'Idiots', in: 'subject', weight: 1, by: 'rules' },
    ]);
  });

  it('points at the words and scores more the more there are', () => {
    const once = assessHostility('So, liars.', '', lexicon);
    expect(once.findings).toEqual([
      { start: 4, end: 9, kind: 'insult', text: 'liars', in: 'newest', weight: 2, by: 'rules' },
    ]);
    const twice = assessHostility('So, liars. Idiots!', '', lexicon);
    expect(twice.score).toBeGreaterThan(once.score);
    expect(twice.score).toBeLessThanOrEqual(1);
  });

  describe.each<Language>(['en', 'bg', 'ru', 'uk'])('in the examples, %s', (language) => {
    type Mail = { readonly id: string; readonly subject: string; readonly body: string; readonly level: number };
    const file = join(__dirname, `../../fixtures/mails/mails.${language}.json`);
    const mails = JSON.parse(readFileSync(file, 'utf8')) as readonly Mail[];
    const levelOf = async (mail: Mail): Promise<number> => {
      const { pack } = await loadPack[language]();
      const email = anEmail({ subject: mail.subject, text: mail.body });
      return readMail(email, splitMail(email), pack).hostility.level;
    };

    it.each(mails.filter((mail) => mail.level === 0).map((mail) => [mail.id, mail] as const))(
      'leaves the civil mail %s alone',
      async (_, mail) => {
        expect(await levelOf(mail)).toBeLessThan(2);
      },
    );

    it('finds most of the hostile mails', async () => {
      const hostile = mails.filter((mail) => mail.level >= 2);
      const levels = await Promise.all(hostile.map(levelOf));
      expect(levels.filter((found) => found >= 2).length).toBeGreaterThanOrEqual(hostile.length * 0.6);
    });
  });
});

describe('what stands beside an insult', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'You are complete idiots and thieves.', ['idiots', 'thieves']],
    ['bg', 'Вие сте пълни идиоти и мошеници!', ['пълни идиоти', 'мошеници']],
    ['ru', 'Вы идиоты и мошенники!', ['идиоты', 'мошенники']],
    ['uk', 'Ви ідіоти та шахраї!', ['ідіоти', 'шахраї']],
  ])(
    'is marked too in %s, so that it is not left standing when the insult is hidden',
    async (language, text, words) => {
      const { pack } = await loadPack[language]();
      const { findings } = assessHostility(text, '', pack.lexicon, { ...(pack.context && { context: pack.context }) });
      expect(findings.map((finding) => finding.text)).toEqual(words);
    },
  );
});

import { assessHostility } from '../../../src/engine/hostility/assess-hostility';
import { pack } from '../../../src/engine/languages/en';

const levelOf = (text: string) =>
  assessHostility(text, '', pack.lexicon, pack.context === undefined ? {} : { context: pack.context }).level;

describe('The English words that are looked for', () => {
  const { hints = [], ...roles } = pack.context ?? {};
  const tables: readonly (readonly [string, readonly string[]])[] = [
    ['lexicon', pack.lexicon.flatMap(({ phrases }) => phrases)],
    ...Object.entries(roles),
    ...hints.flatMap(({ kind, families }) => families.map((family, i) => [`${kind} ${i}`, family] as const)),
  ];

  it.each(tables)('%s: are lower case, trimmed, single-spaced and without hyphens', (_, phrases) => {
    expect(phrases.filter((phrase) => phrase !== phrase.trim().toLowerCase().replace(/ +/g, ' '))).toEqual([]);
    expect(phrases.filter((phrase) => phrase === '' || /[-’]|^\*|[^* ]\*[^* ]/.test(phrase))).toEqual([]);
  });

  it('are of every level', () => {
    expect([...new Set(pack.lexicon.map(({ level }) => level))].sort()).toEqual([1, 2, 3]);
  });
});

describe('Hostile mail in English', () => {
  it.each([
    [2, 'What numpty packed this?'],
    [2, 'You gormless lot have done it again.'],
    [2, 'Morons. Every one.'],
    [2, 'Are you thick?'],
    [2, 'How stupid are you?'],
    [2, 'You bunch of cabbages, the key was under the mat.'],
    [2, 'You absolute spanner.'],
    [2, 'Give me the number of somebody with a brain.'],
    [2, 'Your team is incompetent.'],
    [2, 'Useless cow on the switchboard.'],
    [2, 'Lazy sods, the whole depot.'],
    [2, 'You sly old fox.'],
    [2, 'Wasters and layabouts.'],
    [2, 'Thieves!'],
    [2, 'Refund me, crooks.'],
    [2, 'You thieving toads'],
    [2, 'A bare-faced lie, and you know it.'],
    [2, 'You are robbing pensioners.'],
    [2, "You've conned my mother out of forty pounds."],
    [2, 'Stop lying.'],
    [2, 'You lied to my face.'],
    [2, 'Rip-off merchants.'],
    [2, 'Spineless, all of you.'],
    [2, 'You two-faced snob.'],
    [2, 'The fitter is a right pillock and your surveyor is no better.'],
    [2, 'Yer a shower of chancers.'],
    [2, 'Useless fellows, third class company.'],
    [2, 'Una be thieves.'],
    [2, 'Who hired you?'],
    [2, 'Do you have a brain?'],
    [2, 'Have you no shame?'],
    [2, 'How do you sleep at night?'],
    [2, 'My hamster would do a better job.'],
    [2, 'Shove your voucher.'],
    [2, 'Learn to read.'],
    [2, 'Refund by noon or I post the screenshots.'],
    [2, 'Pay up or one star on every site I can find.'],
    [2, 'I will ruin your reputation.'],
    [3, 'You lying bastards.'],
    [3, 'What a bunch of w*nkers.'],
    [3, 'Absolute bellends.'],
    [3, 'You useless prick.'],
    [3, 'Gobshites, the pair of you.'],
    [3, 'Piss off with your voucher.'],
    [3, 'Go f*** yourself.'],
    [3, 'Are you retarded?'],
    [3, 'Go back to your own country.'],
    [3, 'I hope you rot.'],
    [3, 'Hope your house burns down.'],
    [3, 'Hope she gets cancer.'],
    [3, 'Rot in hell.'],
    [3, 'A plague on your house.'],
    [3, 'Thunder fire you.'],
    [3, 'I will break your legs.'],
    [3, "I'll smash your windows."],
    [3, 'We know where you live.'],
    [3, 'Watch your back.'],
    [3, 'You will regret this.'],
    [3, 'I will have you sacked.'],
    [3, 'You should be shot.'],
    [2, 'What the fuck are you doing with my order?'],
    [1, 'Fucking lid cracked on day one.'],
    [1, 'Bloody thing has stopped again.'],
    [1, 'Where the hell is the lid?'],
    [1, 'Shame on you.'],
    [1, 'You should be ashamed.'],
    [1, 'Thanks for nothing.'],
    [1, 'Is this a joke?'],
    [1, 'Daylight robbery.'],
  ])('has level %d: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    'I am an idiot, I read the label upside down.',
    'What a plonker I am, it was in my other coat.',
    'I felt an utter fool when your man found the switch.',
    'I stood there like an idiot with two left shoes.',
    'Your driver called me a liar.',
    'I called you a jobsworth on Monday and I am sorry.',
    'My neighbour is a moron and parks on the hose.',
    'The courier, what a muppet, threw it over the gate.',
    'The thieves took the ladder and left the paint.',
    'The police caught the scammers who used my card.',
    'I am not saying you are thieves.',
    'I am not calling you liars, but the dates differ.',
    'You are not idiots, so somebody must have seen it.',
    'Is it idiot-proof?',
    'My bitch has her jabs on Friday.',
    'Dog or bitch, does it matter for the policy?',
    'Is the Maine Coon cat tree in stock?',
    'He needs a skin prick test first.',
    'Prick the lid with a fork, the leaflet says.',
    'Which screw you sent is the long one?',
    'I saw blue tits and a great tit at the feeder.',
    'The dog’s bollocks, that mower.',
    'A fire retardant cover, please.',
    'Can I keep lying down after the injection?',
    'Do you lie flat in that chair?',
    'I know bugger all about routers.',
    'Bloody brilliant, thank you.',
    'Best damn pie in the county.',
    'Damn, that was quick!',
    'You lucky sod, she said, and she was right.',
    'How stupid of me to miss the sticker.',
    'A late reply would not kill you, but take your time.',
    'Is there a butcher in the Shambles?',
    'Do you sell goats, pigs and donkeys?',
    'The tool you are looking for is in the shed.',
    'Your mattress is too thick for the frame.',
    'My name is Dick Cox.',
    'What is your sort code?',
    'The server killed the process and the tab died.',
    'How do I destroy the old card?',
    'I hope your mother gets well soon.',
    'I hope you get the post you applied for.',
    'May you have a blessed week.',
    'Is a review on Google or Trustpilot more use to you?',
    'I will leave an honest review once the refund is here.',
    'My solicitor will write to you on Monday.',
    'Parcels get lost, I know.',
    'Did your machine eat my money or my card?',
    'Children grow up fast, do you have size 30?',
  ])('is left alone when it is civil: %s', (text) => {
    expect(levelOf(text)).toBe(0);
  });
});

import type { HostileContext } from '../../hostility/hostile-context';
import { joinEach, phraseList } from '../phrase-list';
import { hints } from './hints';
import { namings } from './namings';

const SELF = phraseList(`
  i am, i'm, im, i was, i feel, i felt, i feel like, i felt like, i look like, i've been, i have been, am i
`);
const LIKE = phraseList(
  'a, an, such a, such an, a right, a complete, a total, an absolute, an utter, a proper, a bit of a',
);

export const context: HostileContext = {
  denials: phraseList(`
    not say, not said, only say, not calling you, not calling anyone, not saying, not suggesting, not accusing, not implying, never said, never say
    would never call, won't call, wouldn't call, do not think, don't think, never thought, do not mean, don't mean, rather than, nobody is calling
  `),
  negations: phraseList(`
    am not, i'm not, are not, aren't, is not, isn't, you're not, wasn't, was not, weren't, were not, not a, not an
  `),
  links: ['that'],
  reports: phraseList(`
    called me, calls me, calling me, told me, said i, says i, called us, calls us, calling us, call me, call us, called my, called her, called him
    called our, i called you, i called your, i called the, i called one, called it, shouted, yelled, screamed, swore, muttered, spat, said to me
    said to my, texted me, emailed me, wrote to me, saying i, tells me i, makes me look, made me look, make me feel, made me feel, makes me feel, feel like
    felt like, feeling like, look like, looked like, treated me like, treat me like, treats me like, treated like, think i, thinks i, thought i
    message saying, messages saying, letter calling, graffiti, sprayed, the word, the words, titled, entitled, lyrics, surname is, name is
  `),
  others: phraseList(`
    beware of, beware, some, somebody, someone, neighbour*, neighbor*, thief, thieves, burglar*, scammer*, fraudster*, hacker*, courier*, driver*
    husband, wife, brother*, sister*, boss, ex, landlord*, tenant*, cat, dog, puppy, horse, son, daughter, toddler, customer*, guest*, builder*
    plumber*, roofer*, subbie, subcontractor, removal*, postman, evri, dpd, ups, fedex, he, she, they, police, youths, teenager*, kids, yobs, drunk
    stranger*, previous, last company, other company, competitor*, in law, uncle, cousin, flatmate*, next door, referee, politician*, rats, mice
    cockroaches, pigeons, squirrels, ants, moths, wasps, foxes, seagulls, slugs
  `),
  selves: [
    ...SELF,
    ...joinEach(SELF, LIKE),
    ...phraseList(`
      my own, being a, being an, me being, i must be, i must look, call me, silly me, stupid me, myself a, myself an, myself for, me for a, this old, my stupid, my bloody, my damn, my silly
      like a right, like a complete, like a total, how could i be so, i fucked, i've fucked, i cocked, i screwed, i buggered, fit an
    `),
  ],
  readers: phraseList(`
    you, your, you're, youre, you've, u, ur, yr, ya, yall, y'all, ye, yer, yez, yiz, yous, youse, yourself, yourselves, yours, una, yuh
    you are all, you're all, you are just, you're just, you are nothing but, you lot are, you people are, you are such, you bunch of, you pack of
    company is, boss is, manager is, colleague is, director is, team are, staff are, you absolute, you utter, you complete, you total, you bloody
    you greedy, you thieving, you dirty, you cheating
  `),
  readerEndings: [],
  namings: namings,
  harmless: [
    ...joinEach(joinEach(SELF, LIKE), ['*']),
    ...joinEach(
      phraseList('like, looked like, feel like'),
      phraseList('an idiot, a fool, a mug, a numpty, a lemon, a criminal, a thief'),
    ),
    ...joinEach(phraseList('what a, what an'), phraseList('* i am, * i was, * i felt')),
    ...joinEach(
      phraseList('fucking, bloody, damn, goddamn, freaking, effing'),
      phraseList(`
        good, great, brilliant, amazing, awesome, lovely, fantastic, delicious, gorgeous, legend*, love, loved, perfect, excellent, marvel*, genius*, superb
        incredible, beautiful, delighted, hero*, wonder*, fine, near, mary, nose, knee, diarrhoea, proud, clever, happy
      `),
    ),
    ...joinEach(
      phraseList(
        'lucky, clever, poor, magnificent, brilliant, beautiful, crazy, generous, evil, lovely, wonderful, talented',
      ),
      phraseList('bastard*, sod, sods, bugger*, bitch*, git, gits, genius*, devil*'),
    ),
    ...phraseList(`
      my bitch, our bitch, old bitch, dog or bitch, bitch or, bitch puppy, bitch puppies, bitch in, bitch is, bitch has, bitches are, bitches and, a bitch to, spayed bitch*, brood bitch*
      you clowns or, you a clown or, you the clowns, your clowns, the screw you, a screw you, which screw you, screw you sent, screw you supplied, screw you need*
      screw you gave, screw you ship*, lying on, lying down, lying in, lying flat, keep lying down, keep lying on, you lie on, you lie down, you lie in, you lie flat, you lie back, you lie still
      won't kill you, wouldn't kill you, will not kill you, would not kill you, drop dead gorgeous, would you rather, shut up shop, dog's bollocks
      dogs bollocks, holy shit, no shit, badass, kick ass, pissed myself, my arse off, my ass off, save my ass, saved my ass, saved my arse, bugger all about
      know bugger all, best damn, damn that was, the shambles, damn you and your, the hell out of
      little devils, an old fool, idiot proof, idiot's guide, idiots guide, american idiot, useful idiots, fat bastard, inglourious basterds, slag heap
      you stole the show, you stole my heart, you stole our hearts, beat you to it, hurt you if, kick you out, in chief, half witted
      how stupid of me, finger prick*, skin prick, pin prick*, heel prick, prick test*, prick your, prick the, prick with, prick it, prick my, to prick,
      maine coons, fire retard*, spastic colon, spastic cerebral
    `),
  ],
  hints,
};

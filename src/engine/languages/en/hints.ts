import { hintsOf } from '../mockery';
import { joinEach, phraseList } from '../phrase-list';

/** English words that sting only together. */
export const hints = hintsOf(
  {
    telling: phraseList(`
      special kind of talent, special sort of mind, your common sense, words of one syllable, outdone yourself, outdone yourselves, a thought of your own
      strain yourself, strain yourselves, with a pulse, has a pulse, ask a grown up, find a grown up, fetch a grown up, get a grown up, get an adult
      fetch an adult, ask an adult, responsible adult, the grown ups, able to read at all, long words for you
    `),
    praise: phraseList(`
      congratulations on losing, congratulations on managing, congratulations on yet, congratulations on another, bravo for, bravo on, well done on
      thank you for explaining, takes talent, takes a special, rare gift, rare talent, full marks, i am in awe, i'm in awe, one has to admire
      round of applause, hats off to, you have managed to, you've managed to, deserves a medal, must be wonderful to, must be nice to, bless your heart
      stroke of genius, a masterclass in
    `),
    wits: phraseList(`
      able to read, able to count, learned to read, learnt to read, managed to read, bother to read, bothered to read, how to read, how to count, capable of reading
      who can read, reading comprehension, ask you to think, finished school, been to school, common sense, your shoelaces, signs of life, intelligent life
    `),
    schooling: phraseList(`
      four year old, five year old, six year old, seven year old, kindergart*, toddler, houseplant*, goldfish, my cat, my dog, a parrot, vending machine*
      a toaster, draw you a, draw it for you, with pictures, in crayon, with crayons, big letters, short words, small words, one syllable, very slowly
    `),
    somebodyElse: phraseList(`
      anyone over there, anybody over there, anyone there able, anybody there able, whoever among you, a single person, in your entire
    `),
    job: phraseList(`
      who hired you, who hires you, paid for copying, paid to copy, copying and pasting, for a living, they pay you, employee of the month, pressing send
    `),
    chance: phraseList(`
      at random, roll dice, throw darts, toss a coin, flip a coin, nominate you, a prize for, special training, specially trained, trained to
      is there a course, crystal ball, tea leaves, carrier pigeon, smoke signals
    `),
    verdict: phraseList(`
      i can only conclude, i must conclude, begin to suspect, beginning to suspect, begun to suspect, you apparently, you evidently, you clearly
      too much to ask, too much to hope, beyond you
    `),
    care: phraseList(`
      overexert, tire yourself, hurt yourself, do not rush, don't rush, take your time, too taxing, too difficult for you, wouldn't want you, hate to
      heaven forbid
    `),
  },
  {
    knownPlace: phraseList(`
      i know where you, i know where your, we know where you, we know where your, i have your address, i know your address, i drive past your
      i walk past your
    `),
    knownHours: phraseList(`
      and when you lock, and when you finish, and when you close, and when you leave, know when you, know when your, know what time you, know what car you
      know which car you, what time you finish, which car you, what car you, which bus you, who locks up, you clock off, the side door
    `),
    coming: [
      ...joinEach(
        phraseList("i will, i'll, i am going to, i'm going to, we will, we'll"),
        phraseList(
          'come, be coming, drive, visit, be at your, be there, turn up, show up, be waiting, wait for you, wait outside, pay you a visit',
        ),
      ),
      ...phraseList("i am coming, i'm coming, i am on my way, i'm on my way"),
    ],
    andThen: phraseList(`
      how brave you, how tough you, how you like it, see how brave, see how tough, then we will talk, then we'll talk, different conversation, be sorry
      will regret, make you, teach you, to your face, to my face, your keyboard, your screen, a screen, after your shift, when you finish work, accidents happen
      the hard way, man to man, deal with you, with my brothers, with the lads, sort you out
    `),
    inPerson: phraseList(`
      talk in person, speak in person, talk face to face, speak face to face, see you there tonight, have a private word
    `),
  },
);

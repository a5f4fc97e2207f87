import { hintsOf } from '../mockery';
import { joinEach, phraseList } from '../phrase-list';

/** English words that sting only together. */
export const hints = hintsOf(
  {
    telling: phraseList(`
      special kind of talent, special sort of mind, keep your common sense, words of one syllable, outdone yourself, outdone yourselves
      a thought of your own, strain yourself, strain yourselves, a job like yours, comes by a job, still has a pulse, with a pulse, ask a grown up
      find a grown up, fetch a grown up, get a grown up, get an adult, fetch an adult, ask an adult, responsible adult, the grown ups
      long words for you, too many words for you, able to read at all, between naps
    `),
    praise: phraseList(`
      congratulations on losing, congratulations on finding, congratulations on managing, congratulations on yet, congratulations on another
      bravo for, bravo on, well done on, thank you for explaining, thank you for telling me what, takes talent, takes a special, rare gift
      rare talent, full marks, i am impressed, i am in awe, i'm in awe, one has to admire, lost for words, round of applause, i applaud
      hats off to, a new record, you have managed to, you've managed to, deserves a medal, must be wonderful to, must be nice to, i almost envy
      i rather envy, how clever of you, bless your heart, must be so proud, stroke of genius, a masterclass in
    `),
    wits: [
      ...joinEach(
        phraseList('able, learned, learnt, managed, taught, how, trouble, bother, bothered'),
        phraseList('to read, to count, to think'),
      ),
      ...phraseList(`
        actually read, capable of reading, capable of thinking, who can read, read at all, reading comprehension, ask you to think
        finish school, finished school, been to school, common sense, tie your shoes, shoelaces, signs of life, intelligent life, thinking is
      `),
    ],
    schooling: phraseList(`
      four year old, five year old, six year old, seven year old, primary school child, kindergart*, toddler, houseplant*, goldfish, my cat
      my dog, a parrot, vending machine*, a toaster, draw you a, draw it for you, with pictures, in crayon, with crayons, big letters
      capital letters, short words, small words, one syllable, very slowly, a dictionary
    `),
    somebodyElse: phraseList(`
      anyone over there, anybody over there, anyone there able, anybody there able, whether anyone, whoever among you, a single person
      in the whole company, in the entire company, in your entire
    `),
    job: phraseList(`
      come by a job, who hired you, who hires you, paid for copying, paid to copy, copying and pasting, copy and pasting, for a living
      what they pay you, employee of the month, pressing send, doing nothing
    `),
    chance: phraseList(`
      at random, roll dice, throw darts, toss a coin, flip a coin, short straw, a lottery, raffle, nominate you, a prize for, a medal
      special training, specially trained, trained to, is there a course, born that way, natural talent, crystal ball, tea leaves
      carrier pigeon, smoke signals, telepathy
    `),
    verdict: phraseList(`
      i can only conclude, i must conclude, one must conclude, begin to suspect, beginning to suspect, begun to suspect, get the impression
      you apparently, you evidently, you clearly, evidently nobody, apparently nobody, clearly nobody, too much to ask, too much to hope, beyond you
    `),
    care: phraseList(`
      overexert, tire yourself, exhaust you, hurt yourself, once you have recovered, do not rush, don't rush, take your time, too taxing
      too difficult for you, i would not want you, i wouldn't want you, i would hate to, i'd hate to, heaven forbid
    `),
  },
  {
    knownPlace: phraseList(`
      i know where you, i know where your, we know where you, we know where your, i have your address, i've your address, i know your address
      the address of your, i drive past your, i walk past your, i pass your
    `),
    knownHours: phraseList(`
      and when you lock, and when you finish, and when you close, and when you leave, know when you, know when your, know what time you
      know what time your, know what car you, know which car you, and what time you, which car you, what car you, which bus you, who locks up
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
      how brave you, how tough you, how you like it, how funny you, see how brave, see how tough, then we will talk, then we'll talk
      different conversation, different kind of conversation, be sorry, will regret, wish you had, wish you'd, make you pay, make you eat
      make you regret, make you sorry, teach you, to your face, to my face, your keyboard, your screen, a screen, after your shift, after work and
      when you finish work, accidents happen, accidents do happen, the hard way, man to man, deal with you, with my brothers, with the lads
      what else he's got, sort you out, in person and all
    `),
    inPerson: phraseList(`
      talk in person, speak in person, have a word in person, talk face to face, speak face to face, see you there tonight, have a private word
    `),
  },
);

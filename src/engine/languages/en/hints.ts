import { hintsOf } from '../mockery';
import { joinEach, phraseList } from '../phrase-list';

const WILL = phraseList("i will, i'll, i am going to, i'm going to, we will, we'll");

/** English words that sting only together. */
export const hints = hintsOf(
  {
    telling: phraseList(`
      special kind of talent, where you keep your common sense, keep your common sense, words of one syllable
      outdone yourself, outdone yourselves, answering machines with more, a thought of your own, strain yourself
      strain yourselves, a job like yours, comes by a job, still has a pulse, shared brain cell, ask a grown up
      find a grown up, fetch a grown up, get a grown up, get an adult, fetch an adult, find me an adult, ask an adult
      responsible adult, the grown ups, exhausting for you, too many words for you, long words for you
      able to read at all, indeed to read
      with a pulse, ahead of some people, more ambition, more curiosity, would have answered my question by now, between naps
    `),
    praise: phraseList(`
      congratulations on losing, congratulations on finding, congratulations on managing, congratulations on yet another
      congratulations on not, congratulations on your, congratulations on another, bravo for, bravo on, bravo to
      well done on, well done for, thank you for explaining, thanks for explaining, thank you for informing me that
      thank you for telling me what, thank you so much for explaining, takes talent, takes real talent
      takes a special, quite an achievement, remarkable achievement, rare gift, rare talent, true gift, full marks
      i am impressed, i'm impressed, i am in awe, i'm in awe, i must admire, one has to admire, one must admire, i do admire
      i can only admire, my admiration, lost for words, round of applause, i applaud, hats off to, a new record, a record even
      you have managed to, you've managed to, you managed to, have surpassed
      a nobel prize, deserves a medal, deserve a medal, must be wonderful to, must be nice to, i almost envy, i rather envy
      how clever of you, bless your heart, you must be so proud, you must be proud, must be so proud, stroke of genius, sheer genius, masterpiece of, a masterclass in
    `),
    wits: [
      ...joinEach(
        phraseList(
          'able, learned, learnt, managed, manage, taught, how, ability, unable, trouble, time, bother, bothered',
        ),
        phraseList('to read, to count, to think, to spell, to tell the time'),
      ),
      ...joinEach(
        phraseList('can, could, cannot, actually, capable of'),
        phraseList('read a, read an, count to, spell, reading, thinking'),
      ),
      ...phraseList(`
        read a map, who can read, read at all, read words, read past the, read beyond the, read to the end
        reading comprehension, reads past, ask you to think, asking you to think, finish primary school, finished primary school
        finish school, finished school, went to school, been to school, common sense, a thought of, tie their shoes
        tie your shoes, shoelaces, common sense, brain cell, brain cells, intelligent life, signs of life, sign of life, attention span
        first half of my, second half of my, the second sentence, second line, the first line of
        two and two together, thinking is
      `),
    ],
    schooling: [
      ...joinEach(
        joinEach(phraseList('my, a, any, even a'), phraseList('three, four, five, six, seven, eight, nine, ten')),
        ['year old'],
      ),
      ...phraseList(`
        second grade*, first grade*, third grade*, primary school child, kindergart*, toddler, answering machine*, houseplant*
        potted plant, goldfish, my cat, my dog, my hamster, my parrot, a parrot, a trained, a chimp*, vending machine*, a toaster
        a magic eight, speaking clock, an autoresponder, talking clock, fridge magnet*, garden gnome*, a brick wall

      draw you a, draw me a, draw it for you, with pictures, and pictures, in crayon, with crayons, big letters, large letters
      larger letters, bigger letters, capital letters, short words, shorter words, long words, small words, one syllable
      word by word, very slowly, lend you, buy you a, send you a dictionary, a dictionary, words in it, shorter sentences
      keep it short, as if to a child, like to a child, a map, an alphabet, textbook
      `),
    ],
    somebodyElse: phraseList(`
      anyone over there, anybody over there, anyone there able, anybody there able, did anybody there, did anyone there
      has anybody there, has anyone there, does anybody there, does anyone there, whether anyone, whether anybody, whoever still
      a grown up, whoever among you, one person in, one person there, a single person, an adult, the adults
      the responsible adult, in the whole company, in the entire company, in your entire, somebody older, the cleaner
      somebody who is, your mother, your parents
    `),
    job: phraseList(`
      your kind of job, come by a job, how you got, who hired you, who hires you, at the interview
      is there an interview, an interview or, paid for copying, paid to copy, copying and pasting, copy and paste, copy and pasting
      copied and pasted, do all this for a living, for a living, what you are paid, what they pay you, what you get paid
      employee of the month, your line of work, your profession, pressing send, press send, doing nothing, doing your job
    `),
    chance: phraseList(`
      at random, roll dice, rolling dice, throw dice, throw darts, toss a coin, tossing a coin, flip a coin, drew the short straw, draw straws
      a lottery, raffle, a contest, competition among, an award for, an award in, nominate you, nominate your, a prize for, a medal
      special training, specially trained, specially taught, trained to, is there a course, is it taught, born with it, born like that
      born that way, come naturally, comes naturally, natural talent, natural gift, inborn, generator, making it up, make these up
      how do you manage, how do you do it, a secret technique, crystal ball, tea leaves, carrier pigeon, silk road, smoke signals, glacier*
      snail*, a seance, telepathy
    `),
    verdict: phraseList(`
      i can only conclude, i must conclude, one must conclude, i am forced to conclude, i begin to suspect, i am beginning to suspect
      i'm beginning to suspect, i have come to the conclusion, i get the impression, i am getting the impression, one gets the impression
      you apparently, you evidently, you clearly, you obviously, apparently you, evidently you, clearly nobody, evidently nobody
      apparently nobody, clearly no one, apparently no one, ahead of some, ahead of most, have demonstrated, you have demonstrated
      too much to ask, too much to hope, i did not expect, i had hoped for too, beyond you, beyond your, beyond the reach, than from you
      more than you, than all of you, would have answered, would have managed, could have answered, after your nap
      not one of which, not one thought, not a single thought, failing that, to the question i did not ask, not to my question
      to a different question, a different question, not the question i
    `),
    care: phraseList(`
      overexert, tire yourself, tire you, exhaust you, hurt yourself, hurt yourselves
      injure yourself, pull a muscle, when you have recovered, when you've recovered, once you have recovered, do not hurry
      don't hurry, do not rush, don't rush, take your time, no rush, do not trouble yourself, don't trouble yourself
      if it is not too much, if it isn't too much, too taxing, too demanding, too complicated, too difficult for you, too hard for you, i would not want you
      i wouldn't want you, i would hate to, i'd hate to, heaven forbid, between coffees, between two coffees
      you will forgive me for, you'll forgive me for, forgive me for pointing out, do let me know
    `),
  },
  {
    knownPlace: phraseList(`
      i know where you, i know where your, we know where you, we know where your, i have your address, i know your address
      i drive past your, i walk past your, i pass your
    `),
    knownHours: phraseList(`
      and when you lock, and when you finish, and when you close, and when you leave, know when you, know when your, know what time you, know what time your, know what car you, know which car you
      and what time you, and which car, and what car, which car you, what car you, which bus you, who locks up, when the guard
    `),
    coming: [
      ...joinEach(
        WILL,
        phraseList(`
          come, be coming, drive, visit, be at your, be there, turn up, show up, be waiting, wait for you, wait outside, pay you a visit
        `),
      ),
      ...phraseList("i am coming, i'm coming, i am on my way, i'm on my way"),
    ],
    andThen: phraseList(`
      how brave you, how tough you, how you like it, how funny you, see how brave, see how tough, then we will talk, then we'll talk
      talk differently, different conversation, different kind of conversation, be sorry, will regret, wish you had
      wish you'd, make you pay, make you eat, make you regret, make you sorry, teach you, to your face, to my face
      without your keyboard, after your shift, after work and, when you finish work, behind your keyboard, behind your screen, behind a screen, hiding behind, accidents happen
      accidents do happen, my own way, the hard way, man to man, deal with you
    `),
    inPerson: phraseList(`
      talk in person, speak in person, have a word in person, talk face to face, speak face to face, see you there tonight, have a private word
    `),
  },
);

import { hintsOf } from '../mockery';
import { joinEach, phraseList } from '../phrase-list';

// Mock praise in English is worded anew each time; these few count even in a mail that sounds friendly.
const mockery = {
  telling: phraseList(
    'strain yourself, strain yourselves, outdone yourself, outdone yourselves, a thought of your own',
  ),
  praise: phraseList('must be wonderful to, bravo for, i am in awe, you have managed to'),
  wits: [],
  schooling: [],
  somebodyElse: [],
  job: phraseList('paid for copying, copying and pasting, they pay you'),
  chance: [],
  verdict: [],
  care: [],
};

/** English words that sting only together. */
export const hints = hintsOf(mockery, {
  knownPlace: phraseList(`
    i know where you, i know where your, we know where you, we know where your, i have your address, i know your address
  `),
  knownHours: phraseList(`
    when you lock, and when you finish, and when you close, and when you leave, know when you, know when your, know what time you
    which car you, what car you, which bus you, which tram you, who locks up, you clock off, the side door
  `),
  coming: [
    ...joinEach(
      phraseList("i will, i'll, i am going to, i'm going to, we will, we'll"),
      phraseList('come, be coming, be at your, be there, turn up, show up, be waiting, wait for you, wait outside'),
    ),
    ...phraseList("i am coming, i'm coming, i am on my way, i'm on my way"),
  ],
  andThen: phraseList(`
    how brave, how tough, how you like it, then we will talk, then we'll talk, different conversation, be sorry, will regret, make you, teach you
    to your face, to my face, your keyboard, your screen, a screen, after your shift, when you finish work, accidents happen, the hard way
    man to man, deal with you, my brothers, the lads, my boys, cutlass, baseball bat, sort you out
  `),
  inPerson: phraseList('talk in person, speak in person, talk face to face, speak face to face, see you there tonight'),
});

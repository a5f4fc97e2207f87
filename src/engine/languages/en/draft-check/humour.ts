import type { HumourWords } from '../../../draft-check/humour-words';

/** How people joke in English. */
export const humour: HumourWords = {
  jokes: {
    laugh: 'haha*, ha ha, hehe*, he he, hihi, hee hee, lol, lmao, rofl',
    joke: 'just/only/i/we/i_am/i_was/we_are/but? just/only kidding/joking, ^ kidding$, joking/kidding/jokes aside, ^ jk$, ^ joke$, pun intended, as the joke goes, like in the joke, fun fact, funny enough, funnily enough, on the bright/funny side, look at the bright side, made us/me all? laugh/chuckle/giggle/smile, had a good/little? laugh, gave us a good? laugh, laughed out loud',
  },
  earnest: { earnest: 'not kidding/joking, no joke, not a joke, not only/just kidding/joking, no laughing matter' },
};

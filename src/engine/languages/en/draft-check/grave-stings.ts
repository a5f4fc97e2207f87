import type { WordedRules } from '../../../draft-check/worded-rules';

/** What stings a customer who writes English most. */
export const graveStings: WordedRules = {
  calm: `
    ^ please/so/and/just/kindly? please? calm/settle/simmer down, ^ please/just/kindly? please? calm yourself down?, ^ cool down$, ^ chill out?$
    you need_to/have_to/should/must/ought_to/could/had_better calm/settle down, try to calm down, ask/advise/suggest/urge you to? calm/calmed down
    once/when/until/after/if you have/you've? calmed/calm/cooled down, once/when/until/after you've calmed/cooled down
    ^ please/just? take a deep breath, ^ please/just? relax$, no need to shout/yell/scream/overreact/panic, no need to be/get so? rude/aggressive/dramatic/hysterical/angry/upset/worked_up/emotional
    no need/reason/call for .. drama/hysterics/tantrum*/shouting/rudeness/attitude/capitals/capital_letters
    you_are/you're clearly/just/simply/being? overreacting/exaggerating/hysterical, you_are/you're being .. dramatic/unreasonable/difficult/ridiculous/childish/rude/impatient
    ^ please/just? stop shouting/yelling/whining/complaining/moaning/ranting/exaggerating/overreacting/panicking
    don't/stop be/being .. dramatic/hysterical/ridiculous/childish/silly/impatient/rude, do not be .. dramatic/hysterical/ridiculous/childish/silly, such a/big? fuss, storm in a teacup, making a scene, your hysterics/tantrum*/outburst*/drama
  `,
  threat: `
    ^ or else$, you will/you'll regret/be_sorry, i/we will/we'll/i'll block/blacklist/ban you, we'll/i'll block/blacklist/ban you, keep this/it up and, if you keep this up, one more word/email/message/insult/complaint like/and/from, be careful what/how you, you had_better/better/you'd_better watch/calm/stop/think/be, you'd better watch/calm/stop/think/be, see you in court, our lawyers/lawyer will/would/can, you will/won't/you'll not? get/see nothing/a_penny/a_cent/anything/a_single, i/we know where you live/work, i'm/i_am/we're/we_are warning you, consider this/yourself a/your/warned warning?, don't/do_not test/try my/our patience, my/our patience is/has/with_you
  `,
  insult: `
    you_are/you're either/so/really/just? stupid/dumb/idiots/ignorant/incompetent/pathetic/clueless/illiterate/insane/delusional/nuts, you_are/you're an? idiot/liar/nuisance/pain/moron/fool/nightmare/drama, you_are/you're a liar/nuisance/pain/moron/fool/nightmare/drama, are you stupid/dumb/deaf/drunk/illiterate/incapable/mental, ^ are you blind$, what is/what's wrong/the_matter with you$, people/customers/clients like you, someone like you, typical of you, you people/lot, ^ shut up, ^ get lost$, ^ go away$, get a life, your whining/nonsense/ignorance/rant/ranting/moaning/stupid*/silly/childish/ridiculous/rudeness, drama queen
  `,
};

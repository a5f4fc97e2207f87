import type { StingWords } from '../../../draft-check/sting-words';
import { graveStings } from './grave-stings';

/** What stings a customer who writes English. */
export const stings: StingWords = {
  stings: {
    calm: `
      ${graveStings.calm}
      ^ cool down$, ^ chill out?$
      try to calm down, ask/advise/suggest/urge you to? calm/calmed down
      once/when/until/after/if you have/you've? calmed/calm/cooled down, once/when/until/after you've calmed/cooled down
      ^ please/just? take a deep breath, ^ please/just? relax$, no need to be/get so? rude/aggressive/dramatic/hysterical/angry/upset/worked_up/emotional
      no need/reason/call for .. drama/hysterics/tantrum*/shouting/rudeness/attitude/capitals/capital_letters
      you_are/you're clearly/just/simply/being? overreacting/exaggerating/hysterical, you_are/you're being .. dramatic/unreasonable/difficult/ridiculous/childish/rude/impatient
      don't/stop be/being .. dramatic/hysterical/ridiculous/childish/silly/impatient/rude, do not be .. dramatic/hysterical/ridiculous/childish/silly, such a/big? fuss, storm in a teacup, making a scene, your hysterics/tantrum*/outburst*/drama
    `,
    threat: `
      ${graveStings.threat}
      ^ or else$, we'll/i'll block/blacklist/ban you, keep this/it up and, if you keep this up, be careful what/how you, you had_better/better/you'd_better watch/calm/stop/think/be, you'd better watch/calm/stop/think/be, our lawyers/lawyer will/would/can, you will/won't/you'll not? get/see nothing/a_penny/a_cent/anything/a_single, i/we know where you live/work, i'm/i_am/we're/we_are warning you, consider this/yourself a/your/warned warning?, don't/do_not test/try my/our patience, my/our patience is/has/with_you
    `,
    insult: `
      ${graveStings.insult}
      you_are/you're a liar/nuisance/pain/moron/fool/nightmare/drama, ^ are you blind$, someone like you, typical of you, you people/lot, ^ get lost$, ^ go away$, get a life, your whining/nonsense/ignorance/rant/ranting/moaning/stupid*/silly/childish/ridiculous/rudeness, drama queen
    `,
    told: `
      ^ for the second/third/fourth/fifth/tenth time the/no/we/i/our/this, what/which is/exactly_is .. unclear/not_clear about, what's unclear/not_clear about, i/we told you so, we have/we've been over/through this, as i/we keep saying/telling/explaining
      as i/we/i've/we've have? already/repeatedly/clearly/patiently been? told/said/explained/stated/wrote/written/informed/pointed/answered/advised
      as i/we/i've/we've have? told/informed/advised/warned/explained_to you, as already/repeatedly/clearly told/said/explained/stated
      as i/we/i've/we've have? said/explained/stated/mentioned/pointed_out/written before/earlier/previously/twice/repeatedly
      as i/we/i've/we've have? said/explained/stated/mentioned several/many/a_hundred/two/three times
      i/we/i've/we've have? already/repeatedly/clearly told/informed/reminded/warned/answered/explained_to/explained_this_to/explained_it_to you
      i/we/i've/we've have? already explained/answered this/that/it, i/we/i've/we've have? told/explained_this_to/explained_it_to you twice/repeatedly/before/several_times/many_times/a_hundred_times
      you have/were/had already been? told/informed/warned/advised, you've already been told/informed/warned/advised, you have been told/warned .. times
      as you have/were/had/you've already been? told/informed/warned/advised, as you were told/informed/warned/advised
      how many/often more? times? do/must/should/can/will i/we have_to?, for the last/umpteenth/hundredth/nth/millionth time, ^for the tenth time
      i/we will/am/are/do not going_to/intend_to? repeat myself/ourselves/it/this/that, i/we/i'm/we're won't/don't/not going_to? repeat myself/ourselves
      i/we have_to/must/had_to repeat myself/ourselves, let me repeat, ^i/we repeat, which/what part of .. do/did/don't/didn't you not?, is/was it/that/something not_clear/unclear_to_you
    `,
    terms: `
      as stated/written/specified/explained/set_out/laid_out/clearly_stated in the/our .. terms/conditions/policy/contract/rules/small_print
      as stated/written/specified/explained/described/mentioned in the/our .. you agreed/accepted/signed/ticked/ignored, as per the terms/conditions/policy/contract you
      terms/conditions/policy/contract/agreement/rules which/that? you yourself? have? accepted/signed/agreed/ticked/confirmed
      you yourself? have? accepted/signed/ticked/confirmed/agreed_to .. terms/conditions/policy/contract/rules
      it_is/it's/is/was/are/were clearly/plainly/explicitly stated/written/spelled_out/explained/printed/marked
      terms/conditions/manual/instructions/website/site/label/page/policy/email/faq clearly/plainly/explicitly say/says/state/states/said/stated
      as clearly/plainly/explicitly stated/written/explained/described/indicated, says so in black_and_white, you should know our/the terms/conditions/policy/rules
    `,
    manners: `
      ${graveStings.manners}
      do_not/don't use/take that/this/such_a tone, do_not/don't shout/yell/swear/scream at us/me, spare me/us the/your, mind how you
      watch/mind your tone/language/mouth/manners, learn some/your manners, your manners
      your tone is/was quite/totally/completely/simply? unacceptable/inappropriate/uncalled/childish, such/that/this attitude of_yours/will_get, an attitude like
      shouting/yelling/screaming/insults/capitals/swearing/rudeness/anger/threats/complaining/whining at_us/at_me? will/won't/does/doesn't/do/don't not? .. help/make/change/speed/bring/solve/get/work/move
      patient like everyone/everybody/all_the, like everyone/everybody else has_to/does, have some/a_little patience$, learn to wait/listen/behave/respect, pull yourself together, your turn like
    `,
    obvious: `
      it_is/it's/that_is/that's quite/pretty/perfectly/absolutely/rather/totally/fairly? obvious/self_evident/common_sense/common_knowledge/elementary
      should/ought_to/must be perfectly? obvious/clear/evident to you/anyone/anybody/everyone/everybody/any, should/ought_to be obvious/self_evident$, even a child/baby/monkey/six_year_old/five_year_old can/could/knows/would/understands, a child could/would/can understand/do/manage/have
      everybody/everyone knows that?, everyone/everybody else seems/manages/managed/understands/understood/reads
      not/isn't/hardly that? rocket/brain science/surgery, common sense would/should/tells/says/dictates, use your/some common? sense/head/brain*
      you clearly/obviously/evidently/apparently/simply/still do/did/have not .. read/understand/understood/listen/bother/follow/check
      you clearly/obviously/evidently/apparently/simply/still don't/didn't/haven't .. read/understand/understood/listen/bother/follow/check
      you clearly/obviously/evidently/apparently/simply misread/misunderstood/ignored/failed
      any reasonable/sensible/normal/intelligent person/customer/adult, let me/us spell, spell it out for, in simple words/terms for_you/so_that_you, explain/say/write it/this .. slowly/in_simple, read this/it slowly
      you don't/do_not seem to understand/get/grasp/realise/realize, you fail/failed/refuse/are_unable/seem_unable to understand/see/grasp/listen/read, you must/need_to/have_to understand that?, is it/that really? so hard/difficult to
    `,
    unread: `
      ^ please/kindly/just? reread/re-read my/our/the, suggest/advise/recommend you? .. reread/re-read/read my/our, suggest/advise/recommend you learn/calm/actually, reading the .. would help/might_help/helps, surely/i_trust/i_assume/i_hope/presumably you can/know_how_to/are_able_to read/count, scroll up
      if you had/you'd/you only/actually/simply/just/even/ever? bothered/taken/read/looked/checked/followed/listened/paid/opened/measured
      had you only/actually/simply/just/even/ever? bothered/taken/read/looked/checked/followed/listened/paid, if you read .. carefully/properly/again
      ^ please/kindly/just/maybe/perhaps/next_time? try_to? read .. carefully/properly/attentively before/next/this_time/instead, ^ please? read .. more carefully/attentively/closely, read .. before you? writing/write/complaining/complain/order/ordering/accuse/accusing/asking, ^ try reading, learn to read/count, can you read$, can't you read
      do/did/have you even/actually/ever bother_to? read/look/check/try/open/looked, do/did/have you not read, didn't/haven't you even? read, did you bother, you didn't/never/don't even/bother read/look/check/open/try/to, bother/bothered to read/look/check
      read my/our last/previous/first email/message/reply/letter again/properly/carefully, pay more attention, ^ next time .. read/check/think/look/pay/measure/listen/be_more/try, you can't/couldn't/cannot/could_not/can_not/must have missed/overlooked, it_is/it's hard/impossible/difficult to miss
    `,
    mock_apology: `
      sorry/regret that? you feel/felt/are_feeling/think/thought/believe/see_it/see_things/perceive/perceived/misunderstood/misread, sorry that? you're feeling, sorry to hear that? you feel/think/believe
      sorry your expectations, sorry not sorry, sorry for breathing/existing, sorry/apologise/apologize .. can't/cannot/couldn't read minds/your_mind, sorry .. not mind readers, sorry .. world/universe does/doesn't not? revolve, apologise/apologize that_you/if_you misunderstood/misread/chose, sorry that? you chose/decided to/not, sorry that? you didn't/did_not read/understand/bother/check/listen, sorry/apologise/apologize .. too/so complicated/difficult/hard for you
    `,
    blame: `
      you should/ought_to/could/might have/'ve simply/first/only/just/better? read/checked/thought/known/measured/noticed/followed/listened/considered/paid_more/paid_attention/looked/asked/been_more/been_home/called_earlier/told_us/said_so/written_earlier/planned
      you should've/could've read/checked/thought/known/measured/noticed/followed/listened/asked/looked, you should know/have_known better, you shouldn't have, you should not have
      it_is/it's/is/was/that's/that_is/this_is entirely/all/purely/clearly? your own? fault/mistake/doing/negligence/carelessness, your own/entire fault/mistake/negligence/carelessness/doing/responsibility, the? fault/mistake/blame is/lies entirely/all/only/with? yours/you
      you only? have only/nobody/no_one yourself/but/else .. blame, yourself to blame, you_are/you're yourself? to blame, blame yourself, you brought this/it on/upon, you did this/it to yourself, you failed/neglected/forgot to read/follow/check/tell/inform/mention/pay
      because/since you failed/neglected/ignored/couldn't_be, due_to/because_of your own? negligence/carelessness/mistake/inattention/failure/impatience, responsible/liable/answer/pay for your mistake*/carelessness/inattention/errors/choices/inability/impatience
      perhaps/maybe you should_have/shouldn't, why did/didn't you not? .. read/check/say_so/think, what did/else_did/were/do you expect/expecting for/from/when/at/if, what did you expect$, what else did you expect, you get/got what you pay/paid, your own? impatience/carelessness/inattention/negligence/inability
    `,
    sarcasm: `
      sure to frame, frame it, print and frame, thank_you/thanks for your opinion, i'm_sure/i_am_sure/no_doubt you know best/better, hard as it may be
      congratulations on .. discovered/discovering/figuring/managing/finally, congratulations you've/you_have/you .. discovered/figured/managed/found/learned, how clever/convenient/original/observant/perceptive of you, well spotted$, ^ bravo, thank_you/thanks .. for enlightening/lecturing/gracing/educating/the_lecture/the_lesson/your_wisdom/your_novel/your_essay/your_tirade, thank_you/thanks for .. essay/novel/tirade/lecture/rant/sermon
      surprise surprise, boo hoo, cry me a river, ^ poor you, my heart bleeds, world's smallest violin, stop the presses, good/best_of luck with that/your_lawyer/your_lawsuit/your_complaint, ^ be my guest, knock yourself out, feel free to complain/sue/shop/go/take_your elsewhere?, world/universe does/doesn't not? revolve, not the/our only customer/one/client, ^ newsflash, ^ news flash
      not your babysitter*/nanny/servant*/mother/mum/mom/therapist/slave*/secretary/personal_assistant, not a/an? wizard*/magician*/psychic*/mind_reader*/fortune_teller*/babysitter*/kindergarten, do not/you have .. crystal ball, don't have a crystal ball, hold/holding your hand, would/do you like/want a medal/prize/cookie, want a medal, some of us have work/jobs/real/other, your infinite wisdom, with all due respect, ^ oh really$, ^ yeah right, your highness/majesty/lordship, as the expert you, since/if you know everything/better, you know everything/best/it_all, you seem to know better/everything/best
    `,
    dismissal: `
      first person/customer to fail/complain/struggle, most/other/all_other customers/people/clients manage/cope/understand, nobody/no_one is going to hold, no wonder you
      not/isn't our/my problem/concern$, your problem not ours/mine, that's/that_is/it_is/it's/this_is your own? problem, not/isn't our/my job to, ^ deal/live with it$, ^ get over it, take it or leave it, ^ tough luck, ^ tough$, ^ too bad$, ^ so what$, ^ whatever$, i/we don't/do_not care, i/we couldn't care less, i/we could not care less, nobody/no_one cares, nobody/no_one forced/forces/made/asked you
      nobody/no_one else has/had/is/ever? complained/complains/complaining/a_problem/problems/any_problem/this_problem, no other customer* .. complained/complains/problem*, you_are/you're the only one/customer/person/client who/that/with/complaining, other/normal customers/clients/people .. never/don't/do_not/have_no/without complain*/problem*/trouble/issue*/complaining
      don't/do_not/stop waste/wasting my/our/everyone's time, you_are/you're wasting my/our, waste of my/our time, i/we have better/more_important things, i/we have real/more_important customers/clients/problems, ^ go elsewhere, shop/buy/order elsewhere/somewhere_else, stop bothering/pestering/spamming/harassing/writing_to/emailing/calling us/me, your constant/endless/incessant/numerous emails/calls/messages/complaints/questions/letters, case closed$, end of story/discussion$, don't/do_not write/call/email/contact us/me again
      be grateful/glad/thankful/happy that?, you should/ought_to/must be grateful/glad/thankful/happy/ashamed, consider/count yourself lucky, over such a trifle/trivial/small/minor/silly/little, over a silly/stupid/trivial, first world problem*, nothing to complain/moan/cry about, we're/we_are done here, it is what it is$
    `,
    doubt: `
      so you say/claim$, you claim that/to_have, your so_called/alleged/supposed/imaginary problem*/complaint/damage/damaged/defect/defects/illness/issue*, i/we don't/do_not believe your/you/that_you/a_word, i/we find it/that/this very/rather? hard/difficult to believe you*/that_you*, i/we doubt you/that_you*/very_much_that_you, you_are/you're lying/making_this_up/making_it_up/making_things_up/dishonest, stop lying/inventing, nice try, i/we don't buy that/this/your, your excuses, your imagination, in your head, your baseless/ridiculous/absurd/unfounded/silly/petty/far_fetched, how convenient, funny how, ^ strange that you, ^ strangely you, interesting that you only
    `,
    mock_apology_way: 'sorry/regret that? you feel/felt/think this/that way',
  },
  fine: {
    fine: `
      you should not/shouldn't have had/to/been/received/got/waited/needed/experienced/gone, you should not/shouldn't have .. to
      what did you expect to, none/nothing/nobody/not/never/isn't/wasn't/hardly of? .. is/was/think/thinks? your fault/mistake, no way your fault, if/whether/when it_is/it_was/it's/that_is/this_is/that's your problem/fault
      people/customers/clients like you make/keep/who/are, be glad/happy/grateful to/if/for, you clearly did not get/order, not our job to .. make_you, everybody/everyone knows how/who/our/us/her/him
      as you were told by_us/by_my, let me repeat my/our/how/the, happy/glad that you, i/we repeat my/our, you should not/shouldn't have? .. chase/ask/wait/write/explain/pay, it_is/it's obvious to/from us/me/your, our policy clearly failed, i/we don't care about/where/when/how/who/which, what were you expecting to, your patience is, ^ bravo to/from/and, as we've/we_have already told/informed the/our
    `,
  },
  humble: {
    humble: `sorry, apolog*, forgive, my/our fault/mistake/error, we/i failed/forgot/broke/missed/misled/erred, we/i got it/this/that wrong, we/i was/were/am/are wrong, turned out wrong, was wrong, were wrong, did/have not keep/kept, didn't/haven't keep/kept, let you down, you are right, you're right`,
  },
  reader: "you you're your yours yourself you've you'd",
  refusal: "no not never don't can't cannot won't didn't isn't nothing nobody stop",
  fixes: { mock_apology_way: 'sorry for the trouble this has given you' },
};

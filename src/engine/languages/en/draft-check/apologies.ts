import type { ApologyWords } from '../../../draft-check/apology-words';

/** How people apologise in English. */
export const apologies: ApologyWords = {
  plain: 'I am sorry about what happened.',
  apologies: {
    sorry:
      "sorry, apolog*, forgive, forgiveness, pardon, excuse us/me, i/we deeply/sincerely/truly/very_much? regret, regret that/the/this/what/it, my/our regrets/regret, mea culpa, my bad, i feel terrible/awful/bad, i am/i'm ashamed/mortified, we are/we're ashamed/mortified/embarrassed, embarrassed",
    blame:
      "my/our fault/mistake/error/slip/failure/doing/oversight, fault/mistake/error/blame/failure is/was/lies entirely/all/wholly/with? ours/mine/us, the fault lies, we/i let you down, we/i failed you/to, we/i got it/this/that/your .. wrong, we/i made a/an .. mistake/error, we/i messed/slipped/dropped up/the?, should not/never have happened, shouldn't have happened, should never/not .. have, we/i owe you, we were/are wrong, i was/am wrong, not good enough, not what/how you? should/deserve/deserved, you deserved better, fell/falls/fallen short, take full? responsibility/the_blame, unacceptable of/on us/our, i wish i/we had",
  },
  weak: {
    if_felt:
      "sorry/apologise/apologize/apologies/regret if you/your/our/we/anything/something/any/this/that/it/there/anyone, sorry/apologise/apologize/apologies for any .. you may/might have, sorry that? you are/were/you're upset/offended/unhappy/disappointed/dissatisfied, sorry/apologise/apologize for how/the_way you feel/felt",
    but: 'sorry but, apologise but, apologize but, apologies but, sorry .. however, sorry for/about this/that/it but, sorry for/about the/any/your * but, sorry for/about the/any * * but, apologise/apologize/apologies for this/that/it but, apologise/apologize/apologies for the/any/your * but, sorry to hear that/this but',
    passive:
      'mistake/mistakes/error/errors was/were/may_have_been/might_have_been/have_been/has_been made, an error/mistake/misunderstanding/issue occurred/has_occurred/may_have_occurred, things/something went wrong somewhere, misunderstanding on your side, there was/has_been/seems_to_be/must_be/must_have_been a/some misunderstanding, any/some possible? mistake* may/might/that_may',
    courier:
      "the? courier's/carrier's/driver's/supplier's/manufacturer's fault/mistake/error/responsibility, fault/mistake/responsibility of the/our courier/carrier/driver/supplier/post/manufacturer/delivery, courier/carrier/driver/supplier/manufacturer/post is/are/was to blame/at_fault, blame the courier/carrier/driver/post/supplier, not our/my fault/mistake, isn't/wasn't our/my fault/mistake, through/by no fault of ours/our, beyond/outside our control, courier/carrier/driver/supplier/manufacturer is/are responsible, nothing to do with us, out of our hands",
    customer:
      "sorry you did_not/didn't/misread/misunderstood, sorry that you did_not/didn't/misread/misunderstood, sorry about/for your misunderstanding/confusion/mistake, sorry for the? confusion on your, sorry but you/your, your misunderstanding",
  },
  fine: {
    fine: "not but, sorry but glad, sorry if_this/if_that/if_it is/reaches/comes/sounds/arrives late/twice, sorry if this, whether .. not our fault, even/although/though/if it_is/it_was/it's/this_is/this_was not our fault, our mistake/mistakes, mistakes were made by/on/at us/our/me, say/said/saying/hide/excuse .. not our fault",
  },
  fixes: {},
};

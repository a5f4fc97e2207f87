import type { ToneDeafWords } from '../../../draft-check/tone-deaf-words';

/** What is out of tune in English. */
export const toneDeaf: ToneDeafWords = {
  cheer: `
    congratulations, congrats, congratulate*, hooray, hurray, yay, woohoo, woo hoo, yippee, whoop whoop, great/good/wonderful/fantastic/amazing/awesome/brilliant/excellent/exciting/happy/super/fabulous/terrific news
    happy/thrilled/excited/overjoyed/delighted/pleased/proud to announce/share/reveal, so/very/really/super excited, excited to/about/that, we/i are/am/are_all thrilled
    you/you_have/you've survived, you/you_have/you've made it through, survived our/the sale/rush/week/holidays, time to celebrate, let us/let's celebrate, celebrate with us/you, come and celebrate, join the fun/party/celebration*
    happy shopping/days, lucky you, best/greatest day ever, have a blast, party time, cheers to
  `,
  exclaimed: `
    great, wonderful, fantastic, amazing, awesome, brilliant, excellent, perfect, super, fabulous, terrific, marvellous, happy, glad, delighted, thrilled, excited, enjoy, love, loved, lovely, fun, wow, cool, cheers, beautiful, sunny, have a nice
  `,
  earnest: `
    no/not/not_a/hardly/isn't great/good/happy/wonderful/excellent/lovely news?, not/never/hardly enjoy/fun/happy/glad/delighted/love/excited/excited_to/excited_about, great/good/lovely/happy memories, what/all you/you_have/you've survived
  `,
  invitation: `
    if/should/when you have/have_got/had any? further/more/other/additional/general? questions/queries/concerns/doubts, should you have any? further/more/other/additional? questions/queries/concerns, any further/more/other/additional? questions/queries at_all? $, any questions just/please/do? ask/write/call/reach
    with any further/more/other? questions/queries/concerns, for any further/more/other? questions/queries
    do_not/don't/never hesitate to contact/write/ask/call/reach/get/let/email/message/drop/reply/ring/phone, feel free to contact/write/ask/call/reach/get/let/email/message/drop/reply/ring/phone
    ask us/me anything/whatever, ask away, ask us/me any/all questions?, send us/me any/all/your further/other? questions, we_are/we're/i_am/i'm/always? happy/glad/here/ready to answer/take any/all/your/further/more of? your? questions?, we_are/we're? here for any/all of? your? questions
    contact/write/call/email/message/ring us/me any_time/anytime/at_any_time, reach out any_time/anytime/at_any_time/with_any/if_you/whenever, get in touch any_time/anytime/at_any_time/whenever
    let us/me know if/should you have any, let us/me know if there is/are anything/any, is there anything else, anything else we/i can, let us/me know what you think, tell us/me what you think, we/i want/would_love/would_like to hear from/what you
    give us/me a call/ring/shout any_time/anytime/at_any_time
  `,
};

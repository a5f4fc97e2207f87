import type { InternalNoteWords } from '../../../draft-check/internal-note-words';
import { phraseList } from '../../phrase-list';
import { NAMED, plainNotes, TEAM } from './plain-notes';

// Customers are sent to these too: "For returns: use the label".
const PUBLIC =
  'support/sales/reception/front_desk/office/workshop/stores/kitchen/housekeeping/management/all/everyone/it/manager/shipping/accounts/billing_desk/staff/agents/supervisor/dispatch_desk'.split(
    '/',
  );
const INNER = TEAM.split('/')
  .filter((team) => !PUBLIC.includes(team))
  .join('/');

/** Notes among colleagues in English. */
export const internalNotes: InternalNoteWords = {
  ...plainNotes,
  anywhere: [
    ...plainNotes.anywhere,
    'before/until i/we/you send/hit_send/press_send this/it/out/reply',
    'check/confirm/clear/verify/run_this/approve .. with/by/past legal/finance/manager/billing/boss/marketing/pr .. before/first sending/we_send/i_send?',
    `this/the ${NAMED} is a/just/only/being/clearly/obviously/always/very/really? .. lying/rude/furious/difficult/pain/nuisance/angry/annoying/bluffing/trying_it_on/time-waster/troublemaker/liar/known_complainer/serial/impossible/hysterical/drunk`,
    `if/when the ${NAMED} push*/insist*/complain*/haggl*/threaten*/escalat*/kick*`,
    `problem/difficult/vip/serial/repeat ${NAMED} handle/careful/beware/watch`,
    'this ticket was/has_been/is assigned/escalated/reassigned/merged',
    'assigned to me in/by zendesk/freshdesk/jira',
  ],
  labels: [
    ...plainNotes.labels,
    `for/to the ${INNER} team/dept/department/colleagues/guys/folks/people/manager/only?`,
    `for our? ${INNER} team/dept/department/colleagues/guys/folks/people/only?`,
  ],
  asked: [
    'pls/plz/please/can/could/would/check/confirm/verify/fix/look/see/help/review/approve/fyi/advise/ask/call/add/handle/take/double/double-check/sign/urgent/do/have/is/are/when/what/who/why/we/i/you/need/ping/update/send/refund/any/cc/thoughts/make/remove/this/please',
  ],
  calls: [
    'team/colleagues/guys please/pls/can/could/does/who/watch/check/note/be/keep/see/this/someone',

    'fyi team/all/guys/folks/colleagues/everyone/everybody/boss/marketing/billing/warehouse/sales/legal/support/finance/it/ops/logistics/management/dispatch',
    'heads-up/heads_up/attn/attention/hey/hi team/guys/folks/colleagues/billing/warehouse/marketing/sales/finance/legal/logistics/dispatch',
    'note/reminder to self/myself/team/colleagues/billing/warehouse/marketing/sales/finance/legal/logistics/dispatch',
    'nb for/to the? team/colleagues/billing/warehouse/marketing/sales/finance/legal/logistics/dispatch/accounts/accounting/support',
  ],
  asides: [
    'can/could/may be raised/increased/stretched/doubled/lifted',
    'say nothing about/of',
    'keep quiet about',
    'if he/she/they/customer/client .. push*/insist*/haggl*/complain*/threaten*/kick*/escalat*/ask*/argue*/refus*/bargain*/press*/moan*/whine*/shout*/demand*/mention*/come*/negotiat*',
    'we/i can/could/may/are_allowed/might to? go/stretch/offer/do/give up_to/as_high/as_far/higher/more/at_most',
    "don't/do_not/never/pls_don't/please_don't tell/mention/offer/promise/admit/reveal",
    'he/she/they/customer/client is/are/was/has/had/always/keeps/will/seems/sounds .. rude/lying/difficult/furious/pain/nuisance/vip/complain*/angry/known/history/pushing/bluffing/haggle/insist/annoying/threaten*/influencer/journalist/lawyer/third/fourth',
    'max/maximum/limit/ceiling/authorised/authorized/approved discount/refund/goodwill/compensation/by/up/is',
    'only/just/offer if/this he/she/they/customer/client',
    'not to be? sent/shown/told/mentioned/disclosed/shared',
    'check/ask/confirm/verify/ping/cc .. before/with sending/send/billing/legal/boss/manager/finance/warehouse/marketing/team/me',
    'internal/internally/colleagues/fyi/nb_team/note_to_self/between_us',
    'pls/plz check/confirm/verify/fix/add/ask/look',
    'her/his/their_fault honestly/again',
    'repeat/serial/known complainer/customer',
    'last/best/final offer we/is up?',
  ],
  orders: [
    'pls/plz please?',
    'can/could/would you .. check/confirm/look/verify/fix/add/ask/send/handle/approve/call/take/find/update/see/forward/sign/refund/sort/tell/pls/please/double',
    'please? check/double-check/confirm/verify/ask/approve/look with/if/that/the/whether/this/his/her/their/it/into/at',
    'did/have you .. check/checked/call/called/send/sent/ask/asked/approve/approved',
  ],
  notNames: phraseList(
    'also, first, firstly, second, secondly, third, thirdly, next, then, finally, lastly, last, meanwhile, otherwise, alternatively, additionally, instead, again, please, thanks, thank, sorry, unfortunately, however, therefore, moreover, still, now, today, tomorrow, yes, no, once, before, after, afterwards, and, but, so, if, when, until, hello, hi, dear, hey, well, okay, sure, monday, tuesday, wednesday, thursday, friday, saturday, sunday, besides, just, perhaps, maybe, for, in, regards, apologies, of, here, there, later, right, madam, sir, ideally, kindly, quickly, actually, specifically, briefly, basically, honestly, similarly, likewise, separately, anyway',
  ),
};

import type { ClicheWords } from '../../../draft-check/cliche-words';

const ADVERB = 'sincerely/deeply/truly/humbly/really/do/wholeheartedly/very_much?';
const TROUBLE =
  'for any/the/all/this/these/your/that/whatever/such? and_all/possible/great/major/minor? inconvenience*';
const CAUSED =
  'caused/this/it/that/which/we/you? may/might/has/have/could/will/would? have? caused/cause/brought/created/experienced? to? you?';
const US = 'us/our_team/our_support_team/our_office/me/our_company/customer_service/customer_care/our_customer_service';

/** Worn phrases of customer care in English. */
export const cliches: ClicheWords = [
  {
    about: 'inconvenience',
    wordings: [
      `we would_like_to/want_to/must/wish_to/can_only/once_again? ${ADVERB} apologi* ${ADVERB} ${TROUBLE} ${CAUSED}`,
      `we are very/so/truly/deeply/really/extremely/sincerely? sorry ${TROUBLE} ${CAUSED}`,
      `we're very/so/truly/deeply/really? sorry ${TROUBLE} ${CAUSED}`,
      `please accept our sincere/sincerest/deepest/humble? apolog* ${TROUBLE} ${CAUSED}`,
    ],
    fresher: 'we are sorry for the trouble',
  },
  {
    about: 'inconvenience',
    wordings: [
      `i would_like_to/want_to/must? ${ADVERB} apologi* ${ADVERB} ${TROUBLE} ${CAUSED}`,
      `i am very/so/truly/deeply/really/extremely? sorry ${TROUBLE} ${CAUSED}`,
      `i'm very/so/truly/deeply/really? sorry ${TROUBLE} ${CAUSED}`,
    ],
    fresher: 'I am sorry for the trouble',
  },
  {
    about: 'inconvenience',
    wordings: [
      `apologi*/apolog*/sorry ${ADVERB} ${TROUBLE} ${CAUSED}`,
      'regret any/the/this inconvenience*',
      'inconvenience* is/are/was? sincerely/deeply? regretted',
    ],
  },
  {
    about: 'apology',
    wordings: [
      'accept our/my sincere/sincerest/deepest/humble/heartfelt apolog*',
      'our/my sincere/sincerest/deepest/humblest apolog*',
      'apologi* for any/whatever .. confusion/frustration/misunderstanding/disappointment/trouble/delay* caused/this/that/it/you/which',
    ],
  },
  {
    about: 'important',
    wordings: [
      'business/loyalty/feedback/opinion/trust/satisfaction means a_lot/a_great_deal/so_much/everything to us',
      'your call/calls/opinion/message/request/enquiry/inquiry/feedback/email/e-mail/satisfaction/business/concern*/query/trust/comfort/complaint/time/loyalty/matter is/are .. extremely/very/really/so/highly/incredibly/truly/always/of_great/of_utmost? important/importance/valuable/valued to/for? us?',
      'you are very/really/extremely/so/truly? important/valuable to us',
      'matters a_lot/a_great_deal/greatly? to us',
      'of the? utmost/highest/greatest/paramount importance',
    ],
  },
  {
    about: 'chosen',
    wordings: [
      'thank* you so_much/very_much? for choosing us/our_company/our_services/our_store/our_shop?',
      'thanks so_much? for choosing us/our_company/our_services/our_store/our_shop?',
      'thank* you/thanks for being/your a? valued/loyal/continued/loyalty/continuing customer/client/business/custom/support/loyalty?',
      'thank* you/thanks for your loyalty/business/custom/continued_support',
      'we really/truly/greatly/very_much? appreciate/value your business/custom/loyalty/patronage/continued_support',
    ],
  },
  {
    about: 'patience',
    wordings: [
      'thank* you so_much/very_much? for your kind/continued/ongoing/great? patience',
      'thanks for your kind/continued/ongoing? patience',
      'appreciat* your kind/continued/ongoing? patience',
      'patience and understanding',
      'bear with us',
    ],
  },
  {
    about: 'understanding',
    wordings: [
      'thank* you so_much/very_much/in_advance? for your kind? understanding',
      'thanks for your kind? understanding',
      'appreciat* your kind? understanding',
      'hope for your understanding',
      'counting? on your understanding',
    ],
  },
  {
    about: 'hesitate',
    wordings: [
      "please? do_not/don't hesitate to contact/reach_out_to/get_in_touch_with us/our_team/our_support_team/customer_service/our_office",
      'please feel free to contact/reach_out_to/get_in_touch_with us/our_team/our_support_team/customer_service/our_office',
    ],
    fresher: 'please contact us',
  },
  {
    about: 'hesitate',
    wordings: [
      "please? do_not/don't/not/never/without/no hesitat* to? contact/reach_out/reach_out_to/write/email/call/ask/message/let/get? me/us/them?",
      `please? feel free to contact/reach_out_to/write_to/email/message/get_in_touch_with/get_back_to ${US}`,
      'please? feel free to reach_out/contact/get_in_touch/let_us_know',
    ],
  },
  {
    about: 'policy',
    wordings: [
      'as? per company/store/our policy/policies',
      "as per/by our/company/the company's? .. policy/policies/terms/procedure*/guidelines/regulations",
      'in accordance/line/compliance with our/company .. policy/policies/procedure*/guidelines',
      'our .. policy states/dictates/requires',
    ],
  },
  {
    about: 'convenience',
    wordings: ['at your/the/our earliest convenience', 'at your/the earliest possible convenience'],
    fresher: 'when it suits you',
  },
  {
    about: 'revert',
    wordings: ['kindly/please revert back? to_us?', 'kindly bear', 'do the needful'],
  },
  {
    about: 'volume',
    wordings: [
      'experiencing/receiving/facing .. higher/heavier/high/unusually/unprecedented .. normal/usual/high/heavy? .. volume*/number*',
      'due_to/because_of/owing_to/given an/a/the? unusually/unprecedentedly/exceptionally/extremely? high/large/heavy call/request/order/email/ticket/enquiry volume*',
      'higher than normal/usual/average .. volume*',
      'due_to/because_of/owing_to/given/experiencing/receiving/with/in_view_of/on_account_of an?/the? current/currently? .. high*/large*/increased/unprecedented/unusual*/exceptional*/heavy/great/overwhelming high/large? volume*/number*/amount*/level* of? customer/incoming/support?',
    ],
  },
  {
    about: 'feedback',
    wordings: [
      'complaint/feedback/comments/message/concern*/request has/have/was/were been? passed/forwarded/escalated .. to_the relevant/appropriate/respective/responsible/concerned department/team',
      'we really/truly/greatly/highly/always/very_much? value/appreciate/welcome/cherish/treasure your/all/any/customer .. feedback/opinion*/comments/input/suggestions',
      'your/all/customer .. feedback/comments/opinion/input/suggestions help*/allow*/enable* us to/keep/continuously/constantly? improve/get_better/grow/do_better/serve*/become_better',
      'your feedback/input/opinion is valuable/invaluable/precious/a_gift/greatly_appreciated/much_appreciated/highly_appreciated/appreciated to_us?',
      'thank* you/thanks for your valuable/invaluable/kind/honest? feedback',
      'pass*/passed/forward* your/this valuable? feedback .. to/along .. relevant/appropriate/respective/concerned department/team/colleagues',
    ],
  },
  {
    about: 'serious',
    wordings: [
      'take/takes/taking/took all/your/this/such/these/every/any/customer/that/each/our/it/them .. very/extremely/so/really/incredibly/most? seriously',
      'take feedback/complaints/concerns/matters/security/privacy/quality very/extremely/so/really? seriously',
    ],
  },
  {
    about: 'experience',
    wordings: [
      'sorry/regret/apologi*/saddened/disappointed .. to_hear/to_learn/to_read? about/of/for/that/you/your .. poor/bad/negative/unpleasant/unsatisfactory/disappointing/less_than_ideal/frustrating experience',
      'sorry to_hear/to_learn? about/of/for your experience/bad_experience/recent_experience',
      "sorry/regret that/you/to_hear .. did_not/have_not/had_not/didn't meet/live_up/met your expectations",
      'fell/fall/fallen short of your expectations',
      "not/didn't/failed/fail to? meet/live_up_to your expectations",
    ],
  },
  {
    about: 'frustration',
    wordings: [
      'i/we completely/fully/totally/truly/absolutely/certainly/can/do/very_much/really? completely/fully/truly? understand/appreciate/share/imagine/acknowledge/recognise/recognize your frustration/disappointment/concern*/feelings/annoyance/anger',
      'i/we completely/fully/totally/truly/can/do/really? completely/fully/truly? understand/imagine/appreciate how/what frustrat*/upset*/annoy*/disappoint*/inconvenien*/you_feel/you_must_feel/you_are_feeling/difficult',
    ],
  },
  {
    about: 'priority',
    wordings: [
      "your/customer/customer's/customers'/client/guest .. satisfaction/comfort/safety/happiness/experience is/remains/are/has_always_been always? our top/number_one/first/highest/main/utmost/absolute? priority/concern/goal/mission",
      'customer satisfaction is',
      'is/are our top/number_one/highest/utmost/absolute priority',
      'our/a/as top priority is/as',
    ],
  },
  {
    about: 'committed',
    wordings: [
      'do/doing our utmost',
      'we are/remain/always fully/always/deeply/strive/continuously/constantly? committed/dedicated to providing/delivering/offering/ensuring/your/improving/excellence/quality/making/giving/serving',
      'we always/constantly/continuously/continually? strive/endeavour/endeavor to/for',
      'go/going/gone/goes the extra mile',
      'above and beyond',
      'best/highest/exceptional/excellent/outstanding/first-class/world-class/highest_quality possible? customer? service/quality_of_service/level_of_service/customer_experience',
      'best possible service/experience/customer_experience/quality',
      'doing/do/does everything in our power',
      'everything in our power',
      'working tirelessly/diligently/around_the_clock to/on',
      'working hard to resolve/fix/sort/restore',
      'strive for excellence',
    ],
  },
  {
    about: 'contacted',
    wordings: [
      `thank* you so_much/very_much/kindly? for contacting/reaching_out_to/getting_in_touch_with/your_interest_in/your_enquiry_to .. ${US}/customer/support`,
      'thank* you/thanks so_much/very_much? for contacting/reaching_out/reaching_out_to',
      'thank* you/thanks for your enquiry/inquiry/interest/query',
      'thank* you/thanks for taking the time to',
    ],
  },
  {
    about: 'valued',
    wordings: ['valued/esteemed/valuable customer*/client*/guest*/patron*/subscriber*/user*/shopper*'],
  },
  {
    about: 'attention',
    wordings: [
      'thank* you/thanks for bringing this/the/it/that .. to our/my? attention/notice',
      'bringing this/it/that to our/my attention',
    ],
  },
  {
    about: 'advised',
    wordings: [
      'please be advised/informed/aware/assured that?',
      'please rest assured that?',
      'rest assured that?',
      'we regret to inform you that?',
      'this is to inform you',
      'we would like to inform you that?',
      'be rest assured',
    ],
  },
  {
    about: 'well',
    wordings: ['hope this/my/the email/message/letter/note? finds you well/in_good_health'],
  },
  {
    about: 'further',
    wordings: [
      'should you have/require any further/additional/other/more? questions/queries/concerns/information/assistance/help',
      'if you need/require/have any further/additional assistance/concerns/queries',
      'be of any? further/additional? assistance',
      'assist you further',
      'look* forward to serv*/welcoming/assist* you',
      'always here to help/for_you',
    ],
  },
  {
    about: 'unforeseen',
    wordings: [
      'due_to/because_of/owing_to unforeseen/circumstances circumstances/beyond our_control?',
      'circumstances beyond our control',
      'unforeseen circumstances',
    ],
  },
];

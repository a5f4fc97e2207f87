import type { PlainNoteWords } from '../../../draft-check/internal-note-words';
import { phraseList } from '../../phrase-list';

export const NAMED = 'customer/client/guest/customers/clients/buyer/caller/cust';
/** Who works beside whoever writes to customers. */
export const TEAM =
  'team/colleagues/marketing/sales/billing/accounting/accounts/finance/warehouse/logistics/dispatch/legal/it/support/qa/ops/operations/management/manager/managers/everyone/all/backoffice/back_office/second_line/tier_2/tier_two/level_2/l2/tech/tech_team/engineering/dev/devs/hr/reception/front_desk/shift/night_shift/next_shift/supervisor/boss/purchasing/complaints_team/returns_team/workshop/stockroom/social_media/pr/self/myself/courier_team/shipping/stores/procurement/kitchen/housekeeping/whoever/agents/staff/office/colleague';

/** Notes among colleagues in English that are so without doubt. */
export const plainNotes: PlainNoteWords = {
  anywhere: [
    'not to be? shown/sent/forwarded/disclosed/told/given/mentioned to the customer/client/guest/buyer',
    `do_not/don't/dont/never/not_to send/forward/show/tell/share/mention/copy/disclose/reveal/quote/give/say/promise/cc .. to/with? the/this/our? ${NAMED}`,
    `not for the/this/our? ${NAMED} eyes`,
    `not_for/hide_from/keep_from/not_visible_to/don't_let the/this/our? ${NAMED}`,
    "do_not/don't send this/it/mail/reply yet/until/before",
    "do_not/don't send this reply/mail/email/draft/message/out/version",
    'for internal/staff/in-house/team/office use/eyes only',
    'internal/staff use only',
    'for internal use not',
    'remove/delete this/note/line/bit before sending/send/you_send/it_goes/we_send',
    'keep this/it between us/ourselves/internal/in-house',
    'between us colleagues',
    'please_type/type your reply above this line',
    'reply above this line',
  ],
  labels: [
    'internal',
    'internal note/notes/only/use/comment/info/memo/remark/reminder/only_note',
    'internally/private/staff/team/agent/supervisor/handover/shift note/notes/only/comment/memo?',
    'not for customer/client',
    'draft do_not_send?',
    'do not send',
    `nb/n_b/note/notes/fyi/memo/attn/attention/message/reminder/cc/re/ps/p_s/question/info/heads-up/heads_up/todo/to for/to/from the/our/my? ${TEAM} team/dept/department/colleagues/guys/folks/people/manager?`,
    'colleagues',
    'for colleagues only?',
    'for the? record internally',
  ],
  accounts: phraseList(
    'instagram, twitter, telegram, facebook, tiktok, x, viber, whatsapp, youtube, linkedin, threads, mastodon, bluesky, handle, account, follow, tag, channel, bot, as, at, on, us, via, find, called, skype, discord',
  ),
  fields: phraseList(
    'assignee, assigned to, assigned agent, priority, sla, queue, tags, macro, sentiment, escalation, escalated to, agent notes, internal id, csat, ticket owner, case owner, handled by, severity, escalation level, internal notes, internal status, group',
  ),
  plainFields: phraseList('status, ticket, case, ticket id, case id, agent, channel, opened, requester, owner'),
};

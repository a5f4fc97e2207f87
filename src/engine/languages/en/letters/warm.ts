import type { LetterTexts } from '../../../reply/letter-texts';

/** British spelling; the greeting ends in a comma; one person writes to another, with few contractions. */
export const warm: LetterTexts = {
  holding: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'I have your email{{#if order}} about order {{order}}{{/if}}, and {{vary "I am the person looking into it" "from here on it is with me"}}.',
    ],
    [
      'next_step',
      'You will hear from me by {{by}}, {{vary "with an answer or with what I know by then" "even if all I can give you by then is an update"}}.',
    ],
    ['contact', 'If anything changes on your side before that, just reply here. It comes straight to me.'],
    ['sign_off', '{{agent.name}}'],
  ],
  hostile_our_fault: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      '{{vary "You are right to be angry." "You have every reason to be upset with us."}} This is what I understand happened.',
    ],
    ['personal', '{{line}}'],
    [
      'apologise',
      'That should not have happened{{#if order}} with order {{order}}{{/if}}. {{vary "It was our mistake, and I am sorry." "The mistake is ours, and I am sorry for it."}}',
    ],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['fix', 'Here is what happens now. {{fix}}'],
    [
      'prevent',
      '{{#if prevention}}{{prevention}}{{else}}I am passing this on today to the people who can stop it happening to somebody else.{{/if}}',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    [
      'next_step',
      'I am staying with this until it is settled, and I will write to you again by {{promise "2 business days"}}.',
    ],
    ['contact', 'Reply to this email at any time: {{vary "it reaches me, not a queue" "I am the one who reads it"}}.'],
    ['thanks', 'Thank you for telling me plainly what went wrong.'],
    ['sign_off', '{{agent.name}}'],
  ],
  hostile_unclear: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      '{{vary "I can see how much trouble this has given you" "I can tell this has cost you time and temper"}}, and I want to get to the bottom of it.',
    ],
    ['personal', '{{line}}'],
    [
      'next_step',
      'I am checking now what happened on our side{{#if order}} with order {{order}}{{/if}}, step by step. By {{promise "2 business days"}} I will tell you what I found, whatever it is.',
    ],
    [
      'limits',
      'Until I have seen the whole of it I would only be guessing, and {{vary "you deserve better than a guess" "a guess would be no use to you"}}.',
    ],
    ['contact', 'If there is a detail or a photo that helps, send it in reply and I will have it at once.'],
    ['sign_off', '{{agent.name}}'],
  ],
  complaint: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      '{{vary "Thank you for telling us what went wrong" "Thank you for writing to us about what went wrong"}}{{#if order}} with order {{order}}{{/if}}.',
    ],
    ['personal', '{{line}}'],
    ['apologise', 'I am sorry for {{vary "the trouble it gave you" "the bother this has been"}}.'],
    ['fix', 'This is what I have set in motion. {{fix}}'],
    [
      'prevent',
      '{{#if prevention}}{{prevention}}{{else}}I have also told the team behind it, so that the next person has a better time of it.{{/if}}',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    [
      'next_step',
      'I will look at it again by {{promise "3 business days"}} and write to you if anything is still open.',
    ],
    ['thanks', 'We only get better when people take the time to say so, and you did.'],
    ['sign_off', '{{agent.name}}'],
  ],
  defective: [
    ['greeting', '{{greeting}},'],
    ['personal', '{{line}}'],
    [
      'apologise',
      'I am sorry that {{vary "what you unpacked was not what you paid for" "you did not get what you paid for"}}{{#if order}} in order {{order}}{{/if}}.',
    ],
    ['fix', 'You choose how we put it right. {{fix}}'],
    ['limits', '{{#if limits}}{{limits}}{{/if}}'],
    [
      'next_step',
      '{{vary "Tell me which you prefer" "Let me know which suits you"}} in a line or two, and it will be under way by {{promise "1 business day"}}. Sending anything back costs you nothing.',
    ],
    ['contact', 'I look after this myself, so any question about it can come straight back to me.'],
    ['sign_off', '{{agent.name}}'],
  ],
  late_promise: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'We {{vary "gave you our word and did not keep it" "made you a promise and broke it"}}. {{promised}}',
    ],
    ['personal', '{{line}}'],
    [
      'apologise',
      'I am sorry. You planned around what we said, and {{vary "that is what hurts most about a broken promise" "we let you down in it"}}.',
    ],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['fix', '{{fix}}'],
    [
      'next_step',
      'The new date is {{promise "3 business days"}}, and I have left room in it so that it holds. I will write to you that day either way.',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    ['contact', 'If that date does not work for you, tell me and we will find one that does.'],
    ['sign_off', '{{agent.name}}'],
  ],
  refund: [
    ['greeting', '{{greeting}},'],
    ['acknowledge', '{{vary "You asked about your money, so that first" "Money first"}}: you are getting it back.'],
    [
      'fix',
      '{{amount}} is on its way to you{{#if order}} for order {{order}}{{/if}}. It will be in your account by {{promise "5 business days"}}, by the same route you paid.',
    ],
    ['personal', '{{line}}'],
    ['apologise', 'I am sorry {{vary "you had to ask for it" "that you had to chase it"}}.'],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['contact', 'Should it not be there by then, reply to me and I will trace it with the bank the same day.'],
    ['sign_off', '{{agent.name}}'],
  ],
  no_alternative: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      '{{vary "I have looked carefully at your request" "I went through your request with care"}}{{#if order}} about order {{order}}{{/if}}.',
    ],
    ['personal', '{{line}}'],
    [
      'limits',
      'I would rather give you a clear answer than a slow one: {{vary "we cannot do this one" "this is something we cannot do"}}. {{limits}}',
    ],
    ['answer', 'What I can do is this. {{alternative}}'],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    [
      'contact',
      'If you think I have it wrong, say so in reply and I will have a colleague who has not seen it yet take a second look.',
    ],
    ['sign_off', '{{agent.name}}'],
  ],
  repeat: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'You have told us this before, {{vary "and you should not have had to write again" "and once ought to have been enough"}}. I have read all of it, so there is nothing to repeat.',
    ],
    ['personal', '{{line}}'],
    ['apologise', 'I am sorry that we let it {{vary "drift" "slide"}}.'],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['fix', '{{fix}}'],
    [
      'next_step',
      'From here on it has one owner, and that is me. By {{promise "2 business days"}} you will have either the end of it or the exact next step.',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    ['contact', 'Write straight back to this email; you will not be passed around again.'],
    ['sign_off', '{{agent.name}}'],
  ],
  progress: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      '{{vary "A short word on where things stand" "Here is where things stand today"}}{{#if order}} with order {{order}}{{/if}}.',
    ],
    ['answer', '{{news}}'],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    [
      'next_step',
      'You will have the next word from me by {{promise "3 business days"}}, {{vary "news or no news" "whether or not there is more to tell"}}.',
    ],
    ['sign_off', '{{agent.name}}'],
  ],
  solved: [
    ['greeting', '{{greeting}},'],
    ['acknowledge', '{{vary "Good news" "I have good news"}}: this is settled.'],
    ['answer', '{{news}}'],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    ['prevent', '{{#if prevention}}{{prevention}}{{/if}}'],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    ['thanks', 'Thank you for {{vary "staying with it while I sorted it out" "bearing with me while it got sorted"}}.'],
    ['close', 'If it comes back, or something else is not quite right, reply here. You know who will answer.'],
    ['sign_off', '{{agent.name}}'],
  ],
  thanks: [
    ['greeting', '{{greeting}},'],
    [
      'thanks',
      '{{vary "Thank you for your kind words. They made our day" "What a lovely email to open. Thank you" "Your email went round the whole team. Thank you"}}, and everyone who had a part in it has read them.',
    ],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    ['close', '{{vary "We are here whenever you need us." "All the best, and until next time."}}'],
    ['sign_off', '{{agent.name}}'],
  ],
  question: [
    ['greeting', '{{greeting}},'],
    ['answer', '{{answer}}'],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    [
      'contact',
      '{{vary "If I have missed part of your question" "If that leaves something open"}}, reply here and {{vary "I will add it" "I will fill the gap"}}.',
    ],
    ['sign_off', '{{agent.name}}'],
  ],
  phone: [
    ['greeting', '{{greeting}},'],
    ['acknowledge', '{{#if line}}{{line}}{{/if}}'],
    [
      'explain',
      'I think we can settle this {{vary "in five minutes of talking" "much faster if we talk"}} than in five more emails.',
    ],
    ['answer', 'You can reach us here: {{number}}.'],
    [
      'next_step',
      'Everything you have written is already in my notes, so {{vary "you will not have to start from the beginning" "nobody will ask you to tell it again"}}.',
    ],
    ['contact', 'Would you rather stay with email? Then reply here and we will do it this way.'],
    ['sign_off', '{{agent.name}}'],
  ],
  boundary: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      '{{vary "There is a real problem behind your email, and it still counts" "Your problem is real, and I have not lost sight of it"}}.',
    ],
    ['personal', '{{line}}'],
    [
      'limits',
      '{{#if warned}}I asked you earlier to leave out words that insult the people who work here. They have come again, so I am closing this conversation by email.{{else}}I want to go on helping you, and I can do that only without words that insult or threaten the people who read them. Please leave those out.{{/if}}',
    ],
    [
      'next_step',
      '{{#if warned}}You can still put your case to us in a letter by post, through somebody who speaks for you, or before the consumer authority, and it will be dealt with in full.{{else}}As soon as your reply is about the matter itself, I will carry on with it {{vary "that same day" "straight away"}}.{{/if}}',
    ],
    [
      'contact',
      '{{#if warned}}A new email about the matter alone is always read.{{else}}You can reach me by replying here.{{/if}}',
    ],
    ['sign_off', '{{agent.name}}'],
  ],
};

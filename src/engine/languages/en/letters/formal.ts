import type { LetterTexts } from '../../../reply/letter-texts';

const SIGN_OFF = [
  'sign_off',
  'Kind regards\n{{agent.name}}{{#if agent.title}}\n{{agent.title}}{{/if}}\n{{company}}',
] as const;

/** British spelling, no contractions; a comma after the greeting, “Kind regards”, name, title and company at the end. */
export const formal: LetterTexts = {
  holding: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'Your message{{#if received}} of {{received}}{{/if}}{{#if order}} concerning order {{order}}{{/if}} has {{vary "been assigned to me" "reached my desk"}}.',
    ],
    [
      'next_step',
      'I am examining it now. By {{by}} I shall write to you with {{vary "either a full reply or a report on how far the enquiry has come" "a full reply, or with an account of what is still outstanding"}}.',
    ],
    ['contact', 'Anything you wish to add in the meantime may be sent in answer to this message.'],
    SIGN_OFF,
  ],
  hostile_our_fault: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'I have studied your message{{#if received}} of {{received}}{{/if}}{{#if order}} and the record of order {{order}}{{/if}}. {{vary "Your complaint is justified." "Your criticism is well founded."}}',
    ],
    ['personal', '{{line}}'],
    [
      'apologise',
      'The fault lies entirely with us. {{vary "Please accept my apology for it." "I apologise to you for it without reservation."}}',
    ],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['fix', 'To put matters right, the following has been arranged. {{fix}}'],
    [
      'prevent',
      '{{#if prevention}}{{prevention}}{{else}}Your case is being reported today to those responsible for the process that failed.{{/if}}',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    [
      'next_step',
      'I remain responsible for your case and shall confirm its completion in writing by {{promise "2 business days"}}.',
    ],
    ['thanks', 'Your account of the events was clear, which allowed me to act at once; I am grateful for it.'],
    ['contact', 'My colleagues and I can be reached directly by answering this message.'],
    SIGN_OFF,
  ],
  hostile_unclear: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'Your message{{#if received}} of {{received}}{{/if}} makes plain how {{vary "seriously this matter has affected you" "great the strain of this matter has been"}}. It is being treated accordingly.',
    ],
    ['personal', '{{line}}'],
    [
      'next_step',
      'I am now collecting the records{{#if order}} of order {{order}}{{/if}} and the statements of those involved. My findings will be with you by {{promise "2 business days"}}.',
    ],
    [
      'limits',
      'Before then I am unable to say {{vary "where the cause lies" "on which side the cause lies"}}, and I do not wish to anticipate the result.',
    ],
    [
      'contact',
      'Documents or photographs that bear on the case may be attached to a reply; they will be taken into account.',
    ],
    SIGN_OFF,
  ],
  complaint: [
    ['greeting', '{{greeting}},'],
    [
      'thanks',
      '{{vary "I am grateful that you brought this matter to our attention" "It was right to bring this matter to our attention"}}.',
    ],
    [
      'acknowledge',
      'I have compared your description{{#if order}} with the file of order {{order}}{{/if}} and can follow each of your points.',
    ],
    ['personal', '{{line}}'],
    ['apologise', 'What you experienced falls short of what you may expect from us, and I apologise for it.'],
    ['fix', 'The following steps have been taken. {{fix}}'],
    [
      'prevent',
      '{{#if prevention}}{{prevention}}{{else}}The department concerned has received a copy of your complaint and will review its procedure.{{/if}}',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    ['next_step', 'A written confirmation will {{vary "follow" "be sent to you"}} by {{promise "3 business days"}}.'],
    SIGN_OFF,
  ],
  defective: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'Thank you for {{vary "reporting the defect" "your report of the defect"}}{{#if order}} in order {{order}}{{/if}}.',
    ],
    ['personal', '{{line}}'],
    ['apologise', 'Goods in such a condition should never leave our warehouse, and I apologise that these did.'],
    ['fix', 'The following remedies are open to you, and the choice is yours. {{fix}}'],
    ['limits', '{{#if limits}}{{limits}}{{/if}}'],
    [
      'next_step',
      'On receiving your decision I shall {{vary "issue the instructions" "give the necessary orders"}} no later than {{promise "1 business day"}}. All costs of return are borne by us.',
    ],
    ['contact', 'Your answer to this message reaches me without detour.'],
    SIGN_OFF,
  ],
  late_promise: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'An undertaking that we gave you {{vary "has not been honoured" "was not fulfilled"}}. {{promised}}',
    ],
    ['personal', '{{line}}'],
    [
      'apologise',
      'You were entitled to rely on that date. I apologise for the consequences which our failure has had for you.',
    ],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['fix', 'The matter now stands as follows. {{fix}}'],
    [
      'next_step',
      'The revised date, which I have {{vary "verified with the department in charge" "confirmed before naming it here"}}, is {{promise "3 business days"}}.',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    ['contact', 'Should the revised date be unsuitable, please name another in your reply and I shall see to it.'],
    SIGN_OFF,
  ],
  refund: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'I refer to your {{vary "request for repayment" "claim for repayment"}}{{#if received}} of {{received}}{{/if}}{{#if order}}, order {{order}}{{/if}}.',
    ],
    ['personal', '{{line}}'],
    [
      'fix',
      'The sum of {{amount}} was released today in full. It will be credited to the account from which you paid by {{promise "5 business days"}}.',
    ],
    [
      'apologise',
      'I apologise that the repayment {{vary "required a reminder from you" "was not made of our own accord"}}.',
    ],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    [
      'contact',
      'In case the credit has not appeared on that date, a reply to this message is enough for me to obtain proof of the transfer.',
    ],
    SIGN_OFF,
  ],
  no_alternative: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'Your request{{#if received}} of {{received}}{{/if}}{{#if order}} regarding order {{order}}{{/if}} has been {{vary "examined in detail" "considered with care"}}.',
    ],
    ['personal', '{{line}}'],
    ['limits', 'I have to decline it, and you are owed the reason. {{limits}}'],
    [
      'answer',
      'In place of it, {{vary "I am able to offer you the following" "the following is possible"}}. {{alternative}}',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    [
      'contact',
      'You may ask for a review of this decision by replying; it will then be taken by a person who had no part in it.',
    ],
    SIGN_OFF,
  ],
  repeat: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'This is not the first time that you bring this matter before us, and {{vary "your earlier messages are before me" "I have your earlier messages in hand"}}.',
    ],
    ['apologise', 'That further correspondence was needed is our failure, for which I apologise.'],
    ['personal', '{{line}}'],
    ['explain', '{{#if cause}}{{cause}}{{/if}}'],
    ['fix', 'I have now arranged the following. {{fix}}'],
    [
      'next_step',
      'Responsibility for your case rests with me alone until it is concluded. A written {{vary "conclusion" "result"}} will be with you by {{promise "2 business days"}}.',
    ],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    ['contact', 'Every reply to this message is delivered to me personally.'],
    SIGN_OFF,
  ],
  progress: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'I {{vary "am writing to inform you" "wish to inform you"}} of the present state of your case{{#if order}}, order {{order}}{{/if}}.',
    ],
    ['answer', '{{news}}'],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    [
      'next_step',
      'My next report will reach you {{vary "no later than" "on or before"}} {{promise "3 business days"}}, even should there be nothing new to report.',
    ],
    SIGN_OFF,
  ],
  solved: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'Your case{{#if order}}, order {{order}},{{/if}} {{vary "has been concluded" "is now closed on our side"}}.',
    ],
    ['answer', '{{news}}'],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    ['prevent', '{{#if prevention}}{{prevention}}{{/if}}'],
    ['gesture', '{{#if gesture}}{{gesture}}{{/if}}'],
    [
      'thanks',
      'Your {{vary "report helped us to find the cause" "information led us to the cause"}}, for which I thank you.',
    ],
    [
      'close',
      'Should any part of the solution prove unsatisfactory, I ask you to write to me again under the same subject.',
    ],
    SIGN_OFF,
  ],
  thanks: [
    ['greeting', '{{greeting}},'],
    [
      'thanks',
      '{{vary "Your message gave great pleasure here" "It was a pleasure to read your message"}}, and I thank you sincerely. It has been passed on by name to each person concerned.',
    ],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    [
      'close',
      '{{vary "It will be a pleasure to be of service to you again." "We shall gladly be of service to you in future."}}',
    ],
    SIGN_OFF,
  ],
  question: [
    ['greeting', '{{greeting}},'],
    ['answer', '{{answer}}'],
    ['personal', '{{#if line}}{{line}}{{/if}}'],
    [
      'contact',
      '{{vary "Further questions are welcome" "I shall be glad to answer further questions"}}; {{vary "a reply to this message is sufficient" "it is enough to answer this message"}}.',
    ],
    SIGN_OFF,
  ],
  phone: [
    ['greeting', '{{greeting}},'],
    ['acknowledge', '{{#if line}}{{line}}{{/if}}'],
    [
      'explain',
      'Your enquiry touches several points that are {{vary "resolved more quickly in conversation" "best settled in conversation"}}.',
    ],
    ['answer', 'For this purpose the following line is at your disposal: {{number}}.'],
    [
      'next_step',
      'The contents of your messages are on file there, so that {{vary "no explanation need be repeated" "you may begin where your letter ended"}}.',
    ],
    ['contact', 'If a written answer is more convenient to you, I shall provide one; please tell me so in reply.'],
    SIGN_OFF,
  ],
  boundary: [
    ['greeting', '{{greeting}},'],
    [
      'acknowledge',
      'The matter that you raise {{vary "deserves an answer, and it will receive one" "is being dealt with, and will continue to be"}}.',
    ],
    ['personal', '{{line}}'],
    [
      'limits',
      '{{#if warned}}In spite of my earlier request, your messages again contain abuse of our staff. This correspondence by email is therefore closed.{{else}}Correspondence with us presupposes language that neither abuses nor threatens our staff. I ask you to observe this in your further messages.{{/if}}',
    ],
    [
      'next_step',
      '{{#if warned}}Your claim itself is not affected. It may be pursued by post, through a representative, or with the competent consumer authority.{{else}}A message confined to the facts will be {{vary "answered without delay" "taken up at once"}}.{{/if}}',
    ],
    [
      'contact',
      '{{#if warned}}A new message confined to the facts will be read and answered.{{else}}It should be addressed to me by {{vary "answering this message" "replying to this message"}}.{{/if}}',
    ],
    SIGN_OFF,
  ],
};

import type { NewestCase } from './newest-case';

const Q = 'Read the manual, you idiot.';

/** Mails in English, and the announcements of programs in other languages. */
export const EN: readonly NewestCase[] = [
  ['Gmail', `Thanks.\n\nOn Tue, Mar 10, 2026 at 12:03 PM Shop <m@x.example> wrote:\n\n> ${Q}\n`, 'Thanks.'],
  [
    'Gmail, wrapped',
    `Thanks.\n\nOn Tue, Mar 10, 2026 at 12:03 PM The Customer Care Team of the Shop <\nm@x.example> wrote:\n\n> ${Q}\n`,
    'Thanks.',
  ],
  ['Apple Mail', `Thanks.\n\n> On 10 Mar 2026, at 09:00, Shop <m@x.example> wrote:\n> \n> ${Q}`, 'Thanks.'],
  [
    'Proton',
    `Thanks.\n\nSent with [Proton Mail](https://proton.me/) secure email.\n\nOn Tuesday, March 10th, 2026 at 10:12 AM, Shop <m@x.example> wrote:\n\n> ${Q}`,
    'Thanks.',
  ],
  ['Zoho', `Thanks.\n\n---- On Tue, 10 Mar 2026 10:12:13 +0200 Shop <m@x.example> wrote ----\n\n${Q}`, 'Thanks.'],
  ['Android', `Thanks.\n\n---- Anna Bell wrote ----\n\n> ${Q}`, 'Thanks.'],
  [
    'a sender and a date alone',
    `Thanks.\n\nFrom: Shop <m@x.example>\nDate: Tue, 10 Mar 2026 10:12:13 +0200\n\n${Q}`,
    'Thanks.',
  ],
  ['a name and an address', `Thanks.\n\nAnna Bell <a@x.example> wrote:\n${Q}`, 'Thanks.'],
  ['a name above a quote', `Thanks.\n\nAnna via Shop wrote:\n> ${Q}`, 'Thanks.'],
  ['a date with no colon', `Thanks.\n\n2026/3/10 Anna Bell <a@x.example>\n\n> ${Q}`, 'Thanks.'],
  ['ISO', `Thanks.\n\n2026-03-10 17:21 GMT+01:00 Anna Bell\n\n> ${Q}`, 'Thanks.'],
  ['German', `Thanks.\n\nAm 25.06.2026 um 10:55 schrieb Anna:\n${Q}`, 'Thanks.'],
  [
    'German, name first',
    `Thanks.\n\nAnna <a@x.example> schrieb am Di., 16. Juni 2026\num 12:52 Uhr:\n\n> ${Q}`,
    'Thanks.',
  ],
  ['French', `Thanks.\n\nLe 23 janv. 2026 à 22:03, Anna <a@x.example> a écrit :\n${Q}`, 'Thanks.'],
  ['Dutch', `Thanks.\n\nOp 17-feb.-2026, om 13:18 heeft Anna <a@x.example> het volgende geschreven:\n${Q}`, 'Thanks.'],
  ['Polish', `Thanks.\n\nW dniu 28 stycznia 2026 01:53 użytkownik Anna <a@x.example>\nnapisał:\n${Q}`, 'Thanks.'],
  ['Czech', `Thanks.\n\nDne út 10. 3. 2026 v 10:12 odesílatel Anna <a@x.example> napsal(a):\n${Q}`, 'Thanks.'],
  ['Chinese', `Thanks.\n\n在 2026年3月8日，下午2:23，Anna <a@x.example> 写道：\n${Q}`, 'Thanks.'],
  ['Korean', `Thanks.\n\n2026. 3. 8. 오후 12:39 Anna <a@x.example> 작성:\n${Q}`, 'Thanks.'],
  ['Japanese', `Thanks.\n\n2026/03/08 14:26、Anna <a@x.example> のメッセージ:\n${Q}`, 'Thanks.'],
  ['Vietnamese', `Thanks.\n\nVào 14:24 8 tháng 6, 2026, Anna <a@x.example> đã viết:\n\n> ${Q}`, 'Thanks.'],
  [
    'a link that breaks a quote',
    `Thanks.\n\nOn Tue, Mar 10, 2026 at 12:03 PM Shop wrote:\n\n> ${Q}\n> View (http://x.example/action\n_nonce=3)\n>\n`,
    'Thanks.',
  ],
  [
    'a list’s foot',
    `How do I clear it?\n\n-Anna Bell\n\n\n_______________________________________________\nusers mailing list\nusers@lists.example\nhttp://lists.example/users`,
    'How do I clear it?',
  ],
  [
    'a Google group',
    `How do I clear it?\n\n-- \nYou received this message because you are subscribed to the Google Groups "x" group.\nTo unsubscribe from this group, send an email to x@x.example.`,
    'How do I clear it?',
  ],
  ['a phone with an excuse', `Fix it.\n\nSent from my mobile phone, please excuse typos and brevity.`, 'Fix it.'],
  ['two signatures', `Fix it.\n\n--\nAnna Bell\nSenior Developer\n\nSent from my iPhone`, 'Fix it.'],
  ['a title below the name', `Can you help?\n\nRegards,\n\nAnna Bell\nCEO @ Acme`, 'Can you help?'],
  [
    'details',
    `Can you help?\n\nAnna E. Bell, Ph.D.\nPresident\nXxx Research\na@x.example\nwww.x.example`,
    'Can you help?',
  ],
  [
    'a disclaimer',
    `Can you help?\n\nAnna\n\nCONFIDENTIALITY NOTICE: The information contained in this e-mail is confidential and intended only for the addressee.`,
    'Can you help?\n\nAnna',
  ],
  [
    'trees below a disclaimer',
    `Can you help?\n\nThis message is confidential and may be privileged. If you are not the intended recipient, please delete it.\n\nPlease consider the environment before printing this e-mail.`,
    'Can you help?',
  ],
  ['a closing with a name', `Can you help?\n\nBest regards\n\nAnna Bell`, 'Can you help?\n\nBest regards\n\nAnna Bell'],
  [
    'a desk',
    `Another one.\n\nSent from my desk, is much easier than my mobile phone.`,
    'Another one.\n\nSent from my desk, is much easier than my mobile phone.',
  ],
  [
    'sentences on what was sent',
    `This email was sent from our system, not sent from my iPad.\n\nAll are sent from the main server.`,
    'This email was sent from our system, not sent from my iPad.\n\nAll are sent from the main server.',
  ],
  [
    'what an agent wrote',
    `Your agent Lisa wrote:\n"We will refund you by Friday." It is Wednesday.`,
    'Your agent Lisa wrote:\n"We will refund you by Friday." It is Wednesday.',
  ],
  [
    'when an agent wrote',
    `On March 10, 2026 at 10:15 your agent wrote to me:\nyou will get it on Friday.`,
    'On March 10, 2026 at 10:15 your agent wrote to me:\nyou will get it on Friday.',
  ],
  [
    'sentences with On',
    `On the surface it works.\nOn 10 March 2026 it broke.\nOn average I wrote twice a week.`,
    'On the surface it works.\nOn 10 March 2026 it broke.\nOn average I wrote twice a week.',
  ],
  [
    'an appointment',
    `Response\n\n10/19/2026 @ 9:30 am for therapy\nBla\n1517 4th Avenue Ste 300\nLondon CA 19129, 555-421-6780`,
    'Response\n\n10/19/2026 @ 9:30 am for therapy\nBla\n1517 4th Avenue Ste 300\nLondon CA 19129, 555-421-6780',
  ],
  [
    'an invitation',
    `Invitation for an interview:\n\nDate: Wednesday 3, October 2026\nTime: 7 : 00am\nAddress: 130 Fox St\n\nPlease bring in your ID.`,
    'Invitation for an interview:\n\nDate: Wednesday 3, October 2026\nTime: 7 : 00am\nAddress: 130 Fox St\n\nPlease bring in your ID.',
  ],
  [
    'feedback below',
    `Enter your feedback below.\n\n------------- Enter Feedback Below -------------\n\nIt was unparalleled. Please continue production.`,
    'Enter your feedback below.\n\n------------- Enter Feedback Below -------------\n\nIt was unparalleled. Please continue production.',
  ],
  ['a list with dashes', `I want:\n\n- refund\n- apology\n- Voucher`, 'I want:\n\n- refund\n- apology\n- Voucher'],
  [
    'labels in text',
    `From: foo\nBar baz.\n\nThe data comes From: our database.`,
    'From: foo\nBar baz.\n\nThe data comes From: our database.',
  ],
  [
    'code',
    'It fails:\n\n```\n# comment\n####\n> out\ncall()\n```\n\nHelp.',
    'It fails:\n\n```\n# comment\n####\ncall()\n```\n\nHelp.',
  ],
  [
    'Outlook for Mac in HTML',
    `<div>Fine.</div><span id="OLK_SRC_BODY_SECTION"><div><b>From:</b> Shop<br></div>${Q}</span>`,
    'Fine.',
  ],
  [
    'Hotmail in HTML',
    `<div dir="ltr">Fine.<br><br><div><hr id="stopSpelling">Date: Thu, 26 Jun 2025 13:53:45 +0400<br>From: m@x.example<br><br>${Q}</div></div>`,
    'Fine.',
  ],
  [
    'a rule and bold labels in HTML',
    `<div>Fine.<div><hr><b>From: </b>m@x.example<br><b>To: </b>c@x.example<br><b>Sent: </b>Friday, July 22, 2025 6:20:01 PM<br><b>Subject: </b>Hello<br><p>${Q}</p></div></div>`,
    'Fine.',
  ],

  ['a place and a mistake', `It never came.\n\nSent by mistake.`, 'It never came.\n\nSent by mistake.'],
  ['a card', `I paid.\n\nSent with my husband's card`, "I paid.\n\nSent with my husband's card"],
  [
    'an office',
    `I work in an office environment and cannot print my label.`,
    'I work in an office environment and cannot print my label.',
  ],
  ['a virus', `I had my laptop checked for a virus at your shop.`, 'I had my laptop checked for a virus at your shop.'],
];

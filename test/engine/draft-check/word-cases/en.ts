import { lines } from './word-cases';
import type { WordCases } from './word-cases';

export const en: WordCases = {
  placeholder: lines(`
    Hello {{first_name}}, the box is on its way.
    Hello {first_name}, the box is on its way.
    Dear [Name], thank you for your letter.
    Dear , the box is on its way.
    Hi , the box is on its way.
    Hello, ! The box is on its way.
    Dear Name,| the box is on its way.
    We refunded <amount> on Monday.
    We refunded XXX EUR on Monday.
    Your order no. xxxx left on Monday.
    It arrives on XX.XX.2026.
    Kind regards,|Insert your name here
    Kind regards,|Your Name
    Kind regards,|[Your Name]
    Your ticket [ticket id] is open again.
    The driver comes at TBD and rings twice.
    TODO check the price. The lamp costs 40 euros.
    Lorem ipsum dolor sit amet.
    The lamp costs ____ euros.
    Hello %name%, the lamp is here.
    Hello {{{name}}}, the lamp is here.
    Hello {\u200b{name}\u200b}, the lamp is here.
    Hello &#123;&#123;name&#125;&#125;, the lamp is here.
    Hello \${customer}, the lamp is here.
    The reason was [insert reason here].
    Your refund of [AMOUNT] is on its way.
    See [link to tracking page] for the way of the parcel.
    FILL IN PRICE for the lamp.
    Regards,|(your name)
    Hello {% if name %}, the lamp is here.
    Hello <<Name>>, the lamp is here.
    Dear Mr ,|the lamp is here.
  `),
  internal_note: lines(`
    Hi Ann, the lamp is here. Do not send this to the client.
    Hi Ann, the lamp is here. Please don't show it to the customer.
    Hi Ann, the lamp is here. NB for marketing: she has 20,000 followers.
    Hi Ann, the lamp is here. @Anna pls check the price.
    Hi Ann, the jug is on its way. @billing please double check IBAN first
    Hi Ann, the lamp is here. @logistics where is it now?
    Hi Ann, the lamp is here.|Internal: third complaint this month.
    Hi Ann, the lamp is here. (internal note - he is a lawyer)
    Hi Ann, the lamp is here. FYI team, we have no more of them.
    Hi Ann, the lamp is here. FYI all - out of stock until May.
    Hi Ann, the lamp is here. Note to self: add the tracking number.
    Hi Ann, the lamp is here. For the warehouse: same pallet again.
    Hi Ann, the lamp is here. For internal use only.
    Hi Ann, the lamp is here. [not for the customer: cost price is 8]
    Hi Ann, we offer 20 euros. (if he insists, 40)
    Hi Ann, we offer 20 euros (max discount 40).
    Hi Ann, we offer 20 euros. (don't mention the recall)
    Hi Ann, we offer 20 euros. (She always complains, be careful)
    Hi Ann, the lamp is here. Maria, can you check the address before this goes out?
    Hi Ann, the lamp is here. Peter, please confirm the price with billing.
    Hi Ann, the lamp is here.|Ticket #4471; Priority: high
    Hi Ann, the lamp is here.|Priority: high
    Hi Ann, the lamp is here.|Assigned to: Peter K.
    Hi Ann, the lamp is here.|SLA: 4h; Queue: returns
    ##- Please type your reply above this line -##
    Hi Ann, the lamp is here. Colleagues: who has the key?|Bob
    DRAFT - DO NOT SEND|Hi Ann, the lamp is here.
    Hi Ann, the lamp is here. Check with legal before sending.
    Hi Ann, the lamp is here. Attn billing: invoice twice.
  `),
  cliche: lines(`
    We apologize for any inconvenience.
    We sincerely apologise for the inconvenience this may have caused you.
    Sorry for the inconvenience caused.
    Please accept our sincere apologies for any inconvenience.
    Your call is important to us.
    Your opinion is very important to us.
    Thank you for choosing us.
    Thank you for your patience and understanding.
    Thanks for your understanding.
    Please do not hesitate to contact us.
    Don't hesitate to reach out.
    If anything is unclear, please feel free to contact us.
    As per our policy, it cannot be returned.
    In line with our returns policy, it cannot be returned.
    Write back at your earliest convenience.
    Due to the high volume of requests we are late.
    Owing to an unusually large number of calls we are late.
    We value your feedback.
    We truly appreciate your feedback.
    Your feedback helps us improve.
    We take all complaints very seriously.
    We understand your frustration.
    I understand how frustrating this must be.
    Customer satisfaction is our top priority.
    We always strive to deliver the best service.
    Thank you for contacting us.
    Thank you for reaching out to our team.
    As a valued customer you get a discount.
    Thank you for bringing this to our attention.
    Rest assured that it will be here.
    We regret to inform you that the lamp is gone.
    I hope this email finds you well.
    Should you have any further questions, write.
    We are committed to providing good light.
  `),
  clean: lines(`
    The shirt is there in XXXL and XXL.
    The model is TBD-200, in black.
    He wrote "recieve" [sic] on the form.
    The study [1] says so, and another [2, 3].
    Your order [4471] left on Monday.
    Your order [BW-4471] left on Monday.
    The card ends in XXXX XXXX XXXX 4471.
    Press [Enter] and wait.
    Press the [Date] button and wait.
    The field [Name] takes forty letters.
    It costs < 5 euros and weighs > 2 kg.
    Write to Ann <ann@shop.example> about it.
    The page is at <https://shop.example/x>.
    The discount is 20% on lamps and 30% on shades.
    Love from all of us here, xxx
    Hello, Ann! The lamp is here.
    Hello Ann , the lamp is here.
    Hello! The lamp is here.
    Dear Ann,|the lamp is here.
    Dear Sir or Madam,|the lamp is here.
    Please send us your name and the date of the order.
    Please send us the form (name and surname).
    I have put it on my to-do list.
    The courier wrote: [the driver] was not at home.
    [name withheld] signed for the parcel.
    The form is yours... take your time.
    Kind regards,|Ann|________________________________|Brightwell Ltd
    NB: the shop is closed on Monday.
    NB the lamp needs a fuse of 3 A.
    P.S. The bulb is in the box.
    Note: the lamp needs a fuse of 3 A.
    Write to billing@shop.example and they will help.
    We are on Instagram @brightwell every day.
    Follow us at @brightwell.
    Please do not send the lamp back.
    Please do not send your card number by email.
    The internal memory has 64 GB.
    Internal: 40 x 30 cm; external: 44 x 34 cm.
    I left an internal note on your account, so you need not tell it again.
    Ann, can you check whether the fuse is there?
    Also, can you check whether the fuse is there?
    First, please check whether the fuse is there.
    For your accounting department: the invoice is attached.
    The ticket number is #4471.
    Status: shipped on Monday.
    (If the fuse is gone, the shop has more.)
    I am sorry that the driver wrote down the wrong flat.
    We apologise: the wrong lamp was packed.
    I am sorry for the delay of two days.
    Thank you for the photos, they helped.
    Thank you for writing, Ann.
    If you have a question, write to me.
    The returns policy is on our site.
    The volume of the jug is two litres.
    He hesitated to call, he says.
    The safety of the lamp is tested every year.
    It is important to switch it off first.
    Contact me when you can.
    Our team has fixed the lamp.
    To the reception: turn left after the gate.
    For support: call 555.
    For returns: use the label. For the office: ring the bell.
    Please do not share the code with anyone.
    Status: paid; Type: gift card
    (We can go to the workshop on Friday.)
    (You can go up to the second floor by lift.)
    (don't put it in the dishwasher)
    (she is on holiday until May)
    Can someone from your side check the fuse?
    Please confirm before sending the item back.
    The size is XXX-Large.
    See figure [a] in the manual.
    The [red] one is yours.
  `),
};

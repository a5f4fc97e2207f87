import type { PlaceholderWords } from '../../../draft-check/placeholder-words';
import { phraseList } from '../../phrase-list';

const WHO =
  "your/agent/agent's/operator/operator's/customer/customer's/client/client's/manager/manager's/employee/sender/recipient/the";

/** What is left to be filled in, in English. Other languages' drafts hold English blanks too. */
export const placeholders: PlaceholderWords = {
  slots: phraseList(`
    name, names, first name, firstname, lastname, surname, fullname, date, dates, day, time, amount, sum, price, order, order id, number, id, ticket, case
    customer, client, agent, operator, company, brand, product, item, model, link, url, address, email, phone, signature
    title, position, insert, enter, fill, add, your, tbd, todo, xxx, xx, placeholder, reason, issue, problem, solution, resolution
    details, description, describe, explain, explanation, tracking, carrier, refund, discount, code, voucher, city, country, store, department
    deadline, eta, subject, greeting, salutation, team, website, currency, percent, quantity, recipient, invoice, account, delivery, dd, placeholder
    specific, relevant, topic, text, blank, employee, manager, feature, service, plan, timeframe, hours
  `),
  blanks: [
    "insert/enter/add/put/type/write/paste your/the/customer/client/agent/customer's? full/first/last? name/date/amount/price/signature/title/link/address/text/details/reason/number/order/company .. here",
    'insert name/text/date/amount/link/price/signature here?',
    'insert/enter your name',
    'your/customer/client/agent name/signature/text here',
    'name/text/link/date/amount/signature/price goes_here/to_follow/to_insert',
    'placeholder text',
    'to be filled in/out by/later/here/before?',
    'fill in the? name/date/amount/price/details here/later/before',
  ],
  shouted: [
    'fill in/out',
    'to be added/completed/filled/inserted/filled_in/determined',
    'insert name/date/price/amount/link/text/here',
    'add name/date/price/amount/link/text/here',
    'check price/date/amount',
    'name here',
    'placeholder',
  ],
  ownBlanks: [
    `${WHO} first/full/last/company? name`,
    `${WHO} signature/position/title/role/job_title/department`,
    'name/signature/date/amount/position/title/position/first_name/full_name/last_name/firstname/agent_name/sum',
    'first last',
    'first name last name',
    'name and? surname',
    'insert/enter/fill/add .. name/date/amount/price/signature/link/here/details/text/number',
    'name of/of_the the? customer/client/agent/operator/company/product',
  ],
  bareGreetings: ['dear', 'dear mr/mrs/ms/miss/dr/mx', 'dearest'],
  greetings: ['hello/hi/hey/dear', 'good morning/afternoon/evening/day', 'dear/hello/hi? mr/mrs/ms/dr'],
  namesakes: [
    `dear/hello/hi/hey mr/mrs/ms? ${WHO}? first/last/full/customer/client? name/firstname/surname/lastname/customername/first_name_last_name/xxx/xx`,
  ],
  nameBlanks: [
    'customer/client/recipient/contact/user? first/given/full? name/names/firstname',
    'firstname/fullname/customername/clientname/customer/client/recipient',
    'name of? the? customer/client/recipient',
  ],
  shown: phraseList(
    'press, pressed, pressing, click, clicks, clicking, tap, tapping, button, buttons, key, keys, field, fields, column, columns, tab, menu, choose, select, icon, format, column, marked, labelled, labeled, tick, option',
  ),
  withheld: phraseList(
    'withheld, removed, redacted, deleted, hidden, omitted, sic, translated, attached, external, spam, solved, resolved, urgent, original, emphasis, added by, ours',
  ),
};

import { VARIABLES } from '../../reply/variables';
import type { Variable } from '../../reply/variables';

const CUSTOMERS = 'to ticket.requester requester ticket.customer customer contact recipient'.split(' ');
const AGENTS = 'currentuser from account ticket.assignee ticket.assigneeuser assignee agent'.split(' ');

// Paths without underscores, places in lists and capitals.
const KNOWN = new Map<string, Variable>([
  ...CUSTOMERS.flatMap((one): [string, Variable][] => [
    [`${one}.firstname`, 'customer.given'],
    [`${one}.name`, 'customer.address'],
    [`${one}.fullname`, 'customer.address'],
  ]),
  ...AGENTS.flatMap((one): [string, Variable][] => [
    [`${one}.firstname`, 'agent.name'],
    [`${one}.name`, 'agent.name'],
    [`${one}.fullname`, 'agent.name'],
  ]),
  ['firstname', 'customer.given'],
  ['customerfirstname', 'customer.given'],
  ['customername', 'customer.address'],
  ['agentname', 'agent.name'],
  ['ticket.account', 'company'],
  ['ticket.brand.name', 'company'],
  ['ordernumber', 'order'],
  ['orderid', 'order'],
  ['order.number', 'order'],
  ['order.name', 'order'],
  ['order.id', 'order'],
]);
// Orders of a shop that is joined to a help desk, as in Gorgias.
const SHOP_ORDER = /\.orders\.(?:name|ordernumber)$/;

/**
 * The letters' variable that another program's variable is, such as `ticket.requester.first_name` of Zendesk, `to.0.first_name` of
 * Briskine or the field "First name" of a form; undefined for one without a counterpart. A ticket's number is no order.
 */
export function knownVariable(path: string): Variable | undefined {
  const own = VARIABLES.find((name) => name === path);
  if (own) return own;
  const steps = path.toLowerCase().split(/[.[\]'"]+/);
  const plain = steps.filter((step) => step !== '' && !/^\d+$/.test(step)).map((step) => step.replace(/[_\s-]+/g, ''));
  const name = plain.join('.');
  return KNOWN.get(name) ?? (SHOP_ORDER.test(name) ? 'order' : undefined);
}

/** Providers at whose domain the agent and any customer may both have their mailbox; add-ins run in theirs too. */
const OPEN_TO_ANYBODY = /^(?:gmail|googlemail|hotmail|live|msn|outlook)\./;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Whether an address is a colleague's, by the domain of the mailbox. Both in lower case. */
export function inHouse(mailbox: string, address: string): boolean {
  const house = domainOf(mailbox);
  return !OPEN_TO_ANYBODY.test(house) && domainOf(address) === house;
}

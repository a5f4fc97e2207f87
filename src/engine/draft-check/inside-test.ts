import { isOpenProvider } from '../mail/open-providers';
import type { Recipients } from './recipients';

export const plainAddress = (address: string): string => address.trim().toLowerCase();
/** What stands behind the @ of an address in lower case; all of a text without one. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Gives what tells whether an address is the agent's own or a colleague's. */
export function insideTest({ own, internalDomains = [] }: Recipients): (address: string) => boolean {
  const addresses = new Set(own.map(plainAddress));
  const domains = own.map((address) => domainOf(plainAddress(address))).filter((domain) => !isOpenProvider(domain));
  const houses = [...domains, ...internalDomains.map((domain) => plainAddress(domain).replace(/^@/, ''))];
  const isHouse = (domain: string): boolean =>
    houses.some((house) => house !== '' && (domain === house || domain.endsWith(`.${house}`)));
  return (written) => {
    const address = plainAddress(written);
    return addresses.has(address) || isHouse(domainOf(address));
  };
}

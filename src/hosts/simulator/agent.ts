/** The person whose simulated mailbox it is. */
export const AGENT = { name: 'Elena Petrova', address: 'elena@northwind.example' };

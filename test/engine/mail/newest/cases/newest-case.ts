/** What wrote the mail, the mail (HTML where it starts with a tag), and what its writer wrote now. */
export type NewestCase = readonly [client: string, mail: string, newest: string];

/** Who answers for this copy of the add-in: the organisation that hosts it. Whatever it has not said is undefined. */
export type Publisher = {
  readonly name: string | undefined;
  /** A web page with help, over https. */
  readonly supportUrl: string | undefined;
  readonly supportEmail: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads PUBLISHER, SUPPORT_URL and SUPPORT_EMAIL; throws when an address is none. */
export function publisherFrom(environment: Environment): Publisher {
  const supportUrl = filled(environment.SUPPORT_URL);
  const supportEmail = filled(environment.SUPPORT_EMAIL);
  if (supportUrl !== undefined && !(URL.canParse(supportUrl) && new URL(supportUrl).protocol === 'https:'))
    throw new Error(`SUPPORT_URL is “${supportUrl}”; it should look like https://example.org/help.`);
  if (supportEmail !== undefined && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(supportEmail))
    throw new Error(`SUPPORT_EMAIL is “${supportEmail}”; it should look like help@example.org.`);
  return { name: filled(environment.PUBLISHER), supportUrl, supportEmail };
}

function filled(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === '' ? undefined : text;
}

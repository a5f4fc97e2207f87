/** A person as a mail names them; `name` may be empty, `address` is lower case where the host gave one. */
export type Person = { readonly name: string; readonly address: string };

/** The header fields that tell a machine's mail from a person's; absent ones are left out. */
export type MailHeaders = {
  readonly autoSubmitted?: string;
  readonly precedence?: string;
  readonly listId?: string;
  readonly listUnsubscribe?: string;
  readonly returnPath?: string;
  /** X-Autoreply and its likes; X-Auto-Response-Suppress is no sign, because ticket systems put it on people's mail. */
  readonly autoResponse?: string;
  readonly contentType?: string;
};

/** One mail as a host or a file gives it. Every text in it is hostile input. */
export type Email = {
  /** The host's own id, by which it can be opened again; may be empty for a file. */
  readonly id: string;
  /** The Message-ID header, which is the same in every copy of the mail. */
  readonly internetMessageId?: string;
  /** The host's id of the conversation; for a file, the first message of its References, else its own id. */
  readonly conversationId: string;
  readonly from?: Person;
  readonly replyTo?: Person;
  readonly to: readonly Person[];
  readonly subject: string;
  /** The body as HTML where there is one; read before `text`. */
  readonly html?: string;
  readonly text?: string;
  /** When it was sent or received, epoch milliseconds UTC. */
  readonly receivedAt?: number;
  readonly headers?: MailHeaders;
};

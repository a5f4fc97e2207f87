/** Outlook's words about an add-in that looks at a mail before it is sent; `addIn` is the add-in's name. */
export type SendLabels = {
  readonly checking: (addIn: string) => string;
  /** Where the add-in would rather not have the mail sent, and gave no reason. */
  readonly preventing: (addIn: string) => string;
  readonly slow: (addIn: string) => string;
  readonly timedOut: (addIn: string) => string;
  readonly sendAnyway: string;
  readonly dontSend: string;
};

export const enSend: SendLabels = {
  checking: (addIn) => `${addIn} is checking this email…`,
  preventing: (addIn) => `${addIn} is preventing this email from being sent.`,
  slow: (addIn) => `${addIn} is taking longer than expected to check this email.`,
  timedOut: (addIn) => `${addIn} could not finish checking this email.`,
  sendAnyway: 'Send anyway',
  dontSend: 'Don’t send',
};

export const bgSend: SendLabels = {
  checking: (addIn) => `${addIn} проверява имейла…`,
  preventing: (addIn) => `${addIn} не позволява този имейл да бъде изпратен.`,
  slow: (addIn) => `${addIn} проверява имейла по-дълго от очакваното.`,
  timedOut: (addIn) => `${addIn} не успя да провери имейла.`,
  sendAnyway: 'Изпрати въпреки това',
  dontSend: 'Не изпращай',
};

export const ruSend: SendLabels = {
  checking: (addIn) => `${addIn} проверяет письмо…`,
  preventing: (addIn) => `${addIn} не позволяет отправить это письмо.`,
  slow: (addIn) => `${addIn} проверяет письмо дольше, чем ожидалось.`,
  timedOut: (addIn) => `Надстройке ${addIn} не удалось проверить письмо.`,
  sendAnyway: 'Всё равно отправить',
  dontSend: 'Не отправлять',
};

export const ukSend: SendLabels = {
  checking: (addIn) => `${addIn} перевіряє лист…`,
  preventing: (addIn) => `${addIn} не дозволяє надіслати цей лист.`,
  slow: (addIn) => `${addIn} перевіряє лист довше, ніж очікувалося.`,
  timedOut: (addIn) => `Надбудові ${addIn} не вдалося перевірити лист.`,
  sendAnyway: 'Усе одно надіслати',
  dontSend: 'Не надсилати',
};

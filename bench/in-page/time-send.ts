/** How long one Send took in the add-in's hidden page, in milliseconds. */
export type SendTime = {
  /** Until Outlook had handed over the text of the body, when it was asked for nothing else. */
  readonly reading: number;
  /** From the event to the answer, the handler's own reading included. */
  readonly answering: number;
};

declare global {
  interface Window {
    /** What the hidden pages of this Outlook took, in order. */
    sendTimes?: SendTime[];
  }
}

type Handler = (event: Office.MailboxEvent) => void;

// Loaded behind office.js and before the handler's file.
const associate = Office.actions.associate.bind(Office.actions);
Office.actions.associate = (name: string, handler: Handler) => {
  associate(name, (event: Office.MailboxEvent) => {
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
    const before = performance.now();
    item.body.getAsync(Office.CoercionType.Text, () => {
      const asked = performance.now();
      const completed = (options?: object): void => {
        const times = (window.parent.sendTimes ??= []);
        times.push({ reading: asked - before, answering: performance.now() - asked });
        event.completed(options);
      };
      handler(Object.create(event, { completed: { value: completed } }) as Office.MailboxEvent);
    });
  });
};

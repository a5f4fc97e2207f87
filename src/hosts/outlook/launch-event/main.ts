/** Lets every email go; Outlook waits for the answer. */
function onMessageSendHandler(event: Office.MailboxEvent): void {
  event.completed({ allowEvent: true });
}

Office.actions.associate('onMessageSendHandler', onMessageSendHandler);

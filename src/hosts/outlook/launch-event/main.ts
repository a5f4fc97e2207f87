import './built-ins';
import { onMessageSendHandler } from './on-message-send-handler';

// Without a word of onReady office.js in a browser never listens for the event; classic Outlook's runtime ignores it.
void Office.onReady();
// Classic Outlook knows a handler by its name alone, and runs nothing that waits for Office.onReady.
Office.actions.associate('onMessageSendHandler', onMessageSendHandler);
